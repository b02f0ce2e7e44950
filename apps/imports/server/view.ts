import { notFound } from '../../../kernel/contract/problem.ts'
import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { findDelivery, type StoredDelivery } from '../../../kernel/server/feeds/preview/deliveries.ts'
import { type Delivery, importsContract } from '../contract.ts'

const undoDays = 7
/** A step that says nothing for longer belongs to a process that has died: nothing was applied. */
const silence = 5 * 60_000

const working = ({ progress }: StoredDelivery, now: Date) =>
  progress?.state === 'running' && now.getTime() - new Date(progress.updatedAt).getTime() < silence

const stateOf = (stored: StoredDelivery, now: Date): Delivery['state'] =>
  stored.state === 'ready' && working(stored, now) ? 'applying' : stored.state

const undoableUntil = ({ state, appliedAt }: StoredDelivery, now: Date): Date | null => {
  if (state !== 'applied' || !appliedAt) return null
  const until = new Date(appliedAt.getTime() + undoDays * 86_400_000)
  return until > now ? until : null
}

/** A delivery as its screen shows it. */
export const toDelivery = (stored: StoredDelivery, { now, level }: Pick<Ctx, 'now' | 'level'>): Delivery => {
  const { createdByName, progress, totals, refusal, createdAt, appliedAt, undoneAt, ...rest } = stored
  const state = stateOf(stored, now)
  const until = undoableUntil(stored, now)
  return {
    ...rest,
    state,
    createdAt: createdAt.toISOString(),
    createdBy: createdByName,
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
    undoableUntil: until?.toISOString() ?? null,
    totals: totals?.totals ?? null,
    byKind: totals?.byKind ?? null,
    refusal: refusal && { ...refusal, line: refusal.line ?? null },
    progress: progress && working(stored, now) ? { done: progress.done, total: progress.total } : null,
    my: my(importsContract, level, ['applyDelivery', 'undoDelivery', 'abandonDelivery'], {
      applyDelivery: state === 'ready',
      undoDelivery: until !== null,
      abandonDelivery: state === 'ready' || state === 'refused',
    }),
  }
}

/** @throws Problem 404 when the delivery is not this structure's. */
export const storedDelivery = async (
  { db }: Pick<Ctx, 'db'>,
  structureId: string,
  importId: string,
): Promise<StoredDelivery> => {
  const stored = await findDelivery(db, structureId, importId)
  if (!stored) throw notFound()
  return stored
}

export const readDelivery = async (ctx: Ctx, structureId: string, importId: string): Promise<Delivery> =>
  toDelivery(await storedDelivery(ctx, structureId, importId), ctx)
