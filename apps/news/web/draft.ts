import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import type { Input } from '../../../kernel/contract/endpoint.ts'
import { fileNodesIn, plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import type { newsContract } from '../contract.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'

type Fields = Input<typeof newsContract.createItem>['body']

/** What is being written. */
export interface Draft extends Omit<Fields, 'body'> {
  body: RichText
  publishAt: string | null
  /** Put « à la une » when it is published. */
  pin: boolean
  /** An episode: at the next free date of its series. */
  inSlot: boolean
  /** Names of the groups chosen, to show them again. */
  named: readonly GroupName[]
}

const emptyText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }

export const newDraft = (thread: Thread): Draft => ({
  threadId: thread.id,
  title: '',
  body: emptyText,
  audience: thread.defaultAudience,
  comments: thread.comments,
  publishAt: null,
  expiresAt: null,
  identityId: null,
  pin: false,
  episode: null,
  inSlot: false,
  named: [],
})

export const draftOf = (item: ItemPage): Draft => ({
  threadId: item.thread.id,
  title: item.title,
  body: item.body as RichText,
  audience: item.narrowedTo?.map(group => group.id) ?? null,
  comments: item.comments,
  publishAt: item.publishAt,
  expiresAt: item.expiresAt,
  identityId: item.identityId,
  pin: false,
  episode: item.episode && {
    seriesId: item.episode.series.id,
    theme: item.episode.theme,
    levels: item.episode.levels,
  },
  inSlot: item.episode !== null && item.publishAt === null,
  named: item.narrowedTo ?? [],
})

/** What the server is told of it. */
export const fieldsOf = ({ pin: _, named: __, inSlot: ___, ...fields }: Draft): Fields => fields

/** Something worth keeping was written. */
export const isWritten = ({ title, body }: Draft): boolean =>
  title.trim() !== '' || plainText(body).trim() !== '' || fileNodesIn(body).length > 0
