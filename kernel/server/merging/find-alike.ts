import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { PersonFields, SamePerson } from '../structures/persons.ts'

/** Whom one is about to write, and where. */
export interface Typed {
  person: PersonFields
  kind: 'pupil' | 'guardian' | 'staff'
  schoolId: string
  /** The child a guardian is being added to. */
  childId?: string
}

/** What makes a close name somebody: a birth date, an address or a child in common, the same trade. */
const confirms = (db: Db, { person, kind, childId }: Typed) => {
  const isPupil = db`exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil')`
  if (kind === 'pupil') return db`${isPupil} and p.birth_date = ${person.birthDate ?? null}::date`
  if (kind === 'staff')
    return db`exists (select from core.affiliations a where a.person_id = p.id and a.role <> 'pupil' and a.left_at is null)`
  return db`not ${isPupil} and (lower(p.email) = lower(${person.email ?? null}) or exists (select from core.guardianships g
    where g.guardian_id = p.id and g.pupil_id = ${childId ?? null}::uuid and g.left_at is null))`
}

/**
 * Before somebody is created: people whose name is close to what was typed (row H9), in the school where one is typing or in a
 * structure the author manages; never elsewhere, where a name must not tell who exists (RGPD art. 5.1 c).
 */
export const findAlike = (db: Db, actor: Pick<Actor, 'groupIds'>, typed: Typed) => {
  const { person, kind, schoolId } = typed
  const { givenName, familyName } = person
  return db<SamePerson[]>`
    with here as (
      select a.person_id as id from core.affiliations a where a.structure_id = ${schoolId} and a.left_at is null
      union select gs.guardian_id from core.affiliations a join core.guardianships gs on gs.pupil_id = a.person_id and gs.left_at is null
        where a.structure_id = ${schoolId} and a.role = 'pupil' and a.left_at is null
    ), near as (
      select id from here
      union (select k.person_id from core.likeness_keys k where k.key = any(core.likeness_keys_of(${kind === 'pupil'}, ${givenName},
        ${familyName}, null, ${person.birthDate ?? null}::date, ${person.email ?? null}, '{}')) limit 60)
    )
    select p.id, p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as "displayName",
      core.avatar_path(p.id, p.avatar) as avatar, p.id in (select id from here) as "isHere", ${kind === 'pupil'} as "isPupil",
      coalesce(p.birth_date = ${person.birthDate ?? null}::date, false) as "sameBirthDate"
    from near join core.persons p on p.id = near.id
    where p.left_at is null and greatest(core.names_alike(p.given_name, p.family_name, ${givenName}, ${familyName}),
        core.names_alike(p.given_name, coalesce(p.usage_name, p.family_name), ${givenName}, ${familyName})) >= 0.4
      and ${confirms(db, typed)}
      and (p.id in (select id from here)
        or exists (select from unnest(core.structures_of(p.id)) s where core.level_on(${actor.groupIds}::uuid[], s) = 3))
    order by "isHere" desc, p.sort_name, p.id limit 10`
}
