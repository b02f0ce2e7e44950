import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/**
 * What a child may have beyond the school's public service, one agreement each (RGPD art. 8): mails to an address of
 * their own, alerts on a device of their own.
 */
export const purposes = ['mail', 'alerts'] as const
export type Purpose = (typeof purposes)[number]

export const purpose = t.oneOf(...purposes)

const OwnConsent = t.object({ purpose, isGranted: t.boolean() })

/** What one guardian is shown: their own answer and the outcome, never the answer of another. */
export const ChildConsent = t.object({
  purpose,
  isGranted: t.boolean(),
  mine: t.nullable(t.boolean()),
})
export type ChildConsent = Static<typeof ChildConsent>

export const consentsContract = contract({
  listOwnConsents: {
    method: 'GET',
    path: '/me/consents',
    access: 'own',
    summary: 'What the parents of the pupil I am have agreed to',
    reply: t.object({ items: t.array(OwnConsent) }),
  },
  listChildConsents: {
    method: 'GET',
    path: '/me/children/:pupilId/consents',
    access: 'own',
    summary: 'What my child may have beyond what school needs, and what I answered',
    reply: t.object({ items: t.array(ChildConsent) }),
  },
  answerConsent: {
    method: 'PUT',
    path: '/me/children/:pupilId/consents',
    access: 'own',
    summary: 'Agree, refuse or withdraw, for my child and one purpose; it takes effect at once',
    body: t.object({ purpose, answer: t.boolean() }),
    reply: t.object({ items: t.array(ChildConsent) }),
    speech: false,
  },
})
