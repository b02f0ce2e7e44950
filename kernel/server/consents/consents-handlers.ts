import type { consentsContract } from '../../contract/api/consents.ts'
import type { Handlers } from '../http/handlers.ts'
import { addAnswer, childConsents, consentsOf } from './consents.ts'

export const consentsHandlers: Handlers<typeof consentsContract> = {
  listOwnConsents: async ({ db, actor }) => ({ items: await consentsOf(db, actor.personId) }),
  listChildConsents: (ctx, { pupilId }) => childConsents(ctx, pupilId),
  answerConsent: async (ctx, { pupilId, body }) => {
    await addAnswer(ctx, { pupilId, guardianId: ctx.actor.personId, ...body })
    return childConsents(ctx, pupilId)
  },
}
