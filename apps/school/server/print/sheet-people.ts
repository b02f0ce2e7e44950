import type { Language } from '../../../../kernel/contract/language.ts'
import type { Ctx } from '../../../../kernel/server/context.ts'
import { issueCodes } from '../../../../kernel/server/identity/issue-codes.ts'
import { isWithinReach } from '../touch.ts'

export type Kind = 'pupil' | 'guardian' | 'staff'

/** Where sheets are printed from: a class, or a whole structure. */
export type Scope = { classId: string } | { structureId: string }

export interface Wanted {
  scope: Scope
  who: 'all' | 'pupils' | 'guardians' | 'staff'
  only: string[] | null
  onlyNever: boolean
}

export interface Found {
  id: string
  name: string
  givenName: string
  familyName: string
  avatar: string
  kind: Kind
  /** Of a pupil, classes; of a guardian, the pupils of the scope; of staff, nothing. */
  classes: string[]
  pupilIds: string[]
  /** Folded, for telling households apart; the lines as they are written on an envelope. */
  address: string | null
  lines: string[]
  within: boolean
}

/** One person on a sheet. Without a code, `why` says what is written instead. */
export interface SheetPerson extends Found {
  login: string
  /** Of their account. */
  language: Language
  code: string | null
  why: 'open' | 'blocked' | 'elsewhere' | null
}

const pupilsIn = ({ db }: Pick<Ctx, 'db'>, scope: Scope) =>
  'classId' in scope ? db`e.class_id = ${scope.classId}` : db`c.school_id = ${scope.structureId}`

/** Pupils class by class, in the order of the register. */
const findPupils = (ctx: Ctx, { scope, only, onlyNever }: Wanted) => {
  const { db, actor } = ctx
  return db<(Found & { register: string })[]>`
    select p.id, p.display_name as name, p.given_name as "givenName", p.family_name as "familyName", p.avatar, 'pupil' as kind,
      array_agg(c.name order by c.kind, c.name) as classes, array[p.id] as "pupilIds", null as address, array[]::text[] as lines,
      ${isWithinReach(db, actor)} as within, min(core.fold(c.name)) as register
    from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
    join core.people p on p.id = e.pupil_id join core.account_states st on st.person_id = p.id
    where ${pupilsIn(ctx, scope)} and e.left_at is null and p.left_at is null and (${only}::uuid[] is null or p.id = any(${only}::uuid[]))
      and (not ${onlyNever} or not st.has_come)
    group by p.id, p.display_name, p.given_name, p.family_name, p.avatar, p.sort_name
    order by register, p.sort_name, p.id`
}

/** Guardians by the name of their first child; a decision of justice leaves no sheet. */
const findGuardians = (ctx: Ctx, { scope, only, onlyNever }: Wanted) => {
  const { db, actor } = ctx
  return db<Found[]>`
    select p.id, p.display_name as name, p.given_name as "givenName", p.family_name as "familyName", p.avatar, 'guardian' as kind,
      array_agg(distinct k.given_name || ' (' || c.name || ')') as classes, array_agg(distinct k.id) as "pupilIds",
      nullif(core.fold(concat_ws(' ', f.address, f.post_code, f.town)), '') as address,
      array_remove(array[f.address, nullif(concat_ws(' ', f.post_code, f.town), '')], null) as lines,
      ${isWithinReach(db, actor)} as within
    from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
    join core.people k on k.id = e.pupil_id
    join core.guardianships gs on gs.pupil_id = k.id and gs.left_at is null and gs.restricted_at is null and gs.sees_school_life
    join core.people p on p.id = gs.guardian_id join core.person_files f on f.id = p.id
    join core.account_states st on st.person_id = p.id
    where ${pupilsIn(ctx, scope)} and e.left_at is null and k.left_at is null and p.left_at is null
      and (${only}::uuid[] is null or p.id = any(${only}::uuid[]) or k.id = any(${only}::uuid[]))
      and (not ${onlyNever} or not st.has_come)
    group by p.id, p.display_name, p.given_name, p.family_name, p.avatar, p.sort_name, f.address, f.post_code, f.town
    order by min(k.sort_name), p.sort_name, p.id`
}

const findStaff = (ctx: Ctx, { scope, only, onlyNever }: Wanted) => {
  const { db, actor } = ctx
  const structureId = 'structureId' in scope ? scope.structureId : null
  return db<Found[]>`
    select p.id, p.display_name as name, p.given_name as "givenName", p.family_name as "familyName", p.avatar, 'staff' as kind,
      array[]::text[] as classes, array[]::uuid[] as "pupilIds", null as address, array[]::text[] as lines, ${isWithinReach(db, actor)} as within
    from core.people p join core.account_states st on st.person_id = p.id
    where p.left_at is null and (${only}::uuid[] is null or p.id = any(${only}::uuid[])) and (not ${onlyNever} or not st.has_come)
      and exists (select from core.affiliations a where a.person_id = p.id and a.structure_id = ${structureId} and a.role <> 'pupil' and a.left_at is null)
    order by p.sort_name, p.id`
}

/** Who is concerned, before any code is made usable. */
export const findPeople = async (ctx: Ctx, wanted: Wanted): Promise<Found[]> => {
  const { who } = wanted
  const pupils = who === 'all' || who === 'pupils' ? await findPupils(ctx, wanted) : []
  const guardians = who === 'all' || who === 'guardians' ? await findGuardians(ctx, wanted) : []
  const staff = who === 'staff' ? await findStaff(ctx, wanted) : []
  return [...pupils, ...guardians, ...staff]
}

/**
 * Who is printed, with the code of each account still to be opened. Somebody whose access is not the actor's business
 * (a colleague, an inspector who is also a parent) is named without login or code.
 */
export const loadSheets = async (ctx: Ctx, wanted: Wanted): Promise<SheetPerson[]> => {
  const found = await findPeople(ctx, wanted)
  const codes = await issueCodes(
    ctx,
    found.filter(person => person.within).map(person => person.id),
  )
  return found.map(person => {
    const issued = codes.get(person.id)
    if (!issued) return { ...person, login: '', language: 'fr', code: null, why: 'elsewhere' }
    const why = issued.code ? null : issued.isBlocked ? 'blocked' : 'open'
    return { ...person, login: issued.login, language: issued.language, code: issued.code, why }
  })
}
