import { visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import type { Desk, ItemCard, ListState } from '../contract-items.ts'
import { cardColumns, type Row, toCards } from './card.ts'
import { myThreads } from './my-threads.ts'

/** What is in the trash can come back for this long. */
const trashDays = 30
/** Beyond, « 99+ » says enough. */
const countedAtMost = 100

const mine = ({ db, actor }: Ctx) => db`i.author_id = ${actor.personId}`
const mineOrRun = ({ db, actor }: Ctx, run: string[]) => db`
  (i.author_id = ${actor.personId} or i.thread_id = any(${run}::uuid[]))`

/** SQL conditions, one a state, each served by an index of its own. Drafts of others are nobody’s business. */
const drafts = (ctx: Ctx) => ctx.db`
  (${mine(ctx)} and i.state = 'draft' and ${visible(ctx.db, ctx.actor, 'contribute')})`
const submitted = (ctx: Ctx, run: string[]) => ctx.db`
  (${mineOrRun(ctx, run)} and i.state = 'submitted' and ${visible(ctx.db, ctx.actor, 'contribute')})`
const scheduled = (ctx: Ctx, run: string[]) => ctx.db`
  (${mineOrRun(ctx, run)} and i.state = 'published' and i.published_at > ${ctx.now} and ${visible(ctx.db, ctx.actor, 'contribute')})`
const expired = (ctx: Ctx, run: string[]) => ctx.db`
  (${mineOrRun(ctx, run)} and i.state = 'published' and i.expires_at <= ${ctx.now} and ${visible(ctx.db, ctx.actor, 'contribute')})`
const trashed = (ctx: Ctx) => ctx.db`
  ((${mine(ctx)} or r.trashed_by = ${ctx.actor.personId})
    and r.trashed_at > ${ctx.now}::timestamptz - make_interval(days => ${trashDays}))`

const inState = (ctx: Ctx, state: ListState, run: string[]) => {
  if (state === 'draft') return drafts(ctx)
  if (state === 'submitted') return submitted(ctx, run)
  if (state === 'scheduled') return scheduled(ctx, run)
  return state === 'expired' ? expired(ctx, run) : trashed(ctx)
}

interface Sorted extends Row {
  at: Date
}

interface DeskQuery {
  after?: string
  limit?: number
  state: ListState
  threadId?: string
}

/** Drafts, submissions, what is to come or past: newest change first; what is to come in its order. */
export const listDesk = async (ctx: Ctx, query: DeskQuery): Promise<{ items: ItemCard[]; next: string | null }> => {
  const { db, actor, now } = ctx
  const { state, threadId, limit = 20 } = query
  const { run } = await myThreads(ctx)
  const after = afterCursor(query.after, now)
  const inOrder = state === 'scheduled'
  const wanted = inState(ctx, state, run)
  const order = inOrder ? db`i.published_at, i.id` : db`i.updated_at desc, i.id desc`
  const page = inOrder ? db`` : db`and (i.updated_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
  const inThread = threadId ? db`and i.thread_id = ${threadId}` : db``
  const rows = await db<Sorted[]>`
    select i.updated_at as at, ${cardColumns(db, actor)}
    from news.items i join core.resources r on r.id = i.id
    where ${wanted} ${inThread} ${page}
    order by ${order} limit ${limit + 1}`
  return { items: await toCards(rows.slice(0, limit), ctx), next: inOrder ? null : nextCursor(rows, limit) }
}

/** How much I am writing and how much waits for me: for the tabs. */
export const readDesk = async (ctx: Ctx): Promise<Desk> => {
  const { db } = ctx
  const { writes, run } = await myThreads(ctx)
  const nothing = { writes, draft: 0, submitted: 0, scheduled: 0, expired: 0, trash: 0 }
  if (!writes && run.length === 0) return nothing
  const [counts] = await db<Omit<Desk, 'writes'>[]>`
    select
      (select count(*)::int from (select from news.items i join core.resources r on r.id = i.id
        where ${drafts(ctx)} limit ${countedAtMost}) few) as draft,
      (select count(*)::int from (select from news.items i join core.resources r on r.id = i.id
        where ${submitted(ctx, run)} limit ${countedAtMost}) few) as submitted,
      (select count(*)::int from (select from news.items i join core.resources r on r.id = i.id
        where ${scheduled(ctx, run)} limit ${countedAtMost}) few) as scheduled,
      (select count(*)::int from (select from news.items i join core.resources r on r.id = i.id
        where ${expired(ctx, run)} limit ${countedAtMost}) few) as expired,
      (select count(*)::int from (select from news.items i join core.resources r on r.id = i.id
        where ${trashed(ctx)} limit ${countedAtMost}) few) as trash`
  return { ...nothing, ...counts }
}
