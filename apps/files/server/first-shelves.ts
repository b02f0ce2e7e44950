import type { Audience } from '../../../kernel/contract/manifest.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResources } from '../../../kernel/server/resources/resources.ts'
import type { DefaultGrant, Scope } from '../../../kernel/server/structures/default-grants.ts'
import { applyDefaults } from '../../../kernel/server/structures/open-structures.ts'
import { indexShelves } from './shelf-index.ts'

interface FirstShelf {
  target: string
  in: 'constituency' | 'school'
  title: string
  description: string
}

/** What each structure finds when Documents opens there: sentences of the interface, hence in French. */
const firstShelves: readonly FirstShelf[] = [
  {
    target: 'files.texts',
    in: 'constituency',
    title: 'Textes et circulaires',
    description: 'Ce qui s’applique dans nos écoles, avec sa date de validité.',
  },
  {
    target: 'files.heads',
    in: 'constituency',
    title: 'Pour les directions',
    description: 'Modèles, calendriers, procédures : ce dont on a besoin pour diriger l’école.',
  },
  {
    target: 'files.resources',
    in: 'constituency',
    title: 'Ressources pédagogiques',
    description: 'Pour enseigner : progressions, supports de formation, idées éprouvées.',
  },
  {
    target: 'files.school',
    in: 'school',
    title: 'Vie de l’école',
    description: 'Pour les familles : règlement, comptes rendus, listes de fournitures.',
  },
  { target: 'files.staff', in: 'school', title: 'Équipe', description: 'Entre nous : projet, plannings, sécurité.' },
]

const give = (target: string, scope: Scope, level: DefaultGrant['level'], ...to: Audience[]): DefaultGrant[] =>
  to.map(audience => ({ target, scope, audience, level }))

/** A role counts in everything above its structure: the heads of 59 schools do not run what their circonscription adds. */
const inSchools = (rules: DefaultGrant[]): DefaultGrant[] => rules.map(rule => ({ ...rule, kinds: ['school'] }))

const run = (target: string): DefaultGrant[] => [
  ...give(target, 'structure', 'manage', 'administrators'),
  ...give(target, 'above', 'manage', 'administrators'),
]

/** Who reads, adds to and runs them; administrators of the structure and those above it always run them. */
const rules: readonly DefaultGrant[] = [
  ...give('files.texts', 'structure', 'read', 'staff'),
  ...give('files.texts', 'structure', 'manage', 'team'),
  ...give('files.heads', 'structure', 'read', 'heads'),
  ...give('files.heads', 'structure', 'manage', 'team'),
  ...give('files.resources', 'structure', 'read', 'teachers', 'heads'),
  ...give('files.resources', 'structure', 'manage', 'team'),
  ...give('files.school', 'structure', 'read', 'guardians', 'municipal', 'staff'),
  ...give('files.school', 'structure', 'contribute', 'teachers'),
  ...give('files.school', 'structure', 'manage', 'heads'),
  ...give('files.staff', 'structure', 'read', 'staff'),
  ...give('files.staff', 'structure', 'contribute', 'teachers'),
  ...give('files.staff', 'structure', 'manage', 'heads'),
  ...inSchools([
    ...give('files.new', 'structure', 'read', 'staff'),
    ...give('files.new', 'structure', 'contribute', 'teachers'),
    ...give('files.new', 'structure', 'manage', 'heads'),
  ]),
  ...give('files.new', 'structure', 'manage', 'team'),
  ...[...firstShelves.map(({ target }) => target), 'files.new'].flatMap(run),
]

/** The grants a shelf starts with when somebody adds one: no family yet. */
export const shareNewShelf = (db: Db, id: string, structureId: string) =>
  applyDefaults(db, [{ id, target: 'files.new', structureId, classId: null }], rules)

interface Opened {
  id: string
  structureId: string
  shelf: FirstShelf
  position: number
}

const insertShelves = (db: Db, opened: readonly Opened[]) => db`
  insert into files.shelves (id, structure_id, title, description, position)
  select * from unnest(${opened.map(o => o.id)}::uuid[], ${opened.map(o => o.structureId)}::uuid[],
    ${opened.map(o => o.shelf.title)}::text[], ${opened.map(o => o.shelf.description)}::text[],
    ${opened.map(o => o.position)}::int[])`

/** The first shelves of structures where Documents opens: three in a constituency, two in a school, all at once. */
export const openShelves = async (db: Db, structureIds: string[]) => {
  const structures = await db<{ id: string; kind: string }[]>`
    select id, kind from core.structures where id = any(${structureIds}::uuid[]) order by id`
  const opened = structures.flatMap(structure =>
    firstShelves
      .filter(shelf => shelf.in === structure.kind)
      .map((shelf, position) => ({ id: uuidv7(), structureId: structure.id, shelf, position })),
  )
  if (opened.length === 0) return
  await createResources(
    db,
    'files.shelf',
    opened.map(({ id, structureId, shelf }) => ({ id, structureId, title: shelf.title })),
  )
  await insertShelves(db, opened)
  await applyDefaults(
    db,
    opened.map(({ id, structureId, shelf }) => ({ id, structureId, target: shelf.target, classId: null })),
    rules,
  )
  await indexShelves(
    db,
    opened.map(({ id }) => id),
  )
}
