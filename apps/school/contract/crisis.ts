import { suspendable } from '../../../kernel/contract/api/suspensions.ts'
import { contract } from '../../../kernel/contract/endpoint.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'

export const noticeLimits = { maxLength: 500 } as const

export const Suspension = t.object({
  id: t.id(),
  structure: t.object({ id: t.id(), name: t.string() }),
  /** Null: everybody of the structure and of all below it. */
  className: t.nullable(t.string()),
  audiences: t.array(t.oneOf(...suspendable)),
  notice: t.string(),
  startedAt: t.instant(),
  until: t.instant(),
  by: t.nullable(t.string()),
  /** Decided above, a head reads it and waits. */
  canLift: t.boolean(),
})
export type Suspension = Static<typeof Suspension>

const onStructure = { on: 'structureId', level: 'manage' } as const
const path = '/school/structures/:structureId/suspensions'

export const crisisContract = contract({
  listSuspensions: {
    method: 'GET',
    path,
    access: onStructure,
    summary: 'Sending suspended now: here, above, and below; how many accounts are blocked here',
    reply: t.object({ items: t.array(Suspension), blocked: t.integer() }),
  },
  startSuspension: {
    method: 'POST',
    path,
    access: onStructure,
    summary: 'Suspend at once what pupils or families send, in a class, a school, a whole territory, until a moment',
    body: t.object({
      classId: t.optional(t.nullable(t.id())),
      audiences: t.array(t.oneOf(...suspendable), { minItems: 1, maxItems: 2 }),
      until: t.instant(),
      notice: t.text({ max: noticeLimits.maxLength }),
    }),
    reply: t.object({ id: t.id() }),
  },
  liftSuspension: {
    method: 'DELETE',
    path: '/school/structures/:structureId/suspensions/:suspensionId',
    access: onStructure,
    summary: 'Let them send again before the end',
    reply: null,
  },
})
