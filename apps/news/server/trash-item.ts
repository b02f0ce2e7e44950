import type { Ctx } from '../../../kernel/server/context.ts'
import { leaveFeed } from '../../../kernel/server/events/feed.ts'
import { restore, trash } from '../../../kernel/server/resources/resources.ts'
import { itemFor, showAgain } from './publication.ts'
import { renewRoundups } from './renew-roundups.ts'
import { recordSigned } from './signature.ts'

/** Out of sight for everybody, back in one gesture for 30 days. */
export const trashItem = async (ctx: Ctx, itemId: string) => {
  const item = await itemFor(ctx, itemId, 'trashItem')
  await trash(ctx, itemId)
  await leaveFeed(ctx.db, itemId)
  await renewRoundups(ctx, itemId)
  await recordSigned(ctx, item, 'trashed')
}

export const restoreItem = async (ctx: Ctx, itemId: string) => {
  const item = await itemFor(ctx, itemId, 'restoreItem')
  await restore(ctx.db, itemId)
  await showAgain(ctx, item)
  await recordSigned(ctx, item, 'restored')
}
