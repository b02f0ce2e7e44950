import { purpose } from '../../../kernel/contract/api/consents.ts'
import { contract } from '../../../kernel/contract/endpoint.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'

const onClass = { on: 'classId', level: 'manage' } as const

const Answered = t.object({
  guardianId: t.id(),
  name: t.string(),
  purpose,
  /** Null: not answered yet. */
  answer: t.nullable(t.boolean()),
  answeredAt: t.nullable(t.instant()),
  onPaper: t.boolean(),
  /** Who wrote a paper answer down. */
  recordedBy: t.nullable(t.string()),
})

export const PupilConsents = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  granted: t.array(purpose),
  /** Of each guardian who answers for the child, purpose by purpose. */
  answers: t.array(Answered),
})
export type PupilConsents = Static<typeof PupilConsents>

export const consentsContract = contract({
  listConsents: {
    method: 'GET',
    path: '/school/classes/:classId/consents',
    access: onClass,
    summary: 'Which parents of the class agreed to mails and alerts for their child',
    reply: t.object({ items: t.array(PupilConsents) }),
  },
  recordConsent: {
    method: 'POST',
    path: '/school/classes/:classId/consents',
    access: onClass,
    summary: 'Write down an answer that came on paper',
    body: t.object({ pupilId: t.id(), guardianId: t.id(), purpose, answer: t.boolean() }),
    reply: null,
  },
})
