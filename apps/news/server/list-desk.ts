import { visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import { trashDays } from '../../../kernel/server/resources/resources.ts'
import type { Desk, ItemCard, ListState } from '../contract-items.ts'
import { cardColumns, type Row, toCards } from './card.ts'
import { myThreads } from './my-threads.ts'

/** Beyond, « 99+ » says enough. */
const countedAtMost = 100

/** SQL queries: ids of what is mine or in a thread I run, each half through an index of its own. */
const draftIds = ({ db, actor }: Ctx) => db`
  (select x.id from news.items x where x.author_id = ${actor.personId} and x.state = 'draft')`
const submittedIds = ({ db, actor }: Ctx, run: string[]) => db`
  (select x.id from news.items x where x.author_id = ${actor.personId} and x.state = 'submitted'
    union select x.id from news.items x where x.thread_id = any(${run}::uuid[]) and x.state = 'submitted')`
const scheduledIds = ({ db, actor, now }: Ctx, run: string[]) => db`
  (select x.id from news.items x where x.author_id = ${actor.personId} and x.state = 'published' and x.published_at > ${now}
    union select x.id from news.items x
    where x.thread_id = any(${run}::uuid[]) and x.state = 'published' and x.published_at > ${now})`
const expiredIds = ({ db, actor, now }: Ctx, run: string[]) => db`
  (select x.id from news.items x where x.author_id = ${actor.personId} and x.state = 'published' and x.expires_at <= ${now}
    union select x.id from news.items x
    where x.thread_id = any(${run}::uuid[]) and x.state = 'published' and x.expires_at <= ${now})`
const trashedIds = ({ db, actor }: Ctx) => db`
  (select x.id from news.items x where x.author_id = ${actor.personId}
    union select x.id from core.resources x where x.trashed_by = ${actor.personId} and x.kind = 'news.item')`

/** SQL condition: still mine to work on; in the trash, for less than a month. */
const workable = ({ db, actor }: Ctx) => db`${visible(db, actor, 'contribute')}`
const inTrash = ({ db, now }: Ctx) => db`
  (r.trashed_at > ${now}::timestamptz - make_interval(days => ${trashDays}))`

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
  const toCome = state === 'scheduled' ? db`${scheduledIds(ctx, run)}` : db`${expiredIds(ctx, run)}`
  const waiting = state === 'submitted' ? db`${submittedIds(ctx, run)}` : toCome
  const unpublished = state === 'draft' ? db`${draftIds(ctx)}` : waiting
  const ids = state === 'trash' ? db`${trashedIds(ctx)}` : unpublished
  const placed = state === 'trash' ? db`${inTrash(ctx)}` : db`${workable(ctx)}`
  const order = inOrder ? db`i.published_at, i.id` : db`i.updated_at desc, i.id desc`
  const page = inOrder ? db`` : db`and (i.updated_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
  const inThread = threadId ? db`and i.thread_id = ${threadId}` : db``
  const rows = await db<Sorted[]>`
    select i.updated_at as at, ${cardColumns(db, actor)}
    from news.items i join core.resources r on r.id = i.id left join news.counts n on n.item_id = i.id
    where i.id in ${ids} and ${placed} ${inThread} ${page}
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
      (select count(*)::int from (select from core.resources r
        where r.id in ${draftIds(ctx)} and ${workable(ctx)} limit ${countedAtMost}) few) as draft,
      (select count(*)::int from (select from core.resources r
        where r.id in ${submittedIds(ctx, run)} and ${workable(ctx)} limit ${countedAtMost}) few) as submitted,
      (select count(*)::int from (select from core.resources r
        where r.id in ${scheduledIds(ctx, run)} and ${workable(ctx)} limit ${countedAtMost}) few) as scheduled,
      (select count(*)::int from (select from core.resources r
        where r.id in ${expiredIds(ctx, run)} and ${workable(ctx)} limit ${countedAtMost}) few) as expired,
      (select count(*)::int from (select from core.resources r
        where r.id in ${trashedIds(ctx)} and ${inTrash(ctx)} limit ${countedAtMost}) few) as trash`
  return { ...nothing, ...counts }
}
