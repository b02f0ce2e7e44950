import type { Db } from '../db/client.ts'
import { refresh } from './affiliations.ts'

export interface Teaching {
  classId: string
  personId: string
  /** A substitute's first and last day: the access begins and disappears by itself (row G17). */
  startsOn?: string | null
  endsOn?: string | null
  by: string
}

/** Gives a class to a teacher, or changes the dates. No feed knows who teaches what: it never touches these rows. */
export const giveClass = async (db: Db, teaching: Teaching) => {
  await db`
    insert into core.class_teachers (class_id, person_id, starts_on, ends_on, created_by)
    values (${teaching.classId}, ${teaching.personId}, ${teaching.startsOn ?? null}, ${teaching.endsOn ?? null}, ${teaching.by})
    on conflict (class_id, person_id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
      source = 'person', created_by = excluded.created_by, left_at = null`
  await refresh(db, [teaching.personId])
}

/** Takes a class back from a teacher, at once. */
export const takeClass = async (db: Db, classId: string, personId: string) => {
  await db`
    update core.class_teachers set left_at = now(), source = 'person'
    where class_id = ${classId} and person_id = ${personId} and left_at is null`
  await refresh(db, [personId])
}
