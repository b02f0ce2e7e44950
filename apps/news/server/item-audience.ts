import { type Acting, replaceGrantsOf } from '../../../kernel/server/access/grants.ts'
import { type Narrowed, renewWithin, shareWithin } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'
import { shareWith } from '../../../kernel/server/resources/resources.ts'

type Owned = Pick<Narrowed, 'id' | 'authorId'>

const inThread = (id: string) => ({ id, authorMay: 'manage' as const })

/** A draft is its author's alone. */
export const keepToAuthor = async (ctx: Acting, { id, authorId }: Owned) => {
  await shareWith(ctx.db, id, null)
  await replaceGrantsOf(ctx, [id], authorId ? [{ resourceId: id, groupId: authorId, level: 'manage' }] : [])
}

/** Submitted, or taken back: between its author and those who run the thread. */
export const keepToManagers = (ctx: Acting, item: Owned, threadId: string) =>
  shareWithin(ctx, { ...item, audience: [] }, inThread(threadId))

/** Published: all that the thread reaches, or the groups it was narrowed to with those who run the thread. */
export const shareWithReaders = (ctx: Acting, item: Narrowed, threadId: string) =>
  shareWithin(ctx, item, inThread(threadId))

interface Apart extends Narrowed {
  shown: boolean
}

/**
 * After the thread changed hands: items that do not simply follow it are given their grants anew. What is not published has
 * no reader yet.
 */
export const renewItemsOf = async (ctx: Ctx, threadId: string) => {
  const { db, now } = ctx
  const apart = await db<Apart[]>`
    select i.id, i.author_id as "authorId", i.audience, i.state = 'published' as shown
    from news.items i join core.resources r on r.id = i.id
    where i.thread_id = ${threadId} and r.access_id = i.id
      and (i.state <> 'draft' or 'unpublished' =
        (select h.step from news.steps h where h.item_id = i.id order by h.at desc, h.id desc limit 1))`
  await renewWithin(
    ctx,
    apart.map(({ shown, ...item }) => (shown ? item : { ...item, audience: [] })),
    inThread(threadId),
  )
  const shown = await db<{ id: string }[]>`
    select i.id from news.items i where i.thread_id = ${threadId} and i.state = 'published' and i.expires_at > ${now}`
  await indexAudience(
    db,
    shown.map(row => row.id),
  )
}
