import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'

export interface ClassPupil {
  id: string
  name: string
  givenName: string
  familyName: string
  /** Under /api/v1/avatars, and what the drawing is made from. */
  avatar: string
  level: string | null
  login: string
  birthDate: string | null
}

/** The pupils of a class in the order of the register; all of them, or those named. */
export const pupilsOfClass = ({ db }: Pick<Ctx, 'db'>, classId: string, only: string[] | null = null) => db<
  ClassPupil[]
>`
  select p.id, p.display_name as name, p.given_name as "givenName", p.family_name as "familyName", p.avatar, e.level, st.login,
    f.birth_date as "birthDate"
  from core.enrolments e join core.people p on p.id = e.pupil_id join core.person_files f on f.id = p.id
  join core.account_states st on st.person_id = p.id
  where e.class_id = ${classId} and e.left_at is null and p.left_at is null
    and (${only}::uuid[] is null or p.id = any(${only}::uuid[]))
  order by p.sort_name, p.id`

/** @throws Problem 404 when one of them is not a pupil of the class. */
export const requirePupils = async (
  ctx: Pick<Ctx, 'db'>,
  classId: string,
  personIds: string[],
): Promise<ClassPupil[]> => {
  const found = await pupilsOfClass(ctx, classId, personIds)
  if (found.length < new Set(personIds).size) throw notFound()
  return [...found]
}
