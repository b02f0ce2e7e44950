import type { Ctx } from '../../../kernel/server/context.ts'
import { type CardPart, correctCard } from '../../../kernel/server/identity/correct-card.ts'
import { plainMotto } from '../../../kernel/server/identity/motto.ts'
import { requirePupil } from './pupils.ts'
import { classHere } from './standing.ts'

interface Place {
  classId: string
  pupilId: string
}

/** The journal says that it was corrected, never the words. */
const correct = async (ctx: Ctx, { classId, pupilId }: Place, change: { part: CardPart; value: string | null }) => {
  const { schoolId } = await classHere(ctx, classId)
  await requirePupil(ctx, classId, pupilId)
  if (!(await correctCard(ctx, pupilId, change))) return
  const action = change.value === null ? 'removed' : 'corrected'
  await ctx.record(`pupil.${change.part}-${action}`, { targetId: pupilId, structureId: schoolId, detail: { classId } })
}

export const correctMotto = (ctx: Ctx, place: Place, text: string | null) =>
  correct(ctx, place, { part: 'motto', value: text === null ? null : plainMotto(text) })

export const correctAvatar = (ctx: Ctx, place: Place, avatar: string | null) =>
  correct(ctx, place, { part: 'avatar', value: avatar })
