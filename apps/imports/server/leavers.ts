import { notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { tickLeavers as keep } from '../../../kernel/server/feeds/preview/leavers.ts'
import type { Delivery } from '../contract.ts'
import { decidable, planAgain } from './apply.ts'

/** Keeps who leaves and who stays after all, and makes the preview again with it: families and classes follow. */
export const tickLeavers = async (
  ctx: Ctx,
  { structureId, importId }: { structureId: string; importId: string },
  ticked: { people: string[] | null; leave: boolean },
): Promise<Delivery> => {
  await decidable(ctx, structureId, importId)
  const by = ctx.actor.personId
  const isKept = await ctx.deps.sql.begin(db => keep(db, { importId, by, ...ticked }))
  if (!isKept) throw notFound()
  return planAgain(ctx, structureId, importId)
}
