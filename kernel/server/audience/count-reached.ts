import type { PendingQuery, Row } from 'postgres'
import type { Db } from '../db/client.ts'

export type ReachedKind = 'staff' | 'guardians' | 'pupils'

export interface Reached {
  /** Null: in all. */
  structureId: string | null
  name: string
  kind: ReachedKind
  sent: number
  seen: number
}

interface Addressed {
  groupIds: readonly string[]
  /** Its author, who does not count. */
  except: string | null
}

/** Under this many people, how many opened it would say who did. */
const fewestTold = 5

/**
 * How many of a kind it was sent to and how many opened it: null where the number would point at a family (RGPD art. 5.1.c).
 * @param rows of one structure, or of all together.
 */
export const toldOf = (rows: readonly Reached[], kind: ReachedKind): { sent: number; seen: number | null } => {
  const { sent, seen } = rows.find(row => row.kind === kind) ?? { sent: 0, seen: 0 }
  return { sent, seen: kind !== 'staff' && sent > 0 && sent < fewestTold ? null : seen }
}

/**
 * People that groups hold, by structure and kind, and in all (`structureId` null). Everyone counts in the schools through
 * which the groups hold them; those of no school, in the structure the group names.
 * @param seen SQL condition: the person `p.person_id` opened it.
 */
export const countReached = (db: Db, { groupIds, except }: Addressed, seen: PendingQuery<Row[]>) => db<Reached[]>`
  with wide as (
    select g.id, g.kind, g.audience, g.structure_id from core.groups g where g.id = any(${groupIds}::uuid[])
  ), held as (
    select low.id as group_id, low.structure_id, low.audience from wide w
    join core.lineage l on l.ancestor_id = w.structure_id
    join core.structures s on s.id = l.structure_id and s.kind = 'school'
    join core.groups low on low.kind = 'role' and low.structure_id = s.id and low.audience = w.audience
    where w.kind = 'role'
    union
    select w.id, w.structure_id, w.audience from wide w where w.kind <> 'role'
  ), in_schools as (
    select distinct h.structure_id, h.audience, m.person_id from held h join core.memberships m on m.group_id = h.group_id
  ), reached as (
    select structure_id, audience, person_id from in_schools
    union
    select w.structure_id, w.audience, m.person_id from wide w
    join core.memberships m on m.group_id = w.id
    where w.kind = 'role' and not exists
      (select from in_schools i where i.person_id = m.person_id and i.audience = w.audience)
  ), people as (
    select structure_id, person_id,
      case when audience in ('guardians', 'pupils') then audience else 'staff' end as kind
    from reached where person_id is distinct from ${except}::uuid
  ), distinct_people as (
    select distinct p.structure_id, p.kind, p.person_id, (${seen})::boolean as seen from people p
  )
  select d.structure_id as "structureId", s.name, d.kind, count(*)::int as sent, count(*) filter (where d.seen)::int as seen
  from distinct_people d join core.structures s on s.id = d.structure_id
  group by d.structure_id, s.name, d.kind
  union all
  select null, '', d.kind, count(distinct d.person_id)::int, count(distinct d.person_id) filter (where d.seen)::int
  from distinct_people d group by d.kind
  order by 2, 1`
