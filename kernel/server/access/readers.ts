import type { Level } from '../../contract/endpoint.ts'
import type { Db } from '../db/client.ts'
import { rankOf, unlessHidden } from './access.ts'

interface Page {
  level: Level
  /** The last person of the page before. */
  after: string
  size: number
}

/**
 * `visible` turned round: who holds at least that level on a resource, or owns it, by order of id, a page at a time. One index probe
 * per group that holds a grant, however many people are in it.
 */
export const readersOf = async (db: Db, resourceId: string, { level, after, size }: Page): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    with holders as (
      select g.group_id from core.resources r join core.grants g on g.resource_id = r.access_id and g.level >= ${rankOf(level)}
        and ${unlessHidden(db)}
      where r.id = ${resourceId} and r.trashed_at is null)
    select id from (
      select m.person_id as id from holders
      cross join lateral (
        select person_id from core.memberships m where m.group_id = holders.group_id and m.person_id > ${after}::uuid
        order by m.person_id limit ${size}) m
      union
      select p.id from holders join core.persons p on p.id = holders.group_id where p.id > ${after}::uuid
      union
      select r.owner_id from core.resources r where r.id = ${resourceId} and r.trashed_at is null and r.hidden_at is null and r.owner_id > ${after}::uuid) found
    order by id limit ${size}`
  return rows.map(row => row.id)
}
