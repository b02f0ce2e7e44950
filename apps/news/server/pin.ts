import { invalid } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { listPinned, unlistPinned } from './pins.ts'
import { itemFor } from './publication.ts'

/** « À la une » until then, for all who read it. */
export const pinItem = async (ctx: Ctx, itemId: string, until: string) => {
  const { row } = await itemFor(ctx, itemId, 'pinItem')
  const wished = new Date(until)
  if (wished <= ctx.now)
    throw invalid('until', 'past', { fr: 'Choisissez une date à venir.', en: 'Choose a date to come.' })
  const end = row.expiresAt && row.expiresAt < wished ? row.expiresAt : wished
  await ctx.db`update news.items set pinned_until = ${end} where id = ${itemId}`
  await listPinned(ctx, itemId, end)
}

export const unpinItem = async (ctx: Ctx, itemId: string) => {
  await itemFor(ctx, itemId, 'pinItem')
  await ctx.db`update news.items set pinned_until = null where id = ${itemId}`
  await unlistPinned(ctx, itemId)
}
