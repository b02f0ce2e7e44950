import type { FeedData } from '../../../kernel/contract/manifest.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { leaveFeed } from '../../../kernel/server/events/feed.ts'
import { keepToManagers } from './item-audience.ts'
import { linesOf, writeRoundup } from './roundup-lines.ts'

interface Waiting {
  id: string
  threadId: string
  title: string
  label: string
  colour: FeedData['colour']
  publishedAt: Date | null
  expiresAt: Date | null
}

/** Those that tell of it and that nobody has read yet. */
const waitingWith = ({ db, now }: Ctx, itemId: string) => db<Waiting[]>`
  select i.id, i.thread_id as "threadId", i.title, t.title as label, t.colour,
    i.published_at as "publishedAt", i.expires_at as "expiresAt"
  from news.roundup_lines l join news.items i on i.id = l.roundup_id join news.threads t on t.id = i.thread_id
  where l.item_id = ${itemId} and (i.state = 'submitted' or (i.state = 'published' and i.published_at > ${now}))`

/** Nothing is left to tell: it does not leave. */
const hold = async (ctx: Ctx, { id, threadId }: Waiting) => {
  await ctx.db`update news.items set state = 'submitted', published_at = null where id = ${id}`
  await keepToManagers(ctx, { id, authorId: null }, threadId)
  await leaveFeed(ctx.db, id)
}

/** After a thing was taken back, renamed or narrowed: a roundup that still waits tells of it as it is, or no longer. */
export const renewRoundups = async (ctx: Ctx, itemId: string) => {
  for (const roundup of await waitingWith(ctx, itemId)) {
    const { id, title, label, colour, publishedAt, expiresAt, threadId } = roundup
    const excerpt = await writeRoundup(ctx, id, title)
    const kept = (await linesOf(ctx, id)).filter(line => !line.isRemoved)
    if (!publishedAt) continue
    if (kept.length === 0) await hold(ctx, roundup)
    else
      await ctx.emit('item.corrected', {
        on: id,
        within: threadId,
        by: null,
        from: publishedAt,
        until: expiresAt,
        data: { title, excerpt, label, colour, image: null },
      })
  }
}
