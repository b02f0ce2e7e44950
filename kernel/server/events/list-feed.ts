import type { FeedEntry, feedContract } from '../../contract/api/feed.ts'
import { visible } from '../access/access.ts'
import type { Ctx } from '../context.ts'
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

interface Row extends Omit<FeedEntry, 'at'> {
  at: Date
}

export interface Search {
  groups: string[]
  app: string | undefined
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

/** The nearest entries of my groups: one index probe per group, however many entries exist. Rights are not asked yet. */
export const nearest = async (db: Db, { groups, app, origin, after, size }: Search): Promise<Place[]> => {
  const ofApp = app ? db`and a.app = ${app}` : db``
  return db<Place[]>`
    select distinct a.at, a.entry_id as id from unnest(${groups}::uuid[]) as mine(group_id)
    cross join lateral (
      select a.at, a.entry_id from core.feed_audience a ${ofOrigin(db, origin)}
      where a.group_id = mine.group_id ${ofApp} and (a.at, a.entry_id) < (${after.at}, ${after.id}::uuid)
      order by a.at desc, a.entry_id desc limit ${size}) a
    order by a.at desc, a.entry_id desc limit ${size}`
}

/** Among these, what the grants let me see now, not expired, not hidden by me, from nothing I muted. */
const readable = ({ db, actor, now }: Ctx, places: Place[]) => db<Row[]>`
  select e.id, e.app, e.event, e.resource_id as "resourceId", e.at, e.data,
    case when p.id is null then null else jsonb_build_object('id', p.id, 'avatar', p.avatar, 'title', p.title,
      'name', case when p.is_pupil then p.given_name else p.display_name end) end as actor,
    case when s.id is null then null else jsonb_build_object('id', s.id, 'name', s.name) end as structure
  from core.feed_entries e
  join core.resources r on r.id = e.resource_id
  left join core.structures s on s.id = r.structure_id
  left join core.people p on p.id = e.actor_id
  where e.id = any(${places.map(place => place.id)}::uuid[]) and (e.until is null or e.until > ${now})
    and ${visible(db, actor)}
    and not exists (select from core.feed_hidden h where h.person_id = ${actor.personId} and h.entry_id = e.id)
    and not ${muted(db, actor.personId)}
  order by e.at desc, e.id desc`

/** Newest first; looks further when many of the nearest are hidden or expired, so that a page is never short by chance. */
export const listFeed = async (ctx: Ctx, query: Query) => {
  const limit = query.limit ?? 20
  const size = limit + 20
  const groups = await groupsFor(ctx, query)
  const rows: Row[] = []
  let after = afterCursor(query.after, ctx.now)
  for (;;) {
    const places = await nearest(ctx.db, { groups, app: query.app, origin: query.origin, after, size })
    if (places.length > 0) rows.push(...(await readable(ctx, places)))
    const last = places.at(-1)
    if (rows.length > limit || places.length < size || !last) break
    after = last
  }
  return {
    items: rows.slice(0, limit).map(row => ({ ...row, at: row.at.toISOString() })),
    next: nextCursor(rows, limit),
  }
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
