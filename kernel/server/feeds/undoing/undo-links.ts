import type { Undoing } from './undo-import.ts'

const undoAffiliations = async ({ db, id }: Undoing) => {
  await db`
    delete from core.affiliations a using core.import_changes c
    where c.import_id = ${id} and c.target = 'affiliation' and c.before is null
      and a.person_id = c.id and a.structure_id = c.other_id and a.role = c.value`
  await db`
    update core.affiliations a
    set left_at = (c.before ->> 'left_at')::timestamptz, source = c.before ->> 'source', title = c.before ->> 'title'
    from core.import_changes c
    where c.import_id = ${id} and c.target = 'affiliation' and c.before is not null
      and a.person_id = c.id and a.structure_id = c.other_id and a.role = c.value`
}

const undoEnrolments = async ({ db, id }: Undoing) => {
  await db`
    delete from core.enrolments e using core.import_changes c
    where c.import_id = ${id} and c.target = 'enrolment' and c.before is null and e.pupil_id = c.id and e.class_id = c.other_id`
  await db`
    update core.enrolments e
    set left_at = (c.before ->> 'left_at')::timestamptz, source = c.before ->> 'source', level = c.before ->> 'level'
    from core.import_changes c
    where c.import_id = ${id} and c.target = 'enrolment' and c.before is not null and e.pupil_id = c.id and e.class_id = c.other_id`
}

const undoTeaching = async ({ db, id }: Undoing) => {
  await db`
    delete from core.class_teachers t using core.import_changes c
    where c.import_id = ${id} and c.target = 'teaching' and c.before is null and t.person_id = c.id and t.class_id = c.other_id`
  await db`
    update core.class_teachers t set left_at = (c.before ->> 'left_at')::timestamptz, source = c.before ->> 'source'
    from core.import_changes c
    where c.import_id = ${id} and c.target = 'teaching' and c.before is not null and t.person_id = c.id and t.class_id = c.other_id`
}

const undoGuardianships = async ({ db, id }: Undoing) => {
  await db`
    delete from core.guardianships g using core.import_changes c
    where c.import_id = ${id} and c.target = 'guardianship' and c.before is null and g.guardian_id = c.id and g.pupil_id = c.other_id`
  await db`
    update core.guardianships g
    set left_at = (c.before ->> 'left_at')::timestamptz, source = c.before ->> 'source', link = c.before ->> 'link'
    from core.import_changes c
    where c.import_id = ${id} and c.target = 'guardianship' and c.before is not null and g.guardian_id = c.id and g.pupil_id = c.other_id`
}

/** Links between people who were there before, as they were. */
export const undoLinks = async (undoing: Undoing) => {
  await undoAffiliations(undoing)
  await undoEnrolments(undoing)
  await undoTeaching(undoing)
  await undoGuardianships(undoing)
}
