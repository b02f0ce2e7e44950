import { contract } from '../../kernel/contract/endpoint.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'
import { Addressee, fieldsOfAddress, Message, Sender } from './contract-messages.ts'

/** Addressees of one message, whatever they reach. */
export const mostAddressees = 200

/** What its author writes. Nothing is required while it is a draft; sending asks for an addressee and some words, never for a subject. */
export const draftFields = {
  subject: t.text({ max: 150 }),
  /** A document tree, checked by `cleanRichText`. */
  body: t.unknown(),
  addressees: t.array(
    t.object({ field: t.oneOf(...fieldsOfAddress), kind: t.oneOf('group', 'identity', 'schools'), id: t.id() }),
    { maxItems: mostAddressees },
  ),
  /** Whether those who receive it may answer. */
  answers: t.boolean(),
}

export const Draft = t.object({
  id: t.id(),
  boxId: t.id(),
  subject: t.string(),
  body: t.unknown(),
  addressees: t.array(t.object({ field: t.oneOf(...fieldsOfAddress), addressee: Addressee })),
  answers: t.boolean(),
  /** Put under it when it leaves. */
  signature: t.string(),
  /** Kept from a former version of the draft and no longer among those one may write to: said, and left out. */
  lost: t.integer(),
  savedAt: t.instant(),
})
export type Draft = Static<typeof Draft>

export const ways = ['reply', 'reply-all', 'forward'] as const
export type Way = (typeof ways)[number]

/** A pupil's message to other pupils, as the teacher who lets it through reads it. */
export const HeldMessage = t.object({ message: Message, from: Sender, className: t.string() })
export type HeldMessage = Static<typeof HeldMessage>

export const writingEndpoints = contract({
  findAddressees: {
    method: 'GET',
    path: '/mail/addressees',
    access: 'own',
    summary:
      'People, groups, schools and services I may write to, by name; the name of a pupil also finds the guardians',
    query: t.object({
      /** Without: whom one writes to first. Of a pupil the teachers, then classmates where it is open; else those last written to. */
      q: t.optional(t.text({ max: 80 })),
      boxId: t.id(),
    }),
    reply: t.object({ items: t.array(Addressee) }),
  },
  readAddressee: {
    method: 'GET',
    path: '/mail/addressees/:addresseeId',
    access: 'own',
    summary: 'One person, group, school or service, when I may write to it (« Écrire » of the directory)',
    reply: Addressee,
  },
  createDraft: {
    method: 'POST',
    path: '/mail/drafts',
    access: 'own',
    speech: false,
    summary: 'Begin a message, in a box of mine; or an answer to one, or its forwarding',
    body: t.object({
      boxId: t.id(),
      ...draftFields,
      from: t.nullable(t.object({ messageId: t.id(), way: t.oneOf(...ways) })),
    }),
    reply: Draft,
  },
  readDraft: {
    method: 'GET',
    path: '/mail/drafts/:messageId',
    access: 'own',
    summary: 'A draft, as it was last kept',
    reply: Draft,
  },
  updateDraft: {
    method: 'PUT',
    path: '/mail/drafts/:messageId',
    access: 'own',
    speech: false,
    summary: 'Keep a draft as it is now',
    body: t.object(draftFields),
    reply: Draft,
  },
  deleteDraft: {
    method: 'DELETE',
    path: '/mail/drafts/:messageId',
    access: 'own',
    speech: false,
    summary: 'Throw a draft away',
    reply: null,
  },
  sendDraft: {
    method: 'POST',
    path: '/mail/drafts/:messageId/sending',
    access: 'own',
    speech: true,
    summary: 'Send a draft: each addressee receives it as it is at this moment',
    reply: t.object({
      /** `held`: a pupil wrote to other pupils, a teacher reads it first. */
      state: t.oneOf('sent', 'held'),
      people: t.integer(),
      boxes: t.integer(),
      /** Addressees of the draft that one may no longer write to: nothing was sent to them. */
      lost: t.integer(),
    }),
  },
  listHeld: {
    method: 'GET',
    path: '/mail/held',
    access: 'own',
    summary: 'Messages between pupils of my classes that wait for me',
    reply: t.object({ items: t.array(HeldMessage) }),
  },
  decideHeld: {
    method: 'PUT',
    path: '/mail/held/:messageId/decision',
    access: 'own',
    speech: false,
    summary: 'Let a message between pupils through, or send it back with a word',
    body: t.object({ isAccepted: t.boolean(), word: t.text({ max: 300 }) }),
    reply: null,
  },
})
