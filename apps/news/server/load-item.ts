import { notFound } from '../../../kernel/contract/problem.ts'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { cardColumns, cardTables, type Row, standingOf } from './card.ts'
import { mayRead, type Standing } from './rules.ts'

export interface FullRow extends Row {
  body: RichText
  narrowed: string[] | null
  trashed: boolean
}

export interface Item {
  row: FullRow
  standing: Standing
}

/**
 * An item the kernel has found visible, if this reader may see it now.
 * @throws Problem 404 when there is no such item, or when its time has not come or has passed for a reader.
 */
export const loadItem = async (ctx: Ctx, itemId: string): Promise<Item> => {
  const { db, actor } = ctx
  const [row] = await db<FullRow[]>`
    select ${cardColumns(db, actor)}, i.body, i.audience as narrowed, r.trashed_at is not null as trashed
    from news.items i
    ${cardTables(db)}
    where i.id = ${itemId}`
  if (!row) throw notFound()
  const standing = standingOf(row, ctx)
  if (!mayRead(standing)) throw notFound()
  return { row, standing }
}
