import type { Db, Sql } from '../db/client.ts'
import { afterScore, nextScore } from '../http/score-cursor.ts'
import { type Job, job } from '../jobs/define.ts'

/** Two people who may be one. */
export interface LikelyPair {
  id: string
  oneId: string
  otherId: string
  /** Out of 100. */
  score: number
  /** `same-name`, `close-name`, `same-birth-date`, `near-birth-date`, `same-email`, `same-phone`, `same-child`, `same-place`. */
  reasons: string[]
  /** Where either of them is today. */
  structures: string[]
  toldApart: boolean
}

/** Compares these people again with those who share a key with them; null: everybody. */
export const refreshDuplicates = async (db: Db, people: string[] | null) => {
  await db`select core.refresh_duplicates(${people}::uuid[])`
}

/** Every night, once groups are up to date. */
export const duplicatesJob = (sql: Sql): Job =>
  job({
    name: 'people.duplicates',
    schedule: '20 4 * * *',
    batch: 1,
    within: 3600,
    handle: () => refreshDuplicates(sql, null),
  })

/** Both wholly below the structure at this very moment, whatever the night saw. */
const pairs = (db: Db, structureId: string) => db`
  select d.id, d.one_id as "oneId", d.other_id as "otherId", d.score, d.reasons, w.structures,
    exists (select from core.told_apart t where t.person_id = d.one_id and t.other_id = d.other_id) as "toldApart"
  from core.duplicate_places dp join core.likely_duplicates d on d.id = dp.pair_id
  join core.persons a on a.id = d.one_id and a.left_at is null join core.persons b on b.id = d.other_id and b.left_at is null
  cross join lateral (select array(select distinct unnest(core.structures_of(d.one_id) || core.structures_of(d.other_id))) as structures) w
  where dp.structure_id = ${structureId}
    and w.structures <@ array(select l.structure_id from core.lineage l where l.ancestor_id = ${structureId})`

interface Asked {
  after?: string
  limit?: number
  /** Those somebody said are two people. */
  toldApart?: boolean
}

/** The likely duplicates of a structure and all below it, likeliest first. Who may see them is for the caller to have asked. */
export const listLikely = async (db: Db, structureId: string, { after, limit = 20, toldApart = false }: Asked) => {
  const from = afterScore(after)
  const rows = await db<LikelyPair[]>`
    ${pairs(db, structureId)} and (dp.score, dp.pair_id) < (${from.score}::smallint, ${from.id}::uuid)
      and exists (select from core.told_apart t where t.person_id = d.one_id and t.other_id = d.other_id) = ${toldApart}
    order by dp.score desc, dp.pair_id desc limit ${limit + 1}`
  return { items: rows.slice(0, limit), next: nextScore(rows, limit) }
}

/** One of them; undefined when it is not of this structure. */
export const likelyPair = async (db: Db, structureId: string, pairId: string): Promise<LikelyPair | undefined> => {
  const [row] = await db<LikelyPair[]>`${pairs(db, structureId)} and dp.pair_id = ${pairId}`
  return row
}

/**
 * Two people somebody wants to compare though nothing likens them (a name changed by marriage): a pair like another, until the
 * night. @returns its number; null when one of the two is not wholly below the structure.
 */
export const proposePair = async (db: Db, structureId: string, people: [string, string]): Promise<string | null> => {
  const [one = '', other = ''] = people.toSorted()
  const [pair] = await db<{ id: string; structures: string[] }[]>`
    with placed as (
      select core.structures_of(${one}) as a, core.structures_of(${other}) as b,
        array(select l.structure_id from core.lineage l where l.ancestor_id = ${structureId}) as below)
    select md5(${one}::uuid || '/' || ${other}::uuid)::uuid as id, p.a || p.b as structures from placed p
    where cardinality(p.a) > 0 and cardinality(p.b) > 0 and (p.a || p.b) <@ p.below`
  if (!pair || one === other) return null
  await db`
    insert into core.likely_duplicates (id, one_id, other_id, score, reasons)
    select ${pair.id}, ${one}, ${other}, c.score, coalesce(c.reasons, '{}') from core.compare_people(${one}, ${other}) c on conflict do nothing`
  await db`
    insert into core.duplicate_places (structure_id, score, pair_id)
    select l.ancestor_id, d.score, d.id from core.likely_duplicates d join core.lineage l on l.structure_id = any(${pair.structures}::uuid[])
    where d.id = ${pair.id} group by l.ancestor_id, d.score, d.id
    having count(*) = (select count(distinct u) from unnest(${pair.structures}::uuid[]) u) on conflict do nothing`
  return pair.id
}

/** People wholly below a structure whose name begins as typed. Who may see them is for the caller to have asked. */
export const peopleNamed = (db: Db, structureId: string, q: string) => db<
  { id: string; name: string; avatar: string }[]
>`
  select p.id, p.display_name as name, p.avatar from core.people p
  where p.left_at is null and (p.search_name like core.fold(${q}) || '%' or p.sort_name like core.fold(${q}) || '%')
    and cardinality(core.structures_of(p.id)) > 0
    and core.structures_of(p.id) <@ array(select l.structure_id from core.lineage l where l.ancestor_id = ${structureId})
  order by p.sort_name, p.id limit 12`

/** « Ce ne sont pas les mêmes »: kept, and listed apart from then on. */
export const tellApart = async (db: Db, pair: LikelyPair, { by, now }: { by: string; now: Date }) => {
  await db`
    insert into core.told_apart (person_id, other_id, told_by, told_at)
    values (${pair.oneId}, ${pair.otherId}, ${by}, ${now}), (${pair.otherId}, ${pair.oneId}, ${by}, ${now})
    on conflict do nothing`
}

/** They may be the same after all. */
export const forgetApart = async (db: Db, { oneId, otherId }: LikelyPair) => {
  await db`
    delete from core.told_apart where (person_id, other_id) in ((${oneId}, ${otherId}), (${otherId}, ${oneId}))`
}
