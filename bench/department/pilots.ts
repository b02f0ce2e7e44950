import { newsManifest } from '../../apps/news/manifest.ts'
import { shareThread } from '../../apps/news/server/thread-audience.ts'
import { createThread } from '../../apps/news/server/threads.ts'
import type { Role } from '../../kernel/contract/manifest.ts'
import { asPerson } from '../../kernel/demo/as-person.ts'
import type { Deps } from '../../kernel/server/context.ts'
import type { Db } from '../../kernel/server/db/client.ts'
import { attach } from '../../kernel/server/structures/affiliations.ts'
import { createPerson } from '../../kernel/server/structures/persons.ts'
import { adultName, familyName } from '../generate/names.ts'
import { random } from '../generate/random.ts'

/** No official file knows the inspectorate's own people, nor who teaches which class: in life, people enter them. */
const inEveryConstituency: readonly Role[] = ['inspector', 'adviser', 'adviser', 'adviser', 'secretary']
const inTheDepartment: readonly Role[] = [
  'inspector',
  'adviser',
  'adviser',
  'adviser',
  'adviser',
  'central-admin',
  'central-admin',
]
const inTheAcademy: readonly Role[] = ['central-admin', 'central-admin']

const rolesOf: Record<string, readonly Role[]> = {
  constituency: inEveryConstituency,
  department: inTheDepartment,
  academy: inTheAcademy,
}

/** The n-th class of a school goes to its n-th teacher, as their school would do by hand in September. */
const giveClasses = async (db: Db) => {
  await db`
    with seats as (
      select id, school_id, row_number() over (partition by school_id order by id) as n
      from core.classes where kind = 'class' and archived_at is null
    ), teachers as (
      select person_id, structure_id, row_number() over (partition by structure_id order by person_id) as n
      from core.affiliations where role in ('teacher', 'head') and left_at is null group by person_id, structure_id
    )
    insert into core.class_teachers (class_id, person_id)
    select s.id, t.person_id from seats s join teachers t on t.structure_id = s.school_id and t.n = s.n
    on conflict do nothing`
  await db`select core.refresh_memberships(array(select person_id from core.class_teachers))`
}

/** « Actualités du département »: read by all, opened by one of its administrators through the product's own rules. */
const openDepartmentThread = async (db: Db, deps: Deps, departmentId: string) => {
  const [administrator] = await db<{ id: string }[]>`
    select person_id as id from core.affiliations
    where structure_id = ${departmentId} and role = 'central-admin' order by person_id limit 1`
  const personId = administrator?.id ?? ''
  const ctx = await asPerson({ db, deps, app: newsManifest.id, personId, now: new Date() })
  const thread = await createThread(ctx, {
    structureId: departmentId,
    title: 'Actualités du département',
    description: 'Ce qui concerne toutes les écoles.',
    colour: 'blue',
    publication: 'direct',
    comments: 'none',
    defaultAudience: null,
  })
  const groups = await db<{ id: string; audience: string }[]>`
    select id, audience from core.groups
    where kind = 'role' and structure_id = ${departmentId} and audience in ('guardians', 'pupils', 'staff', 'team')`
  await shareThread(
    ctx,
    thread.id,
    groups.map(group => ({ groupId: group.id, level: group.audience === 'team' ? 'manage' : 'read' })),
  )
}

/** Adds inspectors, advisers, secretaries and administrators, gives classes to teachers, opens the thread of all. */
export const addPilots = async (db: Db, deps: Deps) => {
  const chance = random(3)
  const structures = await db<{ id: string; kind: string }[]>`
    select id, kind from core.structures where kind in ('academy', 'department', 'constituency') order by kind, id`
  for (const structure of structures) {
    for (const role of rolesOf[structure.kind] ?? []) {
      const person = { givenName: adultName(chance, chance.chance(0.6)), familyName: familyName(chance) }
      await attach(db, { personId: await createPerson(db, person), structureId: structure.id, role })
    }
  }
  await giveClasses(db)
  const department = structures.find(structure => structure.kind === 'department')
  if (!department) throw new Error('The imported territory has no département.')
  await openDepartmentThread(db, deps, department.id)
}
