import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

export interface PersonFields {
  givenName: string
  familyName: string
  usageName?: string | null
  birthDate?: string | null
  sex?: 'F' | 'M' | null
  civility?: 'M.' | 'Mme' | null
  email?: string | null
}

/** Writes somebody nobody knew yet, with a login; being somewhere (affiliation, enrolment …) comes after. */
export const createPerson = async (db: Db, person: PersonFields): Promise<string> => {
  const id = uuidv7()
  await db`insert into core.groups (id, kind) values (${id}, 'person')`
  await db`
    insert into core.persons (id, given_name, family_name, usage_name, birth_date, sex, civility, email)
    values (${id}, ${person.givenName}, ${person.familyName}, ${person.usageName ?? null}, ${person.birthDate ?? null},
      ${person.sex ?? null}, ${person.civility ?? null}, ${person.email ?? null})`
  await db`select core.create_accounts(array[${id}::uuid])`
  return id
}

const columns: Record<keyof PersonFields, string> = {
  givenName: 'given_name',
  familyName: 'family_name',
  usageName: 'usage_name',
  birthDate: 'birth_date',
  sex: 'sex',
  civility: 'civility',
  email: 'email',
}

/** Corrects by hand what a feed wrote: it no longer overwrites these fields. An address loses its verification. */
export const correctPerson = async (db: Db, id: string, fields: Partial<PersonFields>) => {
  const written = (Object.keys(fields) as (keyof PersonFields)[]).filter(name => fields[name] !== undefined)
  if (written.length === 0) return
  const row = Object.fromEntries(written.map(name => [columns[name], fields[name]]))
  const names = written.map(name => columns[name])
  await db`
    update core.persons set ${db(row, names as never)},
      hand_edited = array(select distinct unnest(hand_edited || ${names}::text[]))
    where id = ${id}`
  if (fields.email !== undefined) await db`update core.persons set email_verified_at = null where id = ${id}`
}

/** Somebody préau already knows under the same name; where they are is for the caller to show, or not. */
export interface SamePerson {
  id: string
  displayName: string
  avatar: string
  isPupil: boolean
  /** Attached to the school where one is typing, or guardian of one of its pupils. */
  isHere: boolean
  sameBirthDate: boolean
}

/**
 * Who already bears this name, accents and case aside. Elsewhere in the territory, only somebody born the same day or
 * with the same address: a name alone must not tell who exists (RGPD art. 5.1 c). In the school where one is typing,
 * every namesake: a different birth date is likely a slip of the keyboard.
 */
export const findSamePeople = (db: Db, person: PersonFields, schoolId: string) => db<SamePerson[]>`
  with here as (
    select a.person_id as id from core.affiliations a where a.structure_id = ${schoolId} and a.left_at is null
    union select gs.guardian_id from core.affiliations a join core.guardianships gs on gs.pupil_id = a.person_id and gs.left_at is null
      where a.structure_id = ${schoolId} and a.role = 'pupil' and a.left_at is null
  ), named as (
    select p.id from core.persons p where p.sort_name = core.fold(${person.familyName} || ' ' || ${person.givenName})
    union select p.id from core.persons p join here on here.id = p.id
      where core.fold(p.family_name || ' ' || p.given_name) = core.fold(${person.familyName} || ' ' || ${person.givenName})
  )
  select p.id, p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as "displayName",
    core.avatar_path(p.id, p.avatar) as avatar, p.id in (select id from here) as "isHere",
    exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil') as "isPupil",
    coalesce(p.birth_date = ${person.birthDate ?? null}::date, false) as "sameBirthDate"
  from named join core.persons p on p.id = named.id
  where p.left_at is null and (p.id in (select id from here)
    or p.birth_date = ${person.birthDate ?? null}::date or lower(p.email) = lower(${person.email ?? null}))
  order by "sameBirthDate" desc, "isHere" desc, p.id limit 10`
