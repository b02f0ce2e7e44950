import { conflict, invalid, notFound, Problem } from '../../../kernel/contract/problem.ts'
import { levelOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import {
  forgetApart,
  type LikelyPair,
  likelyPair,
  listLikely,
  proposePair,
  refreshDuplicates,
  tellApart,
} from '../../../kernel/server/merging/likely.ts'
import { mergePeople } from '../../../kernel/server/merging/merge.ts'
import { recentMerges } from '../../../kernel/server/merging/recent-merges.ts'
import { theMerge, undoMerge } from '../../../kernel/server/merging/undo-merge.ts'
import type { Duplicate, RecentMerge } from '../contract/duplicates.ts'
import { recordsOf } from './duplicate-records.ts'
import { powersBeyond } from './people.ts'
import { structureHere } from './standing.ts'

type At = { structureId: string; duplicateId: string }

const managesAll = async (ctx: Ctx, structures: readonly string[]): Promise<boolean> => {
  for (const id of structures) if ((await levelOn(ctx.db, ctx.actor, id)) !== 'manage') return false
  return true
}

/** Whoever merges gains nothing: every place is theirs to run, no role comes that they could not give, neither is themselves. */
const obstacleTo = async (ctx: Ctx, { oneId, otherId, structures }: LikelyPair): Promise<Duplicate['obstacle']> => {
  if (oneId === ctx.actor.personId || otherId === ctx.actor.personId) return 'own'
  if (!(await managesAll(ctx, structures))) return 'elsewhere'
  return (await powersBeyond(ctx, [oneId, otherId])) ? 'role' : null
}

const toDuplicates = async (ctx: Ctx, pairs: readonly LikelyPair[]): Promise<Duplicate[]> => {
  const records = await recordsOf(
    ctx,
    pairs.flatMap(pair => [pair.oneId, pair.otherId]),
  )
  const shown: Duplicate[] = []
  for (const pair of pairs) {
    const both = [records.get(pair.oneId), records.get(pair.otherId)].filter(record => record !== undefined)
    if (both.length < 2) continue
    const { id, score, reasons, toldApart } = pair
    const obstacle = await obstacleTo(ctx, pair)
    shown.push({ id, score, likenesses: reasons as Duplicate['likenesses'], records: both, toldApart, obstacle })
  }
  return shown
}

const pairHere = async ({ db }: Ctx, { structureId, duplicateId }: At): Promise<LikelyPair> => {
  const pair = await likelyPair(db, structureId, duplicateId)
  if (!pair) throw notFound()
  return pair
}

export const listDuplicates = async (
  ctx: Ctx,
  structureId: string,
  query: { after?: string; limit?: number; toldApart?: boolean },
) => {
  await structureHere(ctx, structureId)
  const { items, next } = await listLikely(ctx.db, structureId, query)
  return { items: await toDuplicates(ctx, items), next }
}

export const readDuplicate = async (ctx: Ctx, at: At): Promise<Duplicate> => {
  const [duplicate] = await toDuplicates(ctx, [await pairHere(ctx, at)])
  if (!duplicate) throw notFound()
  return duplicate
}

/** @throws Problem 404 when one of the two is not, or not wholly, of this structure. */
export const propose = async (
  ctx: Ctx,
  structureId: string,
  { oneId, otherId }: { oneId: string; otherId: string },
) => {
  await structureHere(ctx, structureId)
  if (oneId === otherId)
    throw invalid('otherId', 'same', { fr: 'Choisissez deux fiches différentes.', en: 'Choose two different records.' })
  const duplicateId = await proposePair(ctx.db, structureId, [oneId, otherId])
  if (!duplicateId) throw notFound()
  return { duplicateId }
}

export const setApart = async (ctx: Ctx, at: At) => {
  const pair = await pairHere(ctx, at)
  await tellApart(ctx.db, pair, { by: ctx.actor.personId, now: ctx.now })
  await ctx.record('person.told-apart', { targetId: pair.oneId, structureId: at.structureId })
}

export const putBack = async (ctx: Ctx, at: At) => {
  const pair = await pairHere(ctx, at)
  await forgetApart(ctx.db, pair)
  await ctx.record('person.maybe-same', { targetId: pair.oneId, structureId: at.structureId })
}

const refusals: Record<NonNullable<Duplicate['obstacle']>, () => Problem> = {
  own: () =>
    conflict('own-account', {
      fr: 'Une de ces fiches est la vôtre : demandez à une autre personne de les réunir.',
      en: 'One of these records is yours: ask somebody else to merge them.',
    }),
  elsewhere: () =>
    new Problem(403, 'elsewhere', {
      fr: 'Une de ces personnes est aussi ailleurs : cela revient à l’administration au-dessus.',
      en: 'One of these people is also elsewhere: this is for the administration above.',
    }),
  role: () =>
    new Problem(403, 'role', {
      fr: 'Une de ces personnes a un rôle que vous ne donnez pas : cela revient à l’administration.',
      en: 'One of these people has a role that you do not give: this is for the administration.',
    }),
}

/** Written in the journal of every place the two were in. */
const recordEverywhere = async (
  ctx: Ctx,
  action: string,
  done: { targetId: string; structures: readonly string[] },
) => {
  for (const structureId of new Set(done.structures)) await ctx.record(action, { targetId: done.targetId, structureId })
}

export const merge = async (ctx: Ctx, at: At, keepId: string) => {
  const pair = await pairHere(ctx, at)
  const obstacle = await obstacleTo(ctx, pair)
  if (obstacle) throw refusals[obstacle]()
  if (keepId !== pair.oneId && keepId !== pair.otherId) throw notFound()
  const goneId = keepId === pair.oneId ? pair.otherId : pair.oneId
  const { id, structures } = await mergePeople(ctx, { keptId: keepId, goneId })
  await recordEverywhere(ctx, 'person.merged', { targetId: keepId, structures })
  return { mergeId: id }
}

export const listMerges = async (ctx: Ctx, structureId: string) => {
  await structureHere(ctx, structureId)
  const items: RecentMerge[] = []
  for (const { structures, isNewest, at, until, ...one } of await recentMerges(ctx.db, structureId, ctx.now)) {
    const canUndo = isNewest && one.kept.id !== ctx.actor.personId && (await managesAll(ctx, structures))
    items.push({ ...one, at: at.toISOString(), until: until.toISOString(), canUndo })
  }
  return { items }
}

/** The same people who may merge may undo: every place of both, then and now, is theirs to run. */
export const undo = async (ctx: Ctx, { structureId, mergeId }: { structureId: string; mergeId: string }) => {
  const merged = await theMerge(ctx.db, mergeId)
  if (!merged.structures.includes(structureId) && !(await isListed(ctx, structureId, mergeId))) throw notFound()
  if (merged.keptId === ctx.actor.personId) throw refusals.own()
  if (!(await managesAll(ctx, merged.structures))) throw refusals.elsewhere()
  await undoMerge(ctx, mergeId)
  await recordEverywhere(ctx, 'person.unmerged', { targetId: merged.keptId, structures: merged.structures })
}

const isListed = async (ctx: Ctx, structureId: string, mergeId: string) =>
  (await recentMerges(ctx.db, structureId, ctx.now)).some(({ id }) => id === mergeId)

/** Somebody was just written by hand: compared at once with those who share a key with them. */
export const compareAtOnce = (ctx: Pick<Ctx, 'db'>, personId: string) => refreshDuplicates(ctx.db, [personId])
