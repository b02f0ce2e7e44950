import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { openStructures } from './open-structures.ts'

export interface NewClass {
  schoolId: string
  name: string
  /** A group gathers pupils of several classes (UPE2A, décloisonnement). */
  kind?: 'class' | 'group'
  /** The year it begins in: 2026 for 2026-2027. */
  schoolYear: number
}

/** The school year a day belongs to: the new one is prepared from July. */
export const schoolYearOf = (now: Date): number =>
  now.getUTCMonth() >= 6 ? now.getUTCFullYear() : now.getUTCFullYear() - 1

/** Creates a class by hand, with its groups and default grants. @returns its id. */
export const createClass = async (db: Db, made: NewClass): Promise<string> => {
  const id = uuidv7()
  await db`
    insert into core.classes (id, school_id, name, kind, school_year)
    values (${id}, ${made.schoolId}, ${made.name}, ${made.kind ?? 'class'}, ${made.schoolYear})`
  await openStructures(db, [], [made.schoolId])
  return id
}

/** A name written by hand: a feed no longer overwrites it. */
export const renameClass = async (db: Db, id: string, name: string) => {
  await db`
    update core.classes set name = ${name}, hand_edited = array(select distinct unnest(hand_edited || '{name}'::text[]))
    where id = ${id}`
  await db`update core.resources set title = ${name}, updated_at = now() where id = ${id}`
}

/** Everyone in the groups of a class. */
const peopleOfClass = async (db: Db, classId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    with pupil as (select pupil_id as id from core.enrolments where class_id = ${classId})
    select id from pupil
    union select gs.guardian_id from core.guardianships gs join pupil on pupil.id = gs.pupil_id
    union select person_id from core.class_teachers where class_id = ${classId}`
  return rows.map(row => row.id)
}

const setArchived = async (db: Db, classId: string, at: Date | null) => {
  await db`update core.classes set archived_at = ${at} where id = ${classId}`
  await db`select core.refresh_memberships(${await peopleOfClass(db, classId)}::uuid[])`
}

/** Takes a class out of the lists and its people out of its groups; who was in it stays written. */
export const archiveClass = (db: Db, classId: string, now: Date) => setArchived(db, classId, now)
export const restoreClass = (db: Db, classId: string) => setArchived(db, classId, null)
