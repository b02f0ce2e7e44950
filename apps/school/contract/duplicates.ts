import { contract } from '../../../kernel/contract/endpoint.ts'
import { Paged, pageFields } from '../../../kernel/contract/paging.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { AccessState, PersonName } from './shapes.ts'

export const likenesses = [
  'same-name',
  'close-name',
  'same-birth-date',
  'near-birth-date',
  'same-email',
  'same-phone',
  'same-child',
  'same-place',
] as const

/** Why somebody who sees a pair may not merge it. */
export const obstacles = ['elsewhere', 'own', 'role'] as const

/** One of the two, with what tells people apart. */
export const Record = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  isPupil: t.boolean(),
  birthDate: t.nullable(t.day()),
  email: t.nullable(t.string()),
  phone: t.nullable(t.string()),
  login: t.string(),
  state: AccessState,
  /** Schools and classes of a pupil, roles of an adult. */
  places: t.array(t.string()),
  /** Names of the guardians of a pupil, of the children of a guardian. */
  family: t.array(t.string()),
  /** Written by a file of the académie or the school, rather than by hand. */
  isOfficial: t.boolean(),
  since: t.day(),
})
export type Record = Static<typeof Record>

export const Duplicate = t.object({
  id: t.id(),
  /** Out of 100. */
  score: t.integer(),
  likenesses: t.array(t.oneOf(...likenesses)),
  records: t.array(Record, { minItems: 2, maxItems: 2 }),
  toldApart: t.boolean(),
  /** Null: the reader may merge them. */
  obstacle: t.nullable(t.oneOf(...obstacles)),
})
export type Duplicate = Static<typeof Duplicate>

export const RecentMerge = t.object({
  id: t.id(),
  kept: t.object({ id: t.id(), name: t.string(), avatar: t.string() }),
  goneName: t.string(),
  goneLogin: t.string(),
  by: t.nullable(t.string()),
  at: t.instant(),
  until: t.instant(),
  canUndo: t.boolean(),
})
export type RecentMerge = Static<typeof RecentMerge>

const onStructure = { on: 'structureId', level: 'manage' } as const
const path = '/school/structures/:structureId/duplicates'
const one = `${path}/:duplicateId` as const

export const duplicatesContract = contract({
  listDuplicates: {
    method: 'GET',
    path,
    access: onStructure,
    summary: 'People of a structure and all below it who may be one and the same, likeliest first',
    query: t.object({ ...pageFields, toldApart: t.optional(t.boolean()) }),
    reply: Paged(Duplicate),
  },
  readDuplicate: {
    method: 'GET',
    path: one,
    access: onStructure,
    summary: 'Two records that may be of the same person, side by side',
    reply: Duplicate,
  },
  proposeDuplicate: {
    method: 'POST',
    path,
    access: onStructure,
    summary: 'Compare two records that nothing likens: a name changed, a birth date mistyped',
    body: t.object({ oneId: t.id(), otherId: t.id() }),
    reply: t.object({ duplicateId: t.id() }),
  },
  findRecords: {
    method: 'GET',
    path: '/school/structures/:structureId/records',
    access: onStructure,
    summary: 'People wholly in a structure and all below it, by name, to compare two of them',
    query: t.object({ q: t.text({ min: 3, max: 80 }) }),
    reply: t.object({ items: t.array(t.object({ ...PersonName.properties, about: t.string() })) }),
  },
  tellApart: {
    method: 'PUT',
    path: `${one}/distinction`,
    access: onStructure,
    summary: 'They are not the same person: remembered',
    reply: null,
  },
  forgetApart: {
    method: 'DELETE',
    path: `${one}/distinction`,
    access: onStructure,
    summary: 'They may be the same person after all',
    reply: null,
  },
  mergeDuplicate: {
    method: 'POST',
    path: `${one}/merge`,
    access: onStructure,
    summary: 'Make the two records one: everything follows to the one kept, the other account stops; undone for 7 days',
    body: t.object({ keepId: t.id() }),
    reply: t.object({ mergeId: t.id() }),
    recent: true,
  },
  listMerges: {
    method: 'GET',
    path: '/school/structures/:structureId/merges',
    access: onStructure,
    summary: 'Records made one in the last seven days, here and below',
    reply: t.object({ items: t.array(RecentMerge) }),
  },
  undoMerge: {
    method: 'DELETE',
    path: '/school/structures/:structureId/merges/:mergeId',
    access: onStructure,
    summary: 'Tell two merged records apart again; what came since stays with the one kept',
    reply: null,
    recent: true,
  },
})
