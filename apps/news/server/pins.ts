import { grantsOn } from '../../../kernel/server/access/grants.ts'
import type { Ctx } from '../../../kernel/server/context.ts'

export const unlistPinned = async ({ db }: Ctx, itemId: string) => {
  await db`delete from news.pins where item_id = ${itemId}`
}

/** Lists a pinned item under each group that reads it, and forgets what is no longer pinned anywhere. */
export const listPinned = async (ctx: Ctx, itemId: string, until: Date) => {
  const groups = (await grantsOn(ctx.db, itemId)).map(grant => grant.groupId)
  await ctx.db`delete from news.pins where item_id = ${itemId} or until < ${ctx.now}`
  await ctx.db`
    insert into news.pins (group_id, item_id, published_at, until)
    select g, i.id, i.published_at, ${until}::timestamptz from news.items i, unnest(${groups}::uuid[]) g
    where i.id = ${itemId}`
}
