import type { DemoContent } from '../../../kernel/demo/load.ts'
import { classKeyOf, pupilKeyOf, teacherKeyOf } from '../../../kernel/demo/territory/keys.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { attach } from '../../../kernel/server/structures/affiliations.ts'
import { enrol } from '../../../kernel/server/structures/enrolments.ts'
import { linkGuardian } from '../../../kernel/server/structures/guardianships.ts'
import { createPerson } from '../../../kernel/server/structures/persons.ts'
import { misspelt } from './misspelt.ts'

interface Known {
  id: string
  givenName: string
  familyName: string
  birthDate: string | null
  email: string | null
  civility: 'M.' | 'Mme' | null
}

const known = async (db: Db, id: string): Promise<Known> => {
  const [row] = await db<Known[]>`
    select id, given_name as "givenName", family_name as "familyName", birth_date as "birthDate", email, civility
    from core.person_files where id = ${id}`
  if (!row) throw new Error('A person of the demonstration is missing.')
  return row
}

/** Added by hand on the first day, in a hurry, before the file of the academy came. */
const children: readonly [pupil: [number, number, number], schoolClass: [number, number]][] = [
  [
    [2, 1, 4],
    [2, 2],
  ],
  [
    [3, 2, 7],
    [3, 2],
  ],
  // Came from another school of the commune, which did not know.
  [
    [4, 1, 3],
    [5, 1],
  ],
]

/** A parent whom the school wrote again for one of their children. */
const parents: readonly [number, number, number][] = [
  [1, 1, 5],
  [1, 2, 8],
  [2, 3, 6],
]

const writeChild = async (db: Db, id: string, classId: string) => {
  const { givenName, familyName, birthDate } = await known(db, id)
  const twin = await createPerson(db, { givenName, familyName: misspelt(familyName), birthDate })
  await enrol(db, { pupilId: twin, classId, level: null })
}

const writeParent = async (db: Db, pupilId: string) => {
  const [guardian] = await db<{ id: string }[]>`
    select gs.guardian_id as id from core.guardianships gs where gs.pupil_id = ${pupilId} and gs.left_at is null
    order by gs.guardian_id limit 1`
  if (!guardian) return
  const { givenName, familyName, email, civility } = await known(db, guardian.id)
  const twin = await createPerson(db, { givenName, familyName: misspelt(familyName), email, civility })
  await linkGuardian(db, { guardianId: twin, pupilId }, null)
}

/** Somebody of a school, written again by the office of the circonscription for a project. */
const writeColleague = async (db: Db, id: string) => {
  const { givenName, familyName, civility } = await known(db, id)
  const [where] = await db<{ id: string }[]>`
    select a.structure_id as id from core.affiliations a where a.person_id = ${id} and a.left_at is null limit 1`
  const twin = await createPerson(db, { givenName, familyName: misspelt(familyName), civility })
  if (where) await attach(db, { personId: twin, structureId: where.id, role: 'teacher' })
}

/** Believable duplicates, for heads, communes and the circonscription to find. */
export const loadDuplicatesDemo: DemoContent = async (db, _deps, keyring) => {
  for (const [pupil, [school, rank]] of children)
    await writeChild(db, keyring.person(pupilKeyOf(...pupil)), keyring.class(classKeyOf(school, rank)))
  for (const pupil of parents) await writeParent(db, keyring.person(pupilKeyOf(...pupil)))
  await writeColleague(db, keyring.person(teacherKeyOf(3, 1)))
}
