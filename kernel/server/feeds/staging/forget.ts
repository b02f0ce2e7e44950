import type { Db } from '../../db/client.ts'

/** Removes what a plan found; the lines to look at again stay with the import. */
export const forgetPlan = async (db: Db, importId: string) => {
  await db`delete from core.planned_schools where import_id = ${importId}`
  await db`delete from core.planned_structures where import_id = ${importId}`
  await db`delete from core.planned_parents where import_id = ${importId}`
  await db`delete from core.planned_class_refs where import_id = ${importId}`
  await db`delete from core.planned_classes where import_id = ${importId}`
  await db`delete from core.planned_people where import_id = ${importId}`
  await db`delete from core.planned_pairs where import_id = ${importId}`
  await db`delete from core.planned_links where import_id = ${importId}`
}

/** Removes what was read: personal data has no reason to stay once applied, refused or abandoned (RGPD art. 5.1.e). */
export const forgetStaged = async (db: Db, importId: string) => {
  await forgetPlan(db, importId)
  await db`delete from core.staged_schools where import_id = ${importId}`
  await db`delete from core.staged_people where import_id = ${importId}`
  await db`delete from core.staged_links where import_id = ${importId}`
  await db`delete from core.staged_children where import_id = ${importId}`
}
