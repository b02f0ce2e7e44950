import { contract } from '../../kernel/contract/endpoint.ts'
import { My } from '../../kernel/contract/my.ts'
import { Paged, pageFields } from '../../kernel/contract/paging.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

export const outcomes = ['created', 'changed', 'moved', 'leaving', 'ambiguous', 'rejected', 'unchanged'] as const
export type Outcome = (typeof outcomes)[number]
export const kinds = ['school', 'class', 'group', 'pupil', 'guardian', 'teacher'] as const
export type Kind = (typeof kinds)[number]

const Counts = t.object({
  created: t.integer(),
  changed: t.integer(),
  moved: t.integer(),
  leaving: t.integer(),
  ambiguous: t.integer(),
  rejected: t.integer(),
  unchanged: t.integer(),
})

export const Delivery = t.object({
  id: t.id(),
  state: t.oneOf('reading', 'columns', 'ready', 'applying', 'applied', 'undoing', 'undone', 'refused', 'abandoned'),
  files: t.array(t.string()),
  formats: t.array(t.string()),
  extent: t.nullable(t.oneOf('full', 'delta')),
  createdAt: t.instant(),
  /** Null: from the operator’s command line. */
  createdBy: t.nullable(t.string()),
  appliedAt: t.nullable(t.instant()),
  undoneAt: t.nullable(t.instant()),
  /** Seven days after the application; null when it cannot be undone. */
  undoableUntil: t.nullable(t.instant()),
  totals: t.nullable(Counts),
  byKind: t.nullable(
    t.object({ school: Counts, class: Counts, group: Counts, pupil: Counts, guardian: Counts, teacher: Counts }),
  ),
  /** Schools of which a complete file would remove more than a fifth of the pupils: a person must confirm. */
  depleted: t.array(t.object({ schoolId: t.id(), name: t.string(), leaving: t.integer(), pupils: t.integer() })),
  /** Pupils the file no longer names, and whose departure nobody ticked: they stay. */
  staying: t.integer(),
  refusal: t.nullable(
    t.object({ code: t.string(), message: t.string(), file: t.string(), line: t.nullable(t.integer()) }),
  ),
  /** Lines that cannot be used, or not wholly. */
  problems: t.integer(),
  /** Names of classes that are none of the school’s, and of which nobody said what they are: each would be made. */
  unknownClasses: t.integer(),
  /** Questions of the preview that have their answer, which may still be changed. */
  answered: t.integer(),
  /** You run every school it touched: its lines may be read here, and it may be undone. */
  isWhole: t.boolean(),
  /** Why the last application stopped, in a sentence; nothing was changed. */
  stopped: t.nullable(t.string()),
  /** Its columns were read as the school said, then. */
  columnsKeptAt: t.nullable(t.instant()),
  /** While it is read, applied or undone. */
  progress: t.nullable(t.object({ done: t.integer(), total: t.integer() })),
  my: My('applyDelivery', 'undoDelivery', 'abandonDelivery', 'keepColumns', 'nameClasses', 'tickLeavers'),
})
export type Delivery = Static<typeof Delivery>

export const Change = t.object({
  id: t.id(),
  kind: t.oneOf(...kinds),
  outcome: t.oneOf(...outcomes),
  name: t.string(),
  /** School, class: where it happens. */
  where: t.nullable(t.string()),
  /** Words of the interface for the fields, values as they are and as they would be. */
  fields: t.array(t.object({ field: t.string(), before: t.nullable(t.string()), after: t.nullable(t.string()) })),
  /** Why it is ambiguous or rejected, in a sentence. */
  reason: t.nullable(t.string()),
  file: t.nullable(t.string()),
  line: t.nullable(t.integer()),
  /** What a person has to say: who this is, or of which pupil this is the guardian; the answer may be changed. */
  asks: t.nullable(t.oneOf('person', 'child')),
  /** Who it may be, or whose guardian. */
  candidates: t.array(t.object({ id: t.id(), name: t.string(), about: t.string() })),
  /** What was answered: a candidate, null for « somebody new » or « nobody’s », or nothing yet. */
  choice: t.nullable(t.object({ chosen: t.nullable(t.id()) })),
  /** Of somebody the file no longer names: their departure is ticked, or not; null when nothing is to tick. */
  leaves: t.nullable(t.boolean()),
})
export type Change = Static<typeof Change>

export const ReadingProblem = t.object({
  id: t.id(),
  file: t.string(),
  line: t.integer(),
  code: t.string(),
  detail: t.string(),
  effect: t.oneOf('rejected', 'ignored', 'ambiguous'),
})
export type ReadingProblem = Static<typeof ReadingProblem>

export const tables = ['pupils', 'guardians', 'teachers'] as const
export type TableKind = (typeof tables)[number]

export const TitledTable = t.object({
  /** As it was dropped, inside its archive when it has one. */
  file: t.string(),
  /** What it seems to be about, or what was said of it. */
  kind: t.oneOf(...tables),
  /** When somebody said which column is which; null: préau supposes. */
  keptAt: t.nullable(t.instant()),
  /** It can be read as it is. */
  isKnown: t.boolean(),
  /** Two values of each, at most. */
  columns: t.array(t.object({ title: t.string(), samples: t.array(t.string()) })),
  /** Of each kind of table, the columns préau looks for, those it cannot do without first, with the likeliest position. */
  kinds: t.array(
    t.object({
      kind: t.oneOf(...tables),
      fields: t.array(t.object({ field: t.string(), isRequired: t.boolean(), column: t.nullable(t.integer()) })),
    }),
  ),
})
export type TitledTable = Static<typeof TitledTable>

export const NamedClass = t.object({
  /** As the files write it. */
  name: t.string(),
  /** Where only teachers are said to be in it, no class is made of it: a link is left out. */
  namedBy: t.oneOf('pupils', 'teachers'),
  pupils: t.integer(),
  /** The classes of the school this year, with how many of these pupils are in each today. */
  candidates: t.array(t.object({ id: t.id(), name: t.string(), shared: t.integer() })),
  /** The likeliest of them, until somebody says. */
  guess: t.nullable(t.id()),
  /** What somebody said: one of them, or null for a class of its own; of this delivery, or of one before. */
  said: t.nullable(t.object({ classId: t.nullable(t.id()), saidAt: t.instant(), isOwn: t.boolean() })),
})
export type NamedClass = Static<typeof NamedClass>

const onStructure = { on: 'structureId', level: 'manage' } as const

export const importsContract = contract({
  listDeliveries: {
    method: 'GET',
    path: '/structures/:structureId/imports',
    access: onStructure,
    summary: 'Deliveries received for this structure, newest first',
    query: t.object(pageFields),
    reply: Paged(Delivery),
  },
  sendDelivery: {
    method: 'POST',
    path: '/structures/:structureId/imports',
    access: onStructure,
    summary: 'Drop files (AAF, ONDE, Base Élèves, teachers’ CSV; archives too); reading goes on behind',
    upload: true,
    reply: Delivery,
  },
  readDelivery: {
    method: 'GET',
    path: '/structures/:structureId/imports/:importId',
    access: onStructure,
    summary: 'Where a delivery stands: its preview, its progress',
    reply: Delivery,
  },
  abandonDelivery: {
    method: 'DELETE',
    path: '/structures/:structureId/imports/:importId',
    access: onStructure,
    summary: 'Forget a delivery that was not applied',
    reply: null,
  },
  listChanges: {
    method: 'GET',
    path: '/structures/:structureId/imports/:importId/changes',
    access: onStructure,
    summary: 'The preview, line by line',
    query: t.object({
      ...pageFields,
      outcome: t.optional(t.oneOf(...outcomes)),
      kind: t.optional(t.oneOf(...kinds)),
      q: t.optional(t.text({ max: 80 })),
    }),
    reply: Paged(Change),
  },
  listProblems: {
    method: 'GET',
    path: '/structures/:structureId/imports/:importId/problems',
    access: onStructure,
    summary: 'Lines that cannot be used, or not wholly: file, line, cause',
    query: t.object(pageFields),
    reply: Paged(ReadingProblem),
  },
  chooseCandidate: {
    method: 'PUT',
    path: '/structures/:structureId/imports/:importId/choices/:changeId',
    access: onStructure,
    summary:
      'Say who an ambiguous line is, or whose guardian: one of the candidates, or null for somebody new (nobody’s)',
    body: t.object({ chosen: t.nullable(t.id()) }),
    reply: Delivery,
  },
  readColumns: {
    method: 'GET',
    path: '/structures/:structureId/imports/:importId/columns',
    access: onStructure,
    summary: 'The columns of the tables of a delivery, with what they seem to be',
    reply: t.object({ tables: t.array(TitledTable) }),
  },
  keepColumns: {
    method: 'PUT',
    path: '/structures/:structureId/imports/:importId/columns',
    access: onStructure,
    summary: 'Say which column is which; kept for the next file with these titles, and this one is read again',
    body: t.object({
      file: t.text({ max: 1000 }),
      kind: t.oneOf(...tables),
      columns: t.array(t.object({ field: t.text({ max: 40 }), column: t.integer({ minimum: 0 }) }), { maxItems: 40 }),
    }),
    reply: Delivery,
  },
  tickLeavers: {
    method: 'PUT',
    path: '/structures/:structureId/imports/:importId/leavers',
    access: onStructure,
    summary: 'Tick the departure of people the file no longer names (null: of all of them), or say that they stay',
    body: t.object({ people: t.nullable(t.array(t.id(), { minItems: 1, maxItems: 1000 })), leave: t.boolean() }),
    reply: Delivery,
  },
  readClasses: {
    method: 'GET',
    path: '/structures/:structureId/imports/:importId/classes',
    access: onStructure,
    summary: 'Names of classes that are none of the school’s, or that somebody said to be one of them',
    reply: t.object({ classes: t.array(NamedClass) }),
  },
  nameClasses: {
    method: 'PUT',
    path: '/structures/:structureId/imports/:importId/classes',
    access: onStructure,
    summary: 'Say which class each name is (null: one of its own); kept for the next files of the school year',
    body: t.object({
      classes: t.array(t.object({ name: t.text({ max: 1000 }), classId: t.nullable(t.id()) }), {
        minItems: 1,
        maxItems: 200,
      }),
    }),
    reply: Delivery,
  },
  applyDelivery: {
    method: 'POST',
    path: '/structures/:structureId/imports/:importId/application',
    access: onStructure,
    summary:
      'Apply what the preview says, all or nothing; 409 `classes-unanswered` until `nameClasses` has answered for each',
    body: t.object({ confirmLeaving: t.boolean() }),
    reply: Delivery,
    recent: true,
  },
  undoDelivery: {
    method: 'DELETE',
    path: '/structures/:structureId/imports/:importId/application',
    access: onStructure,
    summary: 'Take an application back, within seven days',
    reply: Delivery,
    recent: true,
  },
})
