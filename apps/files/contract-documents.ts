import { GroupName } from '../../kernel/contract/api/audience.ts'
import { StoredFile } from '../../kernel/contract/api/files.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

export const themes = [
  'school-life',
  'meetings',
  'safety',
  'health',
  'pedagogy',
  'inclusion',
  'digital',
  'administration',
] as const
export type Theme = (typeof themes)[number]

export const sorts = ['newest', 'title'] as const
export type DocumentSort = (typeof sorts)[number]

/** What its author says of it. */
export const documentFields = {
  shelfId: t.id(),
  title: t.text({ min: 1, max: 150 }),
  purpose: t.text({ max: 300 }),
  theme: t.oneOf(...themes),
  /** The year it begins in: 2026 is 2026-2027. */
  schoolYear: t.integer({ minimum: 1990, maximum: 2100 }),
  /** « Valable jusqu’au »: its last day. */
  validUntil: t.nullable(t.day()),
  /** Groups it is narrowed to; null: all the shelf reaches. */
  audience: t.nullable(t.array(t.id(), { maxItems: 200 })),
}

/** What it holds: a file just received (kernel `/files`), or an address of the web. One of the two. */
export const contentFields = {
  fileId: t.nullable(t.id()),
  url: t.nullable(t.text({ max: 2000, description: 'https only' })),
}

const Content = t.object({ file: t.nullable(StoredFile), url: t.nullable(t.string()) })
export type Content = Static<typeof Content>

export const documentActions = ['updateDocument', 'addVersion', 'trashDocument', 'restoreDocument'] as const
export type DocumentAction = (typeof documentActions)[number]

const cardFields = {
  id: t.id(),
  shelf: t.object({ id: t.id(), title: t.string() }),
  structure: t.object({ id: t.id(), name: t.string(), kind: t.string() }),
  title: t.string(),
  purpose: t.string(),
  theme: t.oneOf(...themes),
  schoolYear: t.integer(),
  validUntil: t.nullable(t.day()),
  /** Its last day is past. */
  isOver: t.boolean(),
  /** What is read at its address today. */
  content: Content,
  version: t.integer(),
  changedAt: t.instant(),
  /** Not opened since it was added, or since readers were told of its last version. */
  isNew: t.boolean(),
  isNarrowed: t.boolean(),
  trashedAt: t.nullable(t.instant()),
}

export const DocumentCard = t.object({ ...cardFields, my: My(...documentActions) })
export type DocumentCard = Static<typeof DocumentCard>

export const Version = t.object({
  number: t.integer(),
  content: Content,
  addedAt: t.instant(),
  /** Null when the person is gone. */
  addedBy: t.nullable(t.string()),
  isCurrent: t.boolean(),
})
export type Version = Static<typeof Version>

export const DocumentPage = t.object({
  ...cardFields,
  author: t.nullable(t.string()),
  /** For who may change it: what it was narrowed to. */
  narrowedTo: t.nullable(t.array(GroupName)),
  /** Hidden for all but those who manage it. */
  isHidden: t.boolean(),
  my: My(...documentActions, 'listVersions', 'restoreVersion', 'readReach'),
})
export type DocumentPage = Static<typeof DocumentPage>

/** `read` is null where the number would point at a family. */
const Reached = t.object({ sent: t.integer(), read: t.nullable(t.integer()) })

export const readerKinds = ['heads', 'staff', 'guardians'] as const
export type ReaderKind = (typeof readerKinds)[number]

/** Numbers only, by structure: never a list of names. */
export const Reach = t.object({
  /** `heads` when it is addressed to heads alone: then the schools that have not read it are told. */
  kinds: t.array(t.oneOf(...readerKinds)),
  total: t.object({ staff: Reached, guardians: Reached }),
  items: t.array(
    t.object({ structure: t.object({ id: t.id(), name: t.string() }), staff: Reached, guardians: Reached }),
  ),
  next: t.nullable(t.id()),
})
export type Reach = Static<typeof Reach>
