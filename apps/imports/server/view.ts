import type { Sentence } from '../../../kernel/contract/language.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { findDelivery, type StoredDelivery } from '../../../kernel/server/feeds/preview/deliveries.ts'
import { applications, refusals } from '../../../kernel/server/feeds/sentences.ts'
import { type Delivery, importsContract } from '../contract.ts'

type Reader = Pick<Ctx, 'now' | 'level' | 'language'>

const undoDays = 7
/** A step that says nothing for longer belongs to a process that has died: nothing was applied. */
const silence = 5 * 60_000

const isSilent = (since: string | Date, now: Date) => now.getTime() - new Date(since).getTime() >= silence

const working = ({ progress }: StoredDelivery, now: Date) =>
  progress?.state === 'running' && !isSilent(progress.updatedAt, now)

/** Nobody is reading it any more, and its preview was never made. */
const isLost = (stored: StoredDelivery, now: Date) =>
  (stored.state === 'reading' || (stored.state === 'ready' && !stored.totals)) &&
  !working(stored, now) &&
  isSilent(stored.createdAt, now)

/** What is being done to it behind the requests. */
const stepOf = (stored: StoredDelivery, now: Date): unknown =>
  working(stored, now) ? stored.progress?.detail.step : undefined

/** Something is being done to it: nothing else may begin. */
export const isBusy = (stored: StoredDelivery, now: Date): boolean => stepOf(stored, now) !== undefined

const stateOf = (stored: StoredDelivery, now: Date): Delivery['state'] => {
  const step = stepOf(stored, now)
  if (isLost(stored, now)) return 'refused'
  if (stored.state === 'applied') return step === 'undoing' ? 'undoing' : 'applied'
  if (stored.state !== 'ready') return stored.state
  if (!stored.totals || step === 'reading') return 'reading'
  return step === 'applying' ? 'applying' : 'ready'
}

const lost: NonNullable<StoredDelivery['refusal']> = {
  code: 'reading-failed',
  sentence: refusals['reading-failed'](),
  file: '',
}

const refusalOf = (stored: StoredDelivery, { now, language }: Reader): Delivery['refusal'] => {
  const refusal = isLost(stored, now) ? lost : stored.refusal
  if (!refusal) return null
  const { sentence, line = null, ...rest } = refusal
  return { ...rest, line, message: sentence[language] }
}

/** What a step would have changed: where it left things says whether it ended. */
const before = { ready: 'applying', applied: 'undoing' } as Record<string, string>

/** Why an application or its undoing, begun, did not end: said by who stopped it, or nothing more was heard of it. */
const stoppedBecause = ({ state, progress }: StoredDelivery, now: Date): Sentence | null => {
  if (!progress || progress.detail.step !== before[state]) return null
  if (progress.state === 'failed') return (progress.detail.sentence as Sentence | undefined) ?? applications.stopped()
  return progress.state === 'running' && isSilent(progress.updatedAt, now) ? applications.stopped() : null
}

const undoableUntil = ({ state, appliedAt }: StoredDelivery, now: Date): Date | null => {
  if (state !== 'applied' || !appliedAt) return null
  const until = new Date(appliedAt.getTime() + undoDays * 86_400_000)
  return until > now ? until : null
}

/** A delivery as its screen shows it. */
export const toDelivery = (stored: StoredDelivery, reader: Reader): Delivery => {
  const { now, level, language } = reader
  const { createdByName, progress, totals, createdAt, columnsKeptAt, appliedAt, undoneAt, ...rest } = stored
  const state = stateOf(stored, now)
  const until = undoableUntil(stored, now)
  const isCsv = !stored.formats.includes('aaf-1d')
  return {
    ...rest,
    state,
    createdAt: createdAt.toISOString(),
    createdBy: createdByName,
    columnsKeptAt: columnsKeptAt?.toISOString() ?? null,
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
    undoableUntil: until?.toISOString() ?? null,
    totals: totals?.totals ?? null,
    byKind: totals?.byKind ?? null,
    refusal: refusalOf(stored, reader),
    stopped: stoppedBecause(stored, now)?.[language] ?? null,
    progress: progress && working(stored, now) ? { done: progress.done, total: progress.total } : null,
    my: my(
      importsContract,
      level,
      ['applyDelivery', 'undoDelivery', 'abandonDelivery', 'keepColumns', 'nameClasses', 'tickLeavers'],
      {
        applyDelivery: state === 'ready',
        undoDelivery: until !== null && stored.isWhole && state === 'applied',
        abandonDelivery: state === 'ready' || state === 'refused' || state === 'columns',
        keepColumns: state === 'columns' || (state === 'ready' && isCsv),
        nameClasses: state === 'ready' && isCsv,
        tickLeavers: state === 'ready' && isCsv,
      },
    ),
  }
}

type Reading = Pick<Ctx, 'db' | 'actor'>

/** @throws Problem 404 when the delivery does not concern this structure. */
export const storedDelivery = async (
  { db, actor }: Reading,
  structureId: string,
  importId: string,
): Promise<StoredDelivery> => {
  const stored = await findDelivery(db, { structureId, actor }, importId)
  if (!stored) throw notFound()
  return stored
}

/**
 * Its lines name people: they are for who runs every school it touched.
 * @throws Problem 404 for anybody else.
 */
export const wholeDelivery = async (ctx: Reading, structureId: string, importId: string): Promise<StoredDelivery> => {
  const stored = await storedDelivery(ctx, structureId, importId)
  if (!stored.isWhole) throw notFound()
  return stored
}

export const readDelivery = async (ctx: Ctx, structureId: string, importId: string): Promise<Delivery> =>
  toDelivery(await storedDelivery(ctx, structureId, importId), ctx)
