import type { FeedEntry, feedContract } from '../../contract/api/feed.ts'
import { visible, visibleEach } from '../access/access.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { afterCursor, nextCursor, type Place } from '../http/cursor.ts'
import type { Handlers } from '../http/handlers.ts'
import { muted } from './mutes.ts'

type Origin = 'class' | 'school' | 'above'

interface Query {
  after?: string
  limit?: number
  app?: string
  childId?: string
  structureId?: string
  origin?: Origin
}

/** My groups that come to me through one child: its classes and all above its school. Nobody else's child gives any. */
export const groupsOfChild = async ({ db, actor }: Ctx, childId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.guardianships gs
    join core.due_memberships_of_pupil(gs.pupil_id) due on true
    join core.groups g on g.id = due.group_id
    where gs.guardian_id = ${actor.personId} and gs.pupil_id = ${childId} and gs.left_at is null
      and gs.restricted_at is null and g.id = any(${actor.groupIds}::uuid[])`
  return rows.map(row => row.id)
}

/** My groups attached to a structure, to what is above it, or to its classes. */
const groupsOfStructure = async ({ db, actor }: Ctx, structureId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    join core.lineage l on l.structure_id = ${structureId} and l.ancestor_id = g.structure_id
    where g.id = any(${actor.groupIds}::uuid[])`
  return rows.map(row => row.id)
}

/** Among these groups, those of a class. */
const groupsOfClasses = async (db: Db, groups: string[]): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select id from core.groups where id = any(${groups}::uuid[]) and class_id is not null`
  return rows.map(row => row.id)
}

const groupsThrough = async (ctx: Ctx, query: Query): Promise<string[]> => {
  if (query.childId) return groupsOfChild(ctx, query.childId)
  if (query.structureId) return groupsOfStructure(ctx, query.structureId)
  return ctx.actor.groupIds
}

const groupsFor = async (ctx: Ctx, query: Query): Promise<string[]> => {
  const groups = await groupsThrough(ctx, query)
  return query.origin === 'class' ? groupsOfClasses(ctx.db, groups) : groups
}

export interface Search {
  groups: string[]
  app: string | undefined
  /** Apps left out at once: a pupil whose class closed one does not leaf through all it ever published. */
  closed?: readonly string[]
  origin?: Origin | undefined
  after: Place
  size: number
}

/** Whose publication it is, by the structure of what it tells of; a class is known by the group addressed instead. */
const ofOrigin = (db: Db, origin: Origin | undefined) =>
  origin === undefined || origin === 'class'
    ? db``
    : db`join core.feed_entries e on e.id = a.entry_id join core.resources r on r.id = e.resource_id
        join core.structures s on s.id = r.structure_id and (s.kind = 'school') = ${origin === 'school'}`

/**
 * SQL query: the nearest entries of these groups, one index probe per group however many entries exist. Rights are not
 * asked yet.
 */
export const nearest = (db: Db, { groups, app, closed = [], origin, after, size }: Search) => db<Place[]>`
  select distinct a.at, a.entry_id as id from unnest(${groups}::uuid[]) as mine(group_id)
  cross join lateral (
    select a.at, a.entry_id from core.feed_audience a ${ofOrigin(db, origin)}
    where a.group_id = mine.group_id ${app ? db`and a.app = ${app}` : db``} ${closed.length > 0 ? db`and a.app <> all(${closed}::text[])` : db``} and (a.at, a.entry_id) < (${after.at}, ${after.id}::uuid)
    order by a.at desc, a.entry_id desc limit ${size}) a
  order by a.at desc, a.entry_id desc limit ${size}`

export interface Found extends Place {
  /** Null when I may not see it now. */
  resourceId: string | null
  app: string
  event: string
  data: FeedEntry['data']
  actorId: string | null
  actorName: string
  avatar: string
  title: string | null
  /** The school or service in whose name it was done; then nothing of the person leaves the server. */
  identityId: string | null
  identityName: string | null
  identityAvatar: string | null
  structureId: string | null
  structureName: string
}

/** Whoever reads the feed: the person on the screen, or the mail written to them. */
export interface Reading {
  db: Db
  actor: Pick<Actor, 'personId' | 'groupIds' | 'closedApps'>
  now: Date
}

/**
 * The nearest entries; of those the grants let me see now, not expired, not hidden by me, from nothing I muted, all that
 * their cards show. The screen and the digests both ask here.
 */
export const findEntries = ({ db, actor, now }: Reading, search: Search) => db<Found[]>`
  select n.at, n.id, x.resource_id as "resourceId", x.app, x.event, x.data,
    p.id as "actorId", case when p.is_pupil then p.given_name else p.display_name end as "actorName", p.avatar, p.title,
    y.id as "identityId", y.name as "identityName", y.avatar as "identityAvatar", s.id as "structureId", s.name as "structureName"
  from (${nearest(db, search)}) n
  left join lateral (
    select e.app, e.event, e.resource_id, e.data, e.actor_id, e.identity_id, r.structure_id
    from core.feed_entries e join core.resources r on r.id = e.resource_id
    where e.id = n.id and (e.until is null or e.until > ${now}) and ${visibleEach(db, actor)}
      and not exists (select from core.feed_hidden h where h.person_id = ${actor.personId} and h.entry_id = e.id)
      and not ${muted(db, actor.personId)}) x on true
  left join core.structures s on s.id = x.structure_id
  left join core.people p on p.id = x.actor_id
  left join core.identities y on y.id = x.identity_id
  order by n.at desc, n.id desc`

/** Whoever signs: the identity, or else the person. */
const signatory = (row: Found): FeedEntry['actor'] => {
  if (row.identityId && row.identityName && row.identityAvatar)
    return { id: row.identityId, name: row.identityName, avatar: row.identityAvatar, title: null }
  return row.actorId ? { id: row.actorId, name: row.actorName, avatar: row.avatar, title: row.title } : null
}

const toEntry = (row: Found & { resourceId: string }): FeedEntry => ({
  id: row.id,
  app: row.app,
  event: row.event,
  resourceId: row.resourceId,
  at: row.at.toISOString(),
  actor: signatory(row),
  structure: row.structureId ? { id: row.structureId, name: row.structureName } : null,
  data: row.data,
})

const isShown = (row: Found): row is Found & { resourceId: string } => row.resourceId !== null

/** Newest first; looks further when many of the nearest are hidden or expired, so that a page is never short by chance. */
export const listFeed = async (ctx: Ctx, query: Query) => {
  const limit = query.limit ?? 20
  const size = limit + 3
  const groups = await groupsFor(ctx, query)
  const shown: (Found & { resourceId: string })[] = []
  let after = afterCursor(query.after, ctx.now)
  for (;;) {
    const found = await findEntries(ctx, {
      groups,
      app: query.app,
      closed: ctx.actor.closedApps,
      origin: query.origin,
      after,
      size,
    })
    shown.push(...found.filter(isShown))
    const last = found.at(-1)
    if (shown.length > limit || found.length < size || !last) break
    after = last
  }
  return { items: shown.slice(0, limit).map(toEntry), next: nextCursor(shown, limit) }
}

export const feedHandlers: Handlers<typeof feedContract> = {
  listFeed: (ctx, { query }) => listFeed(ctx, query),
  hideEntry: async (ctx, { entryId }) => {
    await ctx.db`
      insert into core.feed_hidden (person_id, entry_id)
      select ${ctx.actor.personId}::uuid, e.id from core.feed_entries e join core.resources r on r.id = e.resource_id
      where e.id = ${entryId} and ${visible(ctx.db, ctx.actor)}
      on conflict do nothing`
  },
  showEntry: async (ctx, { entryId }) => {
    await ctx.db`delete from core.feed_hidden where person_id = ${ctx.actor.personId} and entry_id = ${entryId}`
  },
}
