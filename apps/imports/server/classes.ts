import { invalid } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { schoolYearOf } from '../../../kernel/server/feeds/planning/plan-import.ts'
import {
  keepClassReadings,
  listNamedClasses,
  type SaidClass,
} from '../../../kernel/server/feeds/preview/named-classes.ts'
import type { Delivery, NamedClass } from '../contract.ts'
import { decidable, planAgain } from './apply.ts'

const readingOf = ({ now }: Ctx, importId: string) => ({ importId, schoolYear: schoolYearOf(now) })

export const readClasses = async (ctx: Ctx, structureId: string, importId: string) => {
  await decidable(ctx, structureId, importId)
  const named = await listNamedClasses(ctx.db, readingOf(ctx, importId))
  const classes = named.map(
    (one): NamedClass => ({ ...one, said: one.said && { ...one.said, saidAt: one.said.saidAt.toISOString() } }),
  )
  return { classes }
}

const notOffered = () =>
  invalid('classes', 'not-offered', {
    fr: 'Cette classe n’est pas de l’école cette année, ou ce nom n’est pas dans le fichier.',
    en: 'This class is not of the school this year, or this name is not in the file.',
  })

/** Keeps what was said for the next files of the school year, and makes the preview again with it. */
export const nameClasses = async (
  ctx: Ctx,
  { structureId, importId }: { structureId: string; importId: string },
  said: SaidClass[],
): Promise<Delivery> => {
  const { deps, actor } = ctx
  await decidable(ctx, structureId, importId)
  const isKept = await deps.sql.begin(db =>
    keepClassReadings(db, { ...readingOf(ctx, importId), by: actor.personId }, said),
  )
  if (!isKept) throw notOffered()
  await ctx.record('imports.classes-named', { targetId: importId, structureId, detail: { classes: said.length } })
  return planAgain(ctx, structureId, importId)
}
