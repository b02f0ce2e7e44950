import type { Manifest } from '../../contract/manifest.ts'
import { rankOn } from '../access/access.ts'
import { type Found, findEntries, type Reading } from '../events/list-feed.ts'
import { muted, mutedItself } from '../events/mutes.ts'
import type { Place } from '../http/cursor.ts'
import { correctionsSince } from '../identity/correct-card.ts'
import { outcomesSince } from '../moderation/outcomes.ts'

/** One thing to tell somebody: what it is called, where it comes from, the way to it. */
export interface News {
  id: string
  app: string
  event: string
  resourceId: string
  at: Date
  title: string
  excerpt: string
  /** The thread, the blog … */
  label: string
  actorName: string | null
  structureId: string | null
  structureName: string | null
  /** Where it leads, when it is not to the thing itself. */
  href?: string
}

export interface Span {
  after: Date
  upto: Date
  /** At most so many, newest first. */
  most: number
}

const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const words = (data: Record<string, unknown>) => ({
  title: textOf(data.title),
  excerpt: textOf(data.excerpt),
  label: textOf(data.label),
})

const fromFeed = ({ data, ...row }: Found & { resourceId: string }): News => ({
  id: row.id,
  app: row.app,
  event: row.event,
  resourceId: row.resourceId,
  at: row.at,
  ...words(data),
  actorName: row.identityName ?? (row.actorId ? row.actorName : null),
  structureId: row.structureId,
  structureName: row.structureName,
})

/** What the feed holds for them in that span, minus what they wrote. */
const feedSince = async (reading: Reading, { after, upto, most }: Span): Promise<News[]> => {
  const { groupIds: groups, personId, closedApps: closed } = reading.actor
  const size = most + 3
  const shown: News[] = []
  let place: Place = { at: upto, id: last }
  for (;;) {
    const found = await findEntries(reading, { groups, app: undefined, closed, after: place, size })
    const inSpan = found.filter(row => row.at > after)
    for (const row of inSpan)
      if (row.resourceId !== null && row.actorId !== personId)
        shown.push(fromFeed({ ...row, resourceId: row.resourceId }))
    const end = found.at(-1)
    if (!end || shown.length >= most || found.length < size || inSpan.length < found.length) return shown.slice(0, most)
    place = end
  }
}

interface NoticeRow extends Omit<News, 'title' | 'excerpt' | 'label'> {
  data: Record<string, unknown>
}

/** What concerns them without being news for everybody. */
const noticesSince = async ({ db, actor }: Reading, { after, upto, most }: Span): Promise<News[]> => {
  const rows = await db<NoticeRow[]>`
    select distinct e.id, e.app, e.event, e.resource_id as "resourceId", e.at, e.data, coalesce(y.name, p.display_name) as "actorName",
      r.structure_id as "structureId", s.name as "structureName"
    from unnest(${actor.groupIds}::uuid[]) as mine(group_id)
    cross join lateral (
      select a.notice_id from core.notice_audience a
      where a.group_id = mine.group_id and a.at > ${after} and a.at <= ${upto} order by a.at desc limit ${most}) a
    join core.notices e on e.id = a.notice_id
    join core.resources r on r.id = e.resource_id
    left join core.structures s on s.id = r.structure_id
    left join core.people p on p.id = e.actor_id
    left join core.identities y on y.id = e.identity_id
    where r.trashed_at is null and e.actor_id is distinct from ${actor.personId}::uuid
      and ${rankOn(db, actor)} >= case when r.owner_id = ${actor.personId}::uuid then 1 else e.rank end
      and not ${muted(db, actor.personId)} and not ${mutedItself(db, actor.personId)}
    order by e.at desc, e.id desc limit ${most}`
  return rows.map(({ data, ...row }) => ({ ...row, ...words(data) }))
}

/** All there is to tell somebody about that span, newest first; rights are asked now, by the function the screens use. */
export const newsSince = async (reading: Reading, span: Span): Promise<News[]> => {
  const found = await Promise.all([
    feedSince(reading, span),
    noticesSince(reading, span),
    outcomesSince(reading, span),
    correctionsSince(reading, span),
  ])
  return found
    .flat()
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, span.most)
}

/** Address of the page that shows it. */
export const hrefOf = (
  publicUrl: string,
  manifests: readonly Manifest[],
  { app, resourceId, href }: Pick<News, 'app' | 'resourceId' | 'href'>,
) =>
  href
    ? `${publicUrl}${href}`
    : `${publicUrl}/${manifests.find(manifest => manifest.id === app)?.path ?? app}/${resourceId}`
