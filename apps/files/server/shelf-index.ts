import { groupsHolding } from '../../../kernel/server/access/grants.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

/**
 * Lists shelves under each group that holds a grant on them, as the feed does for its entries: an index, not a right.
 * Called by whoever changes their grants.
 */
export const indexShelves = async (db: Db, shelfIds: readonly string[]) => {
  const held = await groupsHolding(db, shelfIds)
  await db`delete from files.shelf_groups where shelf_id = any(${shelfIds}::uuid[])`
  await db`
    insert into files.shelf_groups (group_id, shelf_id, level, is_addressed)
    select g.id, h.shelf_id, h.level, g.audience is distinct from 'administrators' or g.structure_id = s.structure_id
    from unnest(${held.map(row => row.groupId)}::uuid[], ${held.map(row => row.resourceId)}::uuid[],
      ${held.map(row => row.rank)}::smallint[]) as h(group_id, shelf_id, level)
    join core.groups g on g.id = h.group_id
    join files.shelves s on s.id = h.shelf_id`
}

/** SQL query: shelves addressed to these people, at that level or above; or, `isAround`, all that they may look at. */
export const shelvesOfGroups = (db: Db, groupIds: readonly string[], { rank, isAround = false }: Held) => db`
  (select sg.shelf_id from files.shelf_groups sg
   where sg.group_id = any(${groupIds}::uuid[]) and sg.level >= ${rank} and (sg.is_addressed or ${isAround}))`

interface Held {
  rank: number
  isAround?: boolean
}

/** Whom a shelf is for: those who read it or add to it, or, where nobody else is, those who run it. */
export const groupsAddressed = async (db: Db, shelfId: string): Promise<string[]> => {
  const rows = await db<{ id: string; level: number }[]>`
    select sg.group_id as id, sg.level from files.shelf_groups sg where sg.shelf_id = ${shelfId} and sg.is_addressed`
  const readers = rows.filter(row => row.level < 3)
  return (readers.length > 0 ? readers : rows).map(row => row.id)
}
