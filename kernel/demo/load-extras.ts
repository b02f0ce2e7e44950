import type { Db } from '../server/db/client.ts'
import { uuidv7 } from '../server/db/ids.ts'
import { demoSource, type Keyring, readKeyring } from './keyring.ts'
import { territoryExtras } from './territory/extras.ts'
import type { ExtraPerson } from './territory/types.ts'

/** A feed knows a circonscription by its code only: people gave it a name. */
const nameStructures = async (db: Db, keyring: Keyring) => {
  for (const structure of territoryExtras.structures)
    await db`
      update core.structures set name = ${structure.name}, hand_edited = array['name'],
        uai = coalesce(uai, ${structure.uai ?? null})
      where id = ${keyring.structure(structure.key)}`
}

const addPerson = async (db: Db, keyring: Keyring, person: ExtraPerson) => {
  const id = uuidv7()
  await db`insert into core.groups (id, kind) values (${id}, 'person')`
  await db`
    insert into core.persons (id, given_name, family_name, civility, email)
    values (${id}, ${person.givenName}, ${person.familyName}, ${person.civility}, ${person.email})`
  await db`insert into core.person_keys (source, key, person_id) values (${demoSource}, ${person.key}, ${id})`
  for (const { role, structureKey, title, from, until } of person.attachments)
    await db`
      insert into core.affiliations (id, person_id, structure_id, role, title, starts_on, ends_on)
      values (${uuidv7()}, ${id}, ${keyring.structure(structureKey)}, ${role}, ${title}, ${from ?? null}, ${until ?? null})
      on conflict do nothing`
}

/** Who teaches which class is never in a feed. */
const addTeachers = async (db: Db, keyring: Keyring) => {
  const links = territoryExtras.classTeachers
  await db`
    insert into core.class_teachers (class_id, person_id)
    select * from unnest(${links.map(l => keyring.class(l.classKey))}::uuid[], ${links.map(l => keyring.person(l.teacherKey))}::uuid[])
    on conflict do nothing`
  for (const { classKey, personKey, schoolKey, from, until } of territoryExtras.replacements) {
    await db`
      insert into core.class_teachers (class_id, person_id, starts_on, ends_on)
      values (${keyring.class(classKey)}, ${keyring.person(personKey)}, ${from}, ${until}) on conflict do nothing`
    await db`
      insert into core.affiliations (id, person_id, structure_id, role, title, starts_on, ends_on)
      values (${uuidv7()}, ${keyring.person(personKey)}, ${keyring.structure(schoolKey)}, 'teacher', 'Remplaçant·e', ${from}, ${until})
      on conflict do nothing`
  }
}

/** One human being known twice by the files (a teacher who is a parent): one account, both lives. */
const joinPeople = async (db: Db, keyring: Keyring) => {
  for (const { keepKey, alsoKey } of territoryExtras.samePeople) {
    const [kept, also] = [keyring.person(keepKey), keyring.person(alsoKey)]
    await db`update core.guardianships set guardian_id = ${kept} where guardian_id = ${also}`
    await db`update core.person_keys set person_id = ${kept} where person_id = ${also}`
    await db`delete from core.persons where id = ${also}`
    await db`delete from core.groups where id = ${also}`
  }
}

const restrict = async (db: Db, keyring: Keyring) => {
  for (const r of territoryExtras.restrictions)
    await db`
      update core.guardianships set sees_school_life = ${r.seesSchoolLife}, signs = ${r.signs},
        authorises_image = ${r.authorisesImage}, collects = ${r.collects},
        restricted_at = case when ${r.seesSchoolLife} then null else ${r.enteredOn}::timestamptz end,
        restricted_by = case when ${r.seesSchoolLife} then null else ${keyring.person(r.enteredBy)}::uuid end
      where guardian_id = ${keyring.person(r.guardianKey)} and pupil_id = ${keyring.person(r.childKey)}`
}

const writeMottos = async (db: Db, keyring: Keyring) => {
  for (const { pupilKey, text, on } of territoryExtras.mottos)
    await db`insert into core.mottos (person_id, text, written_at) values (${keyring.person(pupilKey)}, ${text}, ${on})`
}

/** Groups people made: their owner manages them, the staff of the structure may write to them. */
const addGroups = async (db: Db, keyring: Keyring) => {
  for (const group of territoryExtras.groups) {
    const [id, structure, owner] = [uuidv7(), keyring.structure(group.structureKey), keyring.person(group.ownerKey)]
    await db`
      insert into core.groups (id, kind, structure_id, name, created_by) values (${id}, 'manual', ${structure}, ${group.name}, ${owner})`
    await db`
      insert into core.resources (id, kind, structure_id, access_id, title, owner_id)
      values (${id}, 'core.group', ${structure}, ${id}, ${group.name}, ${owner})`
    await db`
      insert into core.grants (resource_id, group_id, level)
      select ${id}::uuid, ${owner}::uuid, 3 union all
      select ${id}::uuid, g.id, 2 from core.groups g where g.kind = 'role' and g.structure_id = ${structure} and g.audience = 'staff'
      union all select ${id}::uuid, ${id}::uuid, 1`
    await db`
      insert into core.memberships (group_id, person_id, source)
      select ${id}::uuid, person, 'person' from unnest(${group.memberKeys.map(keyring.person)}::uuid[]) person on conflict do nothing`
  }
}

/** Everything about the territory that no official file says; in the caller's transaction. */
export const loadExtras = async (db: Db): Promise<Keyring> => {
  const before = await readKeyring(db)
  await nameStructures(db, before)
  for (const person of territoryExtras.people) await addPerson(db, before, person)
  const keyring = await readKeyring(db)
  await addTeachers(db, keyring)
  await joinPeople(db, keyring)
  await restrict(db, keyring)
  await addGroups(db, keyring)
  await writeMottos(db, keyring)
  return readKeyring(db)
}
