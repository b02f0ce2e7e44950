import type { Input } from '../../../kernel/contract/endpoint.ts'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import type { newsContract } from '../contract.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'

export type Fields = Input<typeof newsContract.createItem>['body']

/** What is being written. */
export interface Draft extends Omit<Fields, 'body'> {
  body: RichText
}

export const emptyText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }

export const newDraft = (thread: Thread): Draft => ({
  threadId: thread.id,
  title: '',
  body: emptyText,
  audience: thread.defaultAudience,
  comments: thread.comments,
  publishAt: null,
  expiresAt: null,
})

export const draftOf = (item: ItemPage): Draft => ({
  threadId: item.thread.id,
  title: item.title,
  body: item.body as RichText,
  audience: item.narrowedTo,
  comments: item.comments,
  publishAt: item.publishAt,
  expiresAt: item.expiresAt,
})

/** Something worth keeping was written. */
export const isWritten = (draft: Draft): boolean => draft.title.trim() !== '' || draft.body !== emptyText
