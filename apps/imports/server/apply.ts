import { conflict, forbidden, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { applyImport } from '../../../kernel/server/feeds/applying/apply-import.ts'
import { forgetDelivery } from '../../../kernel/server/feeds/delivery-files.ts'
import { ImportRefused } from '../../../kernel/server/feeds/import-refused.ts'
import { isFrom } from '../../../kernel/server/feeds/preview/deliveries.ts'
import { keepChoice } from '../../../kernel/server/feeds/preview/list-problems.ts'
import { abandonImport } from '../../../kernel/server/feeds/preview/register.ts'
import { undoImport } from '../../../kernel/server/feeds/undoing/undo-import.ts'
import type { Delivery } from '../contract.ts'
import { behind } from './behind.ts'
import { plan } from './send.ts'
import { readDelivery, storedDelivery, toDelivery } from './view.ts'

/** A delivery is decided where it was dropped, and once. */
export const decidable = async (
  ctx: Ctx,
  structureId: string,
  importId: string,
  states: Delivery['state'][] = ['ready'],
): Promise<Delivery> => {
  const delivery = await readDelivery(ctx, structureId, importId)
  if (!states.includes(delivery.state) || !(await isFrom(ctx.db, structureId, importId)))
    throw conflict('not-ready', 'Cette livraison n’attend pas de décision ici : rechargez la page.')
  return delivery
}

/** Applies behind the request; figures that changed since the preview are refused, never applied by surprise. */
export const applyDelivery = async (
  ctx: Ctx,
  structureId: string,
  importId: string,
  confirmLeaving: boolean,
): Promise<Delivery> => {
  const delivery = await decidable(ctx, structureId, importId)
  if (delivery.depleted.length > 0 && !confirmLeaving)
    throw conflict('confirm-leaving', 'Confirmez d’abord que ces élèves ont bien quitté l’école.')
  const { deps } = ctx
  const expected = (await storedDelivery(ctx, structureId, importId)).totals
  const by = ctx.actor.personId
  await behind(deps, { importId, step: 'applying' }, async tell => {
    await applyImport(deps.sql, importId, { by, apps: [...deps.apps], expected, confirmLeaving, progress: tell })
    await forgetDelivery(deps.config.dataDir, importId)
  })
  return readDelivery({ ...ctx, db: deps.sql }, structureId, importId)
}

export const abandonDelivery = async (ctx: Ctx, structureId: string, importId: string) => {
  await storedDelivery(ctx, structureId, importId)
  if (!(await isFrom(ctx.db, structureId, importId)))
    throw conflict('not-ready', 'Cette livraison a été reçue ailleurs.')
  await abandonImport(ctx.db, importId)
  await forgetDelivery(ctx.deps.config.dataDir, importId)
  await ctx.record('imports.abandoned', { targetId: importId, structureId })
}

/** Everything back as before, within seven days. @throws Problem 409 when a later delivery stands on this one. */
export const undoDelivery = async (ctx: Ctx, structureId: string, importId: string): Promise<Delivery> => {
  const { isWhole } = await storedDelivery(ctx, structureId, importId)
  if (!isWhole) throw forbidden()
  try {
    await undoImport(ctx.deps.sql, importId, { by: ctx.actor.personId })
  } catch (error) {
    if (error instanceof ImportRefused) throw conflict(error.code, error.message)
    throw error
  }
  return toDelivery(await storedDelivery({ db: ctx.deps.sql, actor: ctx.actor }, structureId, importId), ctx)
}

/** Keeps the answer and makes the preview again with it. */
export const chooseCandidate = async (
  ctx: Ctx,
  place: { structureId: string; importId: string; changeId: string },
  chosen: string | null,
) => {
  const { structureId, importId, changeId } = place
  await decidable(ctx, structureId, importId)
  const kept = await keepChoice(ctx.deps.sql, { importId, lineId: changeId, chosen, by: ctx.actor.personId })
  if (!kept) throw notFound()
  await plan(ctx.deps, { importId, structureId, actor: ctx.actor }, () => {})
  return toDelivery(await storedDelivery({ db: ctx.deps.sql, actor: ctx.actor }, structureId, importId), ctx)
}
