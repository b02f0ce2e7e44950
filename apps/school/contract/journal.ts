import { contract } from '../../../kernel/contract/endpoint.ts'
import { languages } from '../../../kernel/contract/language.ts'
import { Paged, pageFields } from '../../../kernel/contract/paging.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'

/** First words of the actions one may look for, in the order they are offered. */
export const journalSubjects = [
  'access',
  'sheets',
  'class-card',
  'class',
  'pupil',
  'guardian',
  'person',
  'role',
  'structure',
  'group',
  'communication',
  'suspension',
  'identity',
  'imports',
  'moderation',
] as const
export type JournalSubject = (typeof journalSubjects)[number]

export const JournalRow = t.object({
  id: t.id(),
  at: t.instant(),
  action: t.string(),
  actor: t.nullable(t.string()),
  target: t.nullable(t.string()),
  structure: t.string(),
  detail: t.record(t.unknown()),
})
export type JournalRow = Static<typeof JournalRow>

const filters = {
  subject: t.optional(t.oneOf(...journalSubjects)),
  personId: t.optional(t.id()),
  from: t.optional(t.day()),
  to: t.optional(t.day()),
}
const onStructure = { on: 'structureId', level: 'manage' } as const

export const journalContract = contract({
  listJournal: {
    method: 'GET',
    path: '/school/structures/:structureId/journal',
    access: onStructure,
    summary: 'Who gave, reset, printed or changed what, for whom, when, here and below',
    query: t.object({ ...pageFields, ...filters }),
    reply: Paged(JournalRow),
  },
  exportJournal: {
    method: 'GET',
    path: '/school/structures/:structureId/journal/export',
    access: onStructure,
    summary: 'The journal as sentences (CSV)',
    query: t.object({ ...filters, language: t.optional(t.oneOf(...languages)) }),
    reply: 'file',
  },
})
