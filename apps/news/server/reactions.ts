import { inFamilies } from '../../../kernel/contract/in-families.ts'
import { conflict } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Reaction, ReactionsReply } from '../contract-items.ts'
import { loadItem } from './load-item.ts'

/** Mine, and how many of each; pupils are shown no count (row C13). */
export const reactionsOf = async ({ db, actor }: Ctx, itemId: string): Promise<ReactionsReply> => {
  const rows = await db<{ reaction: Reaction; n: number; mine: boolean }[]>`
    select x.reaction, count(*)::int as n, bool_or(x.person_id = ${actor.personId}) as mine
    from news.reactions x where x.item_id = ${itemId} group by x.reaction`
  const counts = { thanks: 0, bravo: 0, great: 0, useful: 0 }
  for (const row of rows) counts[row.reaction] = row.n
  return { mine: rows.find(row => row.mine)?.reaction ?? null, counts: actor.isPupil ? null : counts }
}

/** One reaction a person: another takes its place. */
export const react = async (ctx: Ctx, itemId: string, reaction: Reaction): Promise<ReactionsReply> => {
  const { standing } = await loadItem(ctx, itemId)
  if (standing.state !== 'published')
    throw conflict('not-published', {
      fr: 'Cette actualité n’est pas publiée en ce moment.',
      en: 'This news item is not published at the moment.',
      ...inFamilies('notShownNow'),
    })
  await ctx.db`
    insert into news.reactions (item_id, person_id, reaction, at)
    values (${itemId}, ${ctx.actor.personId}, ${reaction}, ${ctx.now})
    on conflict (item_id, person_id) do update set reaction = excluded.reaction, at = excluded.at`
  return reactionsOf(ctx, itemId)
}

export const unreact = async (ctx: Ctx, itemId: string): Promise<ReactionsReply> => {
  await loadItem(ctx, itemId)
  await ctx.db`delete from news.reactions where item_id = ${itemId} and person_id = ${ctx.actor.personId}`
  return reactionsOf(ctx, itemId)
}
