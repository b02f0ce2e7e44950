import type { Input } from '../../../kernel/contract/endpoint.ts'
import { fileNodesIn, plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import type { mailContract } from '../contract.ts'
import type { Addressee, AddressField } from '../contract-messages.ts'
import type { Draft } from '../contract-writing.ts'

export interface Chosen {
  field: AddressField
  addressee: Addressee
}

/** What is being written. */
export interface Writing {
  subject: string
  body: RichText
  chosen: readonly Chosen[]
  answers: boolean
}

export const emptyText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] }

export const newWriting = (to: Addressee | null): Writing => ({
  subject: '',
  body: emptyText,
  chosen: to ? [{ field: 'to', addressee: to }] : [],
  answers: true,
})

export const writingOf = ({ subject, body, addressees, answers }: Draft): Writing => ({
  subject,
  body: (body as RichText | null) ?? emptyText,
  chosen: addressees,
  answers,
})

type Fields = Input<typeof mailContract.updateDraft>['body']

/** What the server is told of it. */
export const fieldsOf = ({ subject, body, chosen, answers }: Writing): Fields => ({
  subject,
  body,
  answers,
  addressees: chosen.map(({ field, addressee }) => ({ field, kind: addressee.kind, id: addressee.id })),
})

/** Words, or something to see or hear. */
export const holdsWords = (body: RichText): boolean => plainText(body).trim() !== '' || fileNodesIn(body).length > 0
