import { GroupName } from '../../kernel/contract/api/audience.ts'
import { audiences, colours } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'
import { Episode, episodeFields } from './contract-episodes.ts'
import { Commenting, publications } from './contract-threads.ts'

export const states = ['draft', 'submitted', 'scheduled', 'published', 'expired'] as const
export type ItemState = (typeof states)[number]
/** What an author or a validator lists apart from the published. */
export const listStates = ['draft', 'submitted', 'scheduled', 'expired', 'trash'] as const
export type ListState = (typeof listStates)[number]

export const reactions = ['thanks', 'bravo', 'great', 'useful'] as const
export type Reaction = (typeof reactions)[number]

export const limits = {
  title: t.text({ max: 150 }),
  comment: t.text({ min: 1, max: 2000 }),
  word: t.text({ max: 500 }),
}

/** What its author decides. Nothing is required while it is a draft; publishing says what is missing. */
export const fields = {
  threadId: t.id(),
  title: limits.title,
  /** A document tree, checked by `cleanRichText`. */
  body: t.unknown(),
  /** Groups it is narrowed to; null: all the thread reaches. */
  audience: t.nullable(t.array(t.id(), { maxItems: 200 })),
  comments: Commenting,
  /** The school or service in whose name; null: the author’s own. Left out: as it is. */
  identityId: t.optional(t.nullable(t.id())),
  /** When it should appear, and disappear (a year later unless said). */
  publishAt: t.optional(t.nullable(t.instant())),
  expiresAt: t.nullable(t.instant()),
  /** Of a series of its thread; left out: as it is. */
  episode: t.optional(t.nullable(t.object(episodeFields))),
}

/** Groups of one place, as the words « qui peut voir » need them. */
export const Addressee = t.object({
  kind: t.oneOf('person', 'role', 'class', 'manual'),
  /** Who of it; none of a group made by hand. */
  audiences: t.array(t.oneOf(...audiences)),
  name: t.string(),
  structureKind: t.nullable(t.string()),
  /** Schools it reaches, when its structure holds several. */
  schools: t.integer(),
})
export type Addressee = Static<typeof Addressee>

export const itemActions = [
  'updateItem',
  'submitItem',
  'withdrawItem',
  'refuseItem',
  'publishItem',
  'unpublishItem',
  'pinItem',
  'trashItem',
  'restoreItem',
] as const
export type ItemAction = (typeof itemActions)[number]

const personFields = { id: t.id(), name: t.string(), avatar: t.string(), title: t.nullable(t.string()) }
const Person = t.object(personFields)
/** `place`: their school, or where else they work; of a school or a service, the structure it belongs to. */
const Author = t.object({ ...personFields, place: t.nullable(t.string()) })
const Image = t.object({ file: t.id(), alt: t.string() })

const cardFields = {
  id: t.id(),
  thread: t.object({
    id: t.id(),
    title: t.string(),
    colour: t.oneOf(...colours),
    publication: t.oneOf(...publications),
  }),
  structure: t.object({ id: t.id(), name: t.string(), kind: t.string() }),
  /** Who signs: a person, or the school or service in whose name it is. Null when the person is gone. */
  author: t.nullable(Author),
  /** Who wrote what a school or a service signs: for those who may know. */
  writtenBy: t.nullable(t.string()),
  title: t.string(),
  excerpt: t.string(),
  image: t.nullable(Image),
  state: t.oneOf(...states),
  publishedAt: t.nullable(t.instant()),
  expiresAt: t.nullable(t.instant()),
  pinnedUntil: t.nullable(t.instant()),
  updatedAt: t.instant(),
  editedAt: t.nullable(t.instant()),
  /** Who sees it. */
  audience: t.array(Addressee),
  /** Null for pupils, and where comments are closed to the reader. */
  commentCount: t.nullable(t.integer()),
  /** Null for pupils: nothing is counted under their eyes. */
  reactionCount: t.nullable(t.integer()),
  seen: t.boolean(),
  /** Gathered by a job: changed line by line. */
  isRoundup: t.boolean(),
  /** Null when it is not part of a series. */
  episode: t.nullable(Episode),
}

export const ItemCard = t.object({ ...cardFields, my: My(...itemActions) })
export type ItemCard = Static<typeof ItemCard>

export const ReactionsReply = t.object({
  mine: t.nullable(t.oneOf(...reactions)),
  counts: t.nullable(t.object({ thanks: t.integer(), bravo: t.integer(), great: t.integer(), useful: t.integer() })),
})
export type ReactionsReply = Static<typeof ReactionsReply>

const Step = t.object({
  step: t.oneOf('submitted', 'withdrawn', 'published', 'unpublished', 'refused'),
  at: t.instant(),
  person: t.nullable(t.string()),
  word: t.string(),
})

export const ItemPage = t.object({
  ...cardFields,
  body: t.unknown(),
  comments: Commenting,
  /** Whether the reader sees the comments, and may add one: see `my`. */
  commentsShown: t.boolean(),
  reactions: ReactionsReply,
  /** For its author and its validators: what it was narrowed to, and what happened to it. */
  narrowedTo: t.nullable(t.array(GroupName)),
  publishAt: t.nullable(t.instant()),
  identityId: t.nullable(t.id()),
  /** I wrote it: the signature is mine to choose. */
  isMine: t.boolean(),
  steps: t.array(Step),
  /** Hidden for all but those who manage it. */
  isHidden: t.optional(t.boolean()),
  my: My(...itemActions, 'writeComment', 'readReach', 'tryEpisode'),
})
export type ItemPage = Static<typeof ItemPage>

export const Desk = t.object({
  /** Whether I may write anywhere. */
  writes: t.boolean(),
  draft: t.integer(),
  submitted: t.integer(),
  scheduled: t.integer(),
  expired: t.integer(),
  trash: t.integer(),
})
export type Desk = Static<typeof Desk>

export const Comment = t.object({
  id: t.id(),
  author: Person,
  text: t.string(),
  at: t.instant(),
  /** Mine to remove. */
  my: My('deleteComment'),
})
export type Comment = Static<typeof Comment>

/** `seen` is null where the number would point at a family. */
const Reached = t.object({ sent: t.integer(), seen: t.nullable(t.integer()) })
const reachedByKind = { staff: Reached, guardians: Reached, pupils: Reached }

export const Reach = t.object({
  /** Whole item; null for a head, who sees own school only. */
  total: t.nullable(t.object(reachedByKind)),
  items: t.array(t.object({ structure: t.object({ id: t.id(), name: t.string() }), ...reachedByKind })),
  next: t.nullable(t.id()),
})
export type Reach = Static<typeof Reach>
