import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** A few words on one line; shorter than a message. */
export const MottoText = t.text({ min: 1, max: 80 })

export const OwnMotto = t.object({
  text: t.nullable(t.string()),
  /** What the school last did to it, until its owner writes again. */
  correction: t.nullable(t.oneOf('changed', 'removed')),
})
export type OwnMotto = Static<typeof OwnMotto>

export const mottoContract = contract({
  readMotto: {
    method: 'GET',
    path: '/me/motto',
    access: 'own',
    summary: 'The words a pupil has put on their card',
    reply: OwnMotto,
  },
  setMotto: {
    method: 'PUT',
    path: '/me/motto',
    access: 'own',
    summary: 'Write one’s motto (pupils): whoever may see the card reads it',
    body: t.object({ text: MottoText }),
    reply: null,
    speech: true,
  },
  removeMotto: {
    method: 'DELETE',
    path: '/me/motto',
    access: 'own',
    summary: 'Take one’s motto off the card',
    reply: null,
    speech: false,
  },
})
