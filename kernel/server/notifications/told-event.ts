import type { Db } from '../db/client.ts'
import { type News, words } from './news-since.ts'

/** An event being told, as it stands now. */
export interface Telling {
  eventId: string
  urgent: boolean
  afterPerson: string
  app: string
  event: string
  resourceId: string
  actorId: string | null
}

interface Row extends Omit<News, 'title' | 'excerpt' | 'label'> {
  data: Record<string, unknown>
  until: Date | null
}

/** The oldest telling that is due and that nobody else holds. */
export const takeTelling = async (db: Db, now: Date): Promise<Telling | undefined> => {
  const [row] = await db<Telling[]>`
    select t.event_id as "eventId", t.urgent, t.after_person as "afterPerson", e.app, e.name as event,
      e.resource_id as "resourceId", e.actor_id as "actorId"
    from core.tellings t join core.events e on e.id = t.event_id
    where t.next_at <= ${now} order by t.next_at limit 1 for update of t skip locked`
  return row
}

/** The entry of the feed may still be on its way there: another consumer writes it. */
export const isOnItsWay = async (db: Db, eventId: string): Promise<boolean> => {
  const rows = await db`select from core.event_deliveries where event_id = ${eventId} and consumer = 'feed'`
  return rows.length > 0
}

/**
 * What the feed or the notices say of it today, corrected since or not; nothing when it was taken back, replaced by
 * another publication of the same thing, or has expired.
 */
export const whatIsTold = async (
  db: Db,
  telling: Telling,
  now: Date,
): Promise<(News & { actorId: string | null }) | undefined> => {
  const [row] = await db<(Row & { actorId: string | null })[]>`
    select n.id, ${telling.app}::text as app, ${telling.event}::text as event, ${telling.resourceId}::uuid as "resourceId", n.at, n.until, n.data,
      n.actor_id as "actorId", coalesce(y.name, p.display_name) as "actorName", r.structure_id as "structureId", s.name as "structureName"
    from (
      select id, at, until, data, actor_id, identity_id from core.feed_entries where resource_id = ${telling.resourceId} and id >= ${telling.eventId}::uuid
      union all
      select id, at, null, data, actor_id, identity_id from core.notices where id = ${telling.eventId}) n
    join core.resources r on r.id = ${telling.resourceId} and r.trashed_at is null
    left join core.structures s on s.id = r.structure_id
    left join core.people p on p.id = n.actor_id
    left join core.identities y on y.id = n.identity_id
    where n.until is null or n.until > ${now}
    limit 1`
  if (!row) return undefined
  const { data, until: _, ...rest } = row
  return { ...rest, ...words(data) }
}
