import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Roundup } from '../contract-roundups.ts'
import { type Item, loadItem } from './load-item.ts'
import { linesOf, textOf } from './roundup-lines.ts'
import { saveItem } from './write-item.ts'

const load = async (ctx: Ctx, itemId: string): Promise<Item> => {
  const item = await loadItem(ctx, itemId)
  if (!item.row.isRoundup) throw notFound()
  return item
}

const shown = async (ctx: Ctx, item: Item): Promise<Roundup> => {
  const [roundup] = await ctx.db<{ word: string }[]>`select word from news.roundups where item_id = ${item.row.id}`
  return { title: item.row.title, word: roundup?.word ?? '', lines: await linesOf(ctx, item.row.id) }
}

export const readRoundup = async (ctx: Ctx, itemId: string): Promise<Roundup> => shown(ctx, await load(ctx, itemId))

interface Wish {
  title: string
  word: string
  /** Those kept, in their order. */
  itemIds: readonly string[]
}

const store = async ({ db }: Ctx, itemId: string, { word, itemIds }: Wish) => {
  await db`update news.roundups set word = ${word.trim()} where item_id = ${itemId}`
  await db`
    update news.roundup_lines l set removed = kept.place is null, place = coalesce(kept.place, l.place)
    from news.roundup_lines x left join unnest(${itemIds}::uuid[]) with ordinality as kept(id, place) on kept.id = x.item_id
    where x.roundup_id = ${itemId} and l.roundup_id = x.roundup_id and l.item_id = x.item_id`
}

/** Its text is written again from its lines, and saved as that of any item: readers see the correction once it has left. */
export const updateRoundup = async (ctx: Ctx, itemId: string, wish: Wish): Promise<Roundup> => {
  const item = await load(ctx, itemId)
  const title = wish.title.trim()
  if (!title)
    throw invalid('title', 'required', { fr: 'Donnez un titre à ce récapitulatif.', en: 'Give this roundup a title.' })
  await store(ctx, itemId, wish)
  const { threadId, narrowed, comments, expiresAt } = item.row
  await saveItem(ctx, item, {
    threadId,
    title,
    body: await textOf(ctx, itemId),
    audience: narrowed,
    comments,
    expiresAt: expiresAt?.toISOString() ?? null,
  })
  return shown(ctx, await load(ctx, itemId))
}
