import type { Db } from '../../db/client.ts'

export interface Ticked {
  importId: string
  /** Null: everybody the file no longer names. */
  people: readonly string[] | null
  leave: boolean
  by: string
}

/** Those whose departure may be ticked: the file no longer names them. */
const offered = (db: Db, { importId, people }: Ticked) => db`
  select pp.person_id from core.planned_people pp
  where pp.import_id = ${importId} and (${people}::uuid[] is null or pp.person_id = any(${people}::uuid[]))
    and (pp.reason = 'stays' or exists (select from core.import_leavers k
      where k.import_id = pp.import_id and k.person_id = pp.person_id))`

/**
 * Keeps who leaves, and who stays after all; the plan is made again with it. False when somebody is still in the file,
 * or not of it.
 */
export const tickLeavers = async (db: Db, ticked: Ticked): Promise<boolean> => {
  const { importId, people, leave, by } = ticked
  const known = await offered(db, ticked)
  if (people && known.length < new Set(people).size) return false
  if (leave)
    await db`
      insert into core.import_leavers (import_id, person_id, ticked_by)
      select ${importId}, o.person_id, ${by} from (${offered(db, ticked)}) o on conflict do nothing`
  else
    await db`
      delete from core.import_leavers
      where import_id = ${importId} and (${people}::uuid[] is null or person_id = any(${people}::uuid[]))`
  return true
}
