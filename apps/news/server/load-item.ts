import { notFound } from '../../../kernel/contract/problem.ts'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { type About, readAbout } from './about.ts'
import { cardColumns, type Row, standingOf } from './card.ts'
import { mayRead, type Standing } from './rules.ts'

export interface FullRow extends Row {
  body: RichText
  isHidden: boolean
}

export interface Item {
  row: FullRow
  about: About
  standing: Standing
}

/**
 * An item the kernel has found visible, if this reader may see it now.
 * @throws Problem 404 when there is no such item, or when its time has not come or has passed for a reader.
 */
export const loadItem = async (ctx: Ctx, itemId: string): Promise<Item> => {
  const [row] = await ctx.db<FullRow[]>`
    select ${cardColumns(ctx.db, ctx.actor)}, i.body, r.hidden_at is not null as "isHidden" from news.items i join core.resources r on r.id = i.id
    left join news.counts n on n.item_id = i.id where i.id = ${itemId}`
  if (!row) throw notFound()
  const about = await readAbout(ctx, [row])
  const standing = standingOf(row, about, ctx)
  if (!mayRead(standing)) throw notFound()
  return { row, about, standing }
}
