import { charterVersions } from '../contract/charter.ts'
import type { Role } from '../contract/manifest.ts'
import type { Db, Sql } from '../server/db/client.ts'
import { uuidv7 } from '../server/db/ids.ts'
import type { AppBinding } from '../server/http/app-binding.ts'
import { hashPassword } from '../server/identity/passwords.ts'
import { openStructures } from '../server/structures/open-structures.ts'

/**
 * The smallest territory in which every rule can be tried: one circonscription, two schools in two towns, the people
 * of the cast. Same names as the demonstration territory, without its six thousand others.
 */
export const worldPassword = 'cerises-et-marelle'

const structures = {
  constituency: { kind: 'constituency', name: 'Circonscription de Valbrume', uai: null, parents: [] },
  valbrume: { kind: 'municipality', name: 'Valbrume', uai: null, parents: [] },
  tilleuls: { kind: 'school', name: 'École des Tilleuls', uai: '0999001A', parents: ['constituency', 'valbrume'] },
  preVert: { kind: 'school', name: 'École du Pré-Vert', uai: '0999002B', parents: ['constituency'] },
} as const
type StructureName = keyof typeof structures

const classes = {
  cm1a: { school: 'tilleuls', name: 'CM1 A' },
  cpa: { school: 'tilleuls', name: 'CP A' },
  ce2: { school: 'preVert', name: 'CE1-CE2' },
} as const
type ClassName = keyof typeof classes

interface Member {
  name: [given: string, family: string]
  role?: Role
  in?: StructureName
  title?: string
  /** A pupil's class and level. */
  pupilOf?: [ClassName, string]
  teaches?: ClassName
}

const people = {
  claire: { name: ['Claire', 'Brunet'], role: 'teacher', in: 'tilleuls', teaches: 'cm1a' },
  sandrine: { name: ['Sandrine', 'Peyrat'], role: 'teacher', in: 'tilleuls', teaches: 'cpa' },
  thierry: { name: ['Thierry', 'Lacombe'], role: 'head', in: 'tilleuls' },
  ines: { name: ['Inès', 'Carvalho'], role: 'teacher', in: 'preVert', teaches: 'ce2' },
  mathilde: { name: ['Mathilde', 'Roumégas'], role: 'head', in: 'preVert' },
  adrien: { name: ['Adrien', 'Morel'], role: 'adviser', in: 'constituency', title: 'Conseiller pédagogique numérique' },
  helene: { name: ['Hélène', 'Vasseur'], role: 'inspector', in: 'constituency', title: 'Inspectrice' },
  karim: { name: ['Karim', 'Zerrouki'], role: 'local-admin', in: 'constituency' },
  bruno: { name: ['Bruno', 'Pasquier'], role: 'municipal', in: 'valbrume' },
  lina: { name: ['Lina', 'Castel'], pupilOf: ['cm1a', 'CM1'] },
  noe: { name: ['Noé', 'Kermarec'], pupilOf: ['cm1a', 'CM1'] },
  lou: { name: ['Lou', 'Tessier'], pupilOf: ['cpa', 'CP'] },
  tom: { name: ['Tom', 'Kermarec'], pupilOf: ['ce2', 'CE1'] },
  samira: { name: ['Samira', 'Benali'] },
  marc: { name: ['Marc', 'Castel'] },
  camille: { name: ['Camille', 'Tessier'] },
  delphine: { name: ['Delphine', 'Lambert'] },
  julien: { name: ['Julien', 'Kermarec'] },
} as const satisfies Record<string, Member>
export type Persona = keyof typeof people

const guardianships: [Persona, Persona][] = [
  ['samira', 'lina'],
  ['marc', 'lina'],
  ['camille', 'lou'],
  ['delphine', 'noe'],
  ['delphine', 'tom'],
  ['julien', 'noe'],
]

export interface SmallWorld {
  people: Record<Persona, string>
  logins: Record<Persona, string>
  structures: Record<StructureName, string>
  classes: Record<ClassName, string>
}

const ids = <N extends string>(names: readonly N[]) =>
  Object.fromEntries(names.map(name => [name, uuidv7()])) as Record<N, string>

const addStructures = async (db: Db, world: SmallWorld) => {
  for (const [name, s] of Object.entries(structures))
    await db`insert into core.structures (id, kind, name, uai, source_key)
      values (${world.structures[name as StructureName]}, ${s.kind}, ${s.name}, ${s.uai}, ${name})`
  for (const [name, s] of Object.entries(structures))
    for (const parent of s.parents)
      await db`insert into core.structure_parents values (${world.structures[name as StructureName]}, ${world.structures[parent as StructureName]})`
  await db`select core.refresh_lineage()`
  for (const [name, c] of Object.entries(classes))
    await db`insert into core.classes (id, school_id, name, school_year)
      values (${world.classes[name as ClassName]}, ${world.structures[c.school]}, ${c.name}, 2026)`
}

const addPerson = async (db: Db, world: SmallWorld, persona: Persona, member: Member) => {
  const id = world.people[persona]
  await db`insert into core.groups (id, kind) values (${id}, 'person')`
  await db`insert into core.persons (id, given_name, family_name) values (${id}, ${member.name[0]}, ${member.name[1]})`
  if (member.pupilOf) {
    const [className, level] = member.pupilOf
    await affiliate(db, id, 'pupil', world.structures[classes[className].school])
    await db`insert into core.enrolments (pupil_id, class_id, level) values (${id}, ${world.classes[className]}, ${level})`
  }
  if (member.role && member.in) await affiliate(db, id, member.role, world.structures[member.in], member.title)
  if (member.teaches)
    await db`insert into core.class_teachers (class_id, person_id) values (${world.classes[member.teaches]}, ${id})`
}

const affiliate = async (db: Db, person: string, role: Role, structure: string, title: string | null = null) => {
  await db`insert into core.affiliations (id, person_id, structure_id, role, title) values (${uuidv7()}, ${person}, ${structure}, ${role}, ${title})`
}

let hashed: Promise<string> | undefined

/** Activated accounts that have accepted the charter, all with the same password (hashed once a run). */
const openAccounts = async (db: Db) => {
  hashed ??= hashPassword(worldPassword)
  await db`select core.create_accounts(null)`
  await db`update core.accounts set password_hash = ${await hashed}, activated_at = now()`
  await db`
    insert into core.charter_acceptances (person_id, reading, version)
    select p.id, r, v from core.persons p, unnest(${Object.keys(charterVersions)}::text[], ${Object.values(charterVersions)}::int[]) as c(r, v)`
}

/** Loads it in one transaction. `apps` open in the structures as they would in a real territory. */
export const loadSmallWorld = async (sql: Sql, apps: readonly AppBinding[] = []): Promise<SmallWorld> => {
  const personas = Object.keys(people) as Persona[]
  const world: SmallWorld = {
    people: ids(personas),
    logins: {} as SmallWorld['logins'],
    structures: ids(Object.keys(structures) as StructureName[]),
    classes: ids(Object.keys(classes) as ClassName[]),
  }
  await sql.begin(async db => {
    await addStructures(db, world)
    for (const persona of personas) await addPerson(db, world, persona, people[persona])
    for (const [guardian, pupil] of guardianships)
      await db`insert into core.guardianships (guardian_id, pupil_id) values (${world.people[guardian]}, ${world.people[pupil]})`
    await openStructures(db, [...apps], Object.values(world.structures))
    await db`select core.refresh_memberships(null)`
    await openAccounts(db)
  })
  const accounts = await sql<{ id: string; login: string }[]>`select person_id as id, login from core.accounts`
  for (const persona of personas)
    world.logins[persona] = accounts.find(a => a.id === world.people[persona])?.login ?? ''
  return world
}
