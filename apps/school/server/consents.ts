import { purposes } from '../../../kernel/contract/api/consents.ts'
import { classAnswers, type PaperAnswer, recordPaper } from '../../../kernel/server/consents/class-consents.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { PupilConsents } from '../contract/consents.ts'
import { pupilsOfClass } from './pupils-of-class.ts'
import { classHere } from './standing.ts'

/** Who answered, for whoever looks after the class: the school must know whom it may ask again, never why. */
export const listConsents = async (ctx: Ctx, classId: string): Promise<{ items: PupilConsents[] }> => {
  await classHere(ctx, classId)
  const [pupils, answers] = await Promise.all([pupilsOfClass(ctx, classId), classAnswers(ctx.db, classId)])
  return {
    items: pupils.map(({ id, name, avatar }) => {
      const theirs = answers.filter(({ pupilId }) => pupilId === id)
      return {
        id,
        name,
        avatar,
        granted: purposes.filter(purpose => theirs.some(one => one.purpose === purpose && one.isGranted)),
        answers: theirs.map(({ pupilId: _, isGranted: __, answeredAt, ...one }) => ({
          ...one,
          answeredAt: answeredAt?.toISOString() ?? null,
        })),
      }
    }),
  }
}

export const recordConsent = async (ctx: Ctx, classId: string, said: PaperAnswer) => {
  await classHere(ctx, classId)
  await recordPaper(ctx, classId, said)
}
