import type { Db } from '../db/client.ts'
import { attach, refresh } from './affiliations.ts'

export interface Enrolment {
  pupilId: string
  classId: string
  /** PS … CM2, ULIS …: the pupil's, whatever the class is called. */
  level: string | null
}

const schoolOf = async (db: Db, classId: string): Promise<string> => {
  const [row] = await db<{ id: string }[]>`select school_id as id from core.classes where id = ${classId}`
  return row?.id as string
}

/** Puts a pupil in a class by hand, and in its school; a feed no longer takes them out of it. */
export const enrol = async (db: Db, { pupilId, classId, level }: Enrolment) => {
  await db`
    insert into core.enrolments (pupil_id, class_id, level) values (${pupilId}, ${classId}, ${level})
    on conflict (pupil_id, class_id) do update set level = excluded.level, source = 'person', left_at = null`
  const schoolId = await schoolOf(db, classId)
  const [known] = await db`
    select from core.affiliations where person_id = ${pupilId} and structure_id = ${schoolId} and role = 'pupil' and left_at is null`
  if (known) await refresh(db, [pupilId])
  else await attach(db, { personId: pupilId, structureId: schoolId, role: 'pupil' })
}

/** Takes a pupil out of a class by hand; who is in no class of a school any more is no longer its pupil either. */
export const withdraw = async (db: Db, pupilId: string, classId: string) => {
  await db`
    update core.enrolments set left_at = now(), source = 'person'
    where pupil_id = ${pupilId} and class_id = ${classId} and left_at is null`
  const schoolId = await schoolOf(db, classId)
  await db`
    update core.affiliations a set left_at = now(), source = 'person'
    where a.person_id = ${pupilId} and a.structure_id = ${schoolId} and a.role = 'pupil' and a.left_at is null
      and not exists (select from core.enrolments e join core.classes c on c.id = e.class_id
        where e.pupil_id = ${pupilId} and e.left_at is null and c.school_id = ${schoolId} and c.archived_at is null)`
  await refresh(db, [pupilId])
}

/** Moves a pupil from a class to another, in this school or another; the level is kept unless given. */
export const move = async (
  db: Db,
  from: { pupilId: string; classId: string },
  to: { classId: string; level?: string | null },
) => {
  const [former] = await db<{ level: string | null }[]>`
    select level from core.enrolments where pupil_id = ${from.pupilId} and class_id = ${from.classId}`
  await enrol(db, {
    pupilId: from.pupilId,
    classId: to.classId,
    level: to.level === undefined ? (former?.level ?? null) : to.level,
  })
  await withdraw(db, from.pupilId, from.classId)
}
