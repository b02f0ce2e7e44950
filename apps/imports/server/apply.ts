import { conflict, forbidden, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { applyImport } from '../../../kernel/server/feeds/applying/apply-import.ts'
import { forgetDelivery } from '../../../kernel/server/feeds/delivery-files.ts'
import { ImportRefused } from '../../../kernel/server/feeds/import-refused.ts'
import { theImport } from '../../../kernel/server/feeds/imports.ts'
import { schoolYearOf } from '../../../kernel/server/feeds/planning/plan-import.ts'
import { isFrom } from '../../../kernel/server/feeds/preview/deliveries.ts'
import { keepChoice } from '../../../kernel/server/feeds/preview/list-problems.ts'
import { assertClassesAnswered } from '../../../kernel/server/feeds/preview/named-classes.ts'
import { abandonImport } from '../../../kernel/server/feeds/preview/register.ts'
import { assertUndoable, undoImport } from '../../../kernel/server/feeds/undoing/undo-import.ts'
import type { Delivery } from '../contract.ts'
import { behind, soon } from './behind.ts'
import { plan } from './send.ts'
import { isBusy, readDelivery, storedDelivery } from './view.ts'

/** A delivery is decided where it was dropped, and once. */
export const decidable = async (
  ctx: Ctx,
  structureId: string,
  importId: string,
  states: Delivery['state'][] = ['ready'],
): Promise<Delivery> => {
  const delivery = await readDelivery(ctx, structureId, importId)
  if (!states.includes(delivery.state) || !(await isFrom(ctx.db, structureId, importId)))
    throw conflict('not-ready', {
      fr: 'Cette livraison n’attend pas de décision ici : rechargez la page.',
      en: 'This delivery awaits no decision here: reload the page.',
    })
  return delivery
}

/** What the kernel refuses before anything begins, as an answer. */
const orConflict = async (check: Promise<unknown>) => {
  try {
    await check
  } catch (error) {
    if (error instanceof ImportRefused) throw conflict(error.code, error.sentence)
    throw error
  }
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
    throw conflict('confirm-leaving', {
      fr: 'Confirmez d’abord que ces élèves ont bien quitté l’école.',
      en: 'First confirm that these pupils have really left the school.',
    })
  await orConflict(assertClassesAnswered(ctx.db, await theImport(ctx.db, importId), schoolYearOf(ctx.now)))
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
    throw conflict('not-ready', {
      fr: 'Cette livraison a été reçue ailleurs.',
      en: 'This delivery was received elsewhere.',
    })
  await abandonImport(ctx.db, importId)
  await forgetDelivery(ctx.deps.config.dataDir, importId)
  await ctx.record('imports.abandoned', { targetId: importId, structureId })
}

/** Everything back as before, within seven days. @throws Problem 409 when a later delivery stands on this one. */
export const undoDelivery = async (ctx: Ctx, structureId: string, importId: string): Promise<Delivery> => {
  const { deps, actor } = ctx
  const stored = await storedDelivery(ctx, structureId, importId)
  if (!stored.isWhole) throw forbidden()
  if (isBusy(stored, ctx.now))
    throw conflict('not-ready', {
      fr: 'Cette livraison est déjà en cours d’annulation.',
      en: 'This delivery is already being undone.',
    })
  await orConflict(assertUndoable(ctx.db, importId))
  await soon(
    await behind(deps, { importId, step: 'undoing' }, () => undoImport(deps.sql, importId, { by: actor.personId })),
  )
  return readDelivery({ ...ctx, db: deps.sql }, structureId, importId)
}

/** Makes the preview again with what somebody has just said. */
export const planAgain = async (ctx: Ctx, structureId: string, importId: string): Promise<Delivery> => {
  const { deps, actor } = ctx
  await soon(
    await behind(deps, { importId, step: 'reading' }, tell => plan(deps, { importId, structureId, actor }, tell)),
  )
  return readDelivery({ ...ctx, db: deps.sql }, structureId, importId)
}

/** Keeps the answer, for the preview to follow it. */
export const chooseCandidate = async (
  ctx: Ctx,
  place: { structureId: string; importId: string; changeId: string },
  chosen: string | null,
) => {
  const { structureId, importId, changeId } = place
  const { deps, actor } = ctx
  await decidable(ctx, structureId, importId)
  const kept = await keepChoice(deps.sql, { importId, lineId: changeId, chosen, by: actor.personId })
  if (!kept) throw notFound()
  return planAgain(ctx, structureId, importId)
}
