import { GroupName } from '../../kernel/contract/api/audience.ts'
import { colours } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

export const publications = ['direct', 'validated'] as const
export const commentings = ['none', 'staff', 'all'] as const

/** Who may comment, and so who reads the comments. */
export const Commenting = t.oneOf(...commentings)

export const threadFields = {
  title: t.text({ min: 1, max: 80 }),
  description: t.text({ max: 300 }),
  colour: t.oneOf(...colours),
  publication: t.oneOf(...publications),
  comments: Commenting,
  /** Groups ticked at first for a new item; null: everybody the thread reaches. */
  defaultAudience: t.nullable(t.array(t.id(), { maxItems: 50 })),
}

export const Thread = t.object({
  id: t.id(),
  ...threadFields,
  structure: t.object({ id: t.id(), name: t.string(), kind: t.string() }),
  archivedAt: t.nullable(t.instant()),
  muted: t.boolean(),
  my: My('createItem', 'updateThread', 'shareThread', 'archiveThread', 'muteThread'),
})
export type Thread = Static<typeof Thread>

export const ThreadAudience = t.object({
  items: t.array(t.object({ group: GroupName, level: t.oneOf('read', 'contribute', 'manage') })),
})
export type ThreadAudience = Static<typeof ThreadAudience>
