import { rankOn, visibleEach } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { muted, mutedItself } from '../events/mutes.ts'
import { newsSince } from './news-since.ts'

/** Nobody counts further. */
export const mostNew = 99

type Reading = Pick<Ctx, 'db' | 'actor' | 'now'>

/** Who has never looked is not told of years. */
const since = (db: Db, personId: string, now: Date) => db`
  coalesce((select l.at from core.last_looks l where l.person_id = ${personId}), ${now}::timestamptz - interval '14 days')`

/**
 * How many things came since the last look: the newest of each of my groups, by the index of the feed, then the rights of
 * those few. One query, whatever exists.
 */
export const countNew = async ({ db, actor, now }: Reading): Promise<number> => {
  const { groupIds, personId } = actor
  const [row] = await db<{ count: number }[]>`
    with looked as (select ${since(db, personId, now)} as at)
    select (
      select count(*) from (
        select distinct a.entry_id from unnest(${groupIds}::uuid[]) as mine(group_id)
        cross join looked
        cross join lateral (
          select f.entry_id from core.feed_audience f
          where f.group_id = mine.group_id and f.at > looked.at and f.at <= ${now} order by f.at desc limit ${mostNew + 1}) a
        limit ${2 * mostNew}) n
      join core.feed_entries e on e.id = n.entry_id
      join core.resources r on r.id = e.resource_id
      where (e.until is null or e.until > ${now}) and e.actor_id is distinct from ${personId}::uuid and ${visibleEach(db, actor)}
        and not exists (select from core.feed_hidden h where h.person_id = ${personId} and h.entry_id = e.id)
        and not ${muted(db, personId)}
    ) + (
      select count(*) from (
        select distinct a.notice_id from unnest(${groupIds}::uuid[]) as mine(group_id)
        cross join looked
        cross join lateral (
          select f.notice_id from core.notice_audience f
          where f.group_id = mine.group_id and f.at > looked.at and f.at <= ${now} order by f.at desc limit ${mostNew + 1}) a
        limit ${2 * mostNew}) n
      join core.notices e on e.id = n.notice_id
      join core.resources r on r.id = e.resource_id
      where r.trashed_at is null and e.actor_id is distinct from ${personId}::uuid
        and ${rankOn(db, actor)} >= case when r.owner_id = ${personId}::uuid then 1 else e.rank end
        and not ${muted(db, personId)} and not ${mutedItself(db, personId)}
    ) + (
      select count(*) from core.reports p join core.reported t on t.id = p.reported_id cross join looked
      where p.person_id = ${personId} and t.handled_at > looked.at and t.handled_at <= ${now}
    ) + (
      select count(*) from core.card_corrections c cross join looked
      where c.person_id = ${personId} and c.corrected_at > looked.at and c.corrected_at <= ${now}
    ) as count`
  return Math.min(row?.count ?? 0, mostNew)
}

export const look = async ({ db, actor, now }: Reading) => {
  await db`
    insert into core.last_looks (person_id, at) values (${actor.personId}, ${now})
    on conflict (person_id) do update set at = greatest(core.last_looks.at, excluded.at)`
}

const listed = 20
const monthMs = 30 * 24 * 3_600_000

/** The latest, each with whether it came since the last look. */
export const latest = async (reading: Reading) => {
  const { db, actor, now } = reading
  const [looked] = await db<{ at: Date }[]>`select ${since(db, actor.personId, now)} as at`
  const news = await newsSince(reading, { after: new Date(now.getTime() - monthMs), upto: now, most: listed })
  return news.map(one => ({ ...one, isNew: looked !== undefined && one.at > looked.at, at: one.at.toISOString() }))
}
