import { GroupName } from '../../kernel/contract/api/audience.ts'
import { contract } from '../../kernel/contract/endpoint.ts'
import { roles } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { Paged, pageFields } from '../../kernel/contract/paging.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

export const places = ['inbox', 'sent', 'drafts', 'folder', 'trash'] as const
export type Place = (typeof places)[number]

/** Who wrote: a person, or a school or service (then nothing of the person, but to those entitled: `writtenBy`). */
export const Sender = t.object({ id: t.nullable(t.id()), name: t.string(), avatar: t.string() })
export type Sender = Static<typeof Sender>

/** Of a functional mailbox: who takes care of it, and whether it is done (row B2). */
export const Handling = t.object({
  assignee: t.nullable(t.object({ id: t.id(), name: t.string(), avatar: t.string() })),
  isClosed: t.boolean(),
})
export type Handling = Static<typeof Handling>

export const MessageLine = t.object({
  id: t.id(),
  subject: t.string(),
  /** First words, plain text. */
  excerpt: t.string(),
  sender: Sender,
  /** « À »: the first of those it is addressed to, and how many there are. Of what this box wrote; empty otherwise. */
  to: t.object({
    names: t.array(
      t.object({ kind: t.oneOf('group', 'identity', 'schools'), name: t.string(), group: t.nullable(GroupName) }),
    ),
    count: t.integer(),
  }),
  /** When it was sent; of a draft, last changed. */
  at: t.instant(),
  isRead: t.boolean(),
  hasFiles: t.boolean(),
  /** How many messages of its conversation are in this box. */
  inConversation: t.integer(),
  /** Of a pupil, waiting for a teacher; or sent back. */
  state: t.oneOf('draft', 'held', 'returned', 'sent', 'recalled'),
  folderId: t.nullable(t.id()),
  trashedAt: t.nullable(t.instant()),
  /** Null in a box of one's own. */
  handling: t.nullable(Handling),
})
export type MessageLine = Static<typeof MessageLine>

export const links = ['mother', 'father', 'guardian'] as const

/** What tells who somebody is, among what the reader may know: « Directrice, école des Tilleuls », « Maman de Lina Benali (CM1 A) ». */
export const About = t.object({
  role: t.nullable(t.oneOf(...roles)),
  title: t.nullable(t.string()),
  structure: t.nullable(t.string()),
  /** Taught or attended. */
  classes: t.array(t.string()),
  /** Of a guardian. */
  children: t.array(t.object({ name: t.string(), className: t.nullable(t.string()), link: t.oneOf(...links) })),
})
export type About = Static<typeof About>

/** Whom a message is addressed to: a person, a group, a school or service, or every school of a territory. */
export const Addressee = t.object({
  kind: t.oneOf('group', 'identity', 'schools'),
  /** The group's (a person is a group of one), the identity's, or the territory's. */
  id: t.id(),
  /** The same parts as everywhere for a group; of the others, its `name` is enough. */
  group: t.nullable(GroupName),
  name: t.string(),
  avatar: t.nullable(t.string()),
  /** Of a person, or the structure of an identity; null for the others. */
  about: t.nullable(About),
  /** How many people, or schools, it reaches. */
  reaches: t.integer(),
})
export type Addressee = Static<typeof Addressee>

export const fieldsOfAddress = ['to', 'cc', 'bcc'] as const
export type AddressField = (typeof fieldsOfAddress)[number]

export const messageActions = ['reply', 'replyAll', 'forward', 'recall', 'readOpening', 'handle'] as const
export type MessageAction = (typeof messageActions)[number]

export const Message = t.object({
  id: t.id(),
  subject: t.string(),
  /** A document tree; null once recalled. */
  body: t.nullable(t.unknown()),
  signature: t.string(),
  sender: Sender,
  about: t.nullable(About),
  /** Who wrote in the name of a school or service, for those entitled to know. */
  writtenBy: t.nullable(t.string()),
  /** Hidden addressees (`bcc`) are told to nobody but the box that wrote. */
  addressees: t.array(t.object({ field: t.oneOf(...fieldsOfAddress), addressee: Addressee })),
  /** Others it is addressed to, whom the reader may not know by name: two families never meet there. */
  others: t.integer(),
  sentAt: t.nullable(t.instant()),
  state: t.oneOf('draft', 'held', 'returned', 'sent', 'recalled'),
  /** What the teacher said when sending it back. */
  word: t.string(),
  isRead: t.boolean(),
  isMine: t.boolean(),
  my: My(...messageActions),
})
export type Message = Static<typeof Message>

/** A message with what this box holds of its conversation, the oldest first. */
export const Conversation = t.object({
  messages: t.array(Message),
  place: t.oneOf(...places),
  folderId: t.nullable(t.id()),
  handling: t.nullable(Handling),
  /** The neighbours in the list it was opened from. */
  newer: t.nullable(t.id()),
  older: t.nullable(t.id()),
})
export type Conversation = Static<typeof Conversation>

/** Numbers, by school or service: never a list of families. */
export const Opening = t.object({
  people: t.object({
    staff: t.object({ sent: t.integer(), read: t.nullable(t.integer()) }),
    /** `read` is null where the number would point at a family. */
    families: t.object({ sent: t.integer(), read: t.nullable(t.integer()) }),
  }),
  boxes: t.array(
    t.object({
      id: t.id(),
      name: t.string(),
      avatar: t.string(),
      /** A school’s; a service’s otherwise. */
      isSchool: t.boolean(),
      openedAt: t.nullable(t.instant()),
    }),
  ),
})
export type Opening = Static<typeof Opening>

const messageIds = t.array(t.id(), { minItems: 1, maxItems: 100 })

export const messageEndpoints = contract({
  listMessages: {
    method: 'GET',
    path: '/mail/boxes/:boxId/messages',
    access: 'own',
    offline: true,
    summary: 'What a box holds in one place, the newest first',
    query: t.object({
      ...pageFields,
      place: t.oneOf(...places),
      folderId: t.optional(t.id()),
      unread: t.optional(t.boolean()),
      /** Words of the subject, the text, or names; accents ignored. */
      q: t.optional(t.text({ max: 80 })),
      /** Of a functional box: only what is not done, or what somebody takes care of. */
      open: t.optional(t.boolean()),
      assigneeId: t.optional(t.id()),
    }),
    reply: Paged(MessageLine),
  },
  locateMessage: {
    method: 'GET',
    path: '/mail/messages/:messageId',
    access: 'own',
    summary: 'Which box of mine holds a message: a notification knows the message alone',
    reply: t.object({
      /** Null: it waits for me (`listHeld`). */
      boxId: t.nullable(t.id()),
      isDraft: t.boolean(),
    }),
  },
  readConversation: {
    method: 'GET',
    path: '/mail/boxes/:boxId/messages/:messageId',
    access: 'own',
    offline: true,
    summary: 'A message of a box with the rest of its conversation',
    reply: Conversation,
  },
  markRead: {
    method: 'PUT',
    path: '/mail/boxes/:boxId/reading',
    access: 'own',
    speech: false,
    summary: 'Mark messages of a box as read, or as unread',
    body: t.object({ messageIds, isRead: t.boolean() }),
    reply: null,
  },
  fileMessages: {
    method: 'PUT',
    path: '/mail/boxes/:boxId/filing',
    access: 'own',
    speech: false,
    summary: 'Put messages of a box in one of its folders, or back where they came from',
    body: t.object({ messageIds, folderId: t.nullable(t.id()) }),
    reply: null,
  },
  trashMessages: {
    method: 'PUT',
    path: '/mail/boxes/:boxId/trash',
    access: 'own',
    speech: false,
    summary: 'Put messages of a box in its trash for 30 days, or take them back from it',
    body: t.object({ messageIds, isTrashed: t.boolean() }),
    reply: null,
  },
  handleMessage: {
    method: 'PUT',
    path: '/mail/boxes/:boxId/messages/:messageId/handling',
    access: 'own',
    speech: false,
    summary: 'Of a functional mailbox: say who takes care of a conversation, and whether it is done',
    body: t.object({ assigneeId: t.nullable(t.id()), isClosed: t.boolean() }),
    reply: null,
  },
  recallMessage: {
    method: 'POST',
    path: '/mail/boxes/:boxId/messages/:messageId/recall',
    access: 'own',
    speech: false,
    summary: 'Take back what a member of staff wrote: readers keep a line that says so, and no word of it',
    reply: null,
  },
  readOpening: {
    method: 'GET',
    path: '/mail/boxes/:boxId/messages/:messageId/opening',
    access: 'own',
    summary: 'Of what this box wrote: how many opened it, and which schools and services have',
    reply: Opening,
  },
})
