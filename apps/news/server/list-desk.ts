import { levelFromRank, rankOn, visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import type { Desk, ItemCard, ListState } from '../contract-items.ts'
import { cardColumns, cardTables, type Row, toCards } from './card.ts'

/** What is in the trash can come back for this long. */
const trashDays = 30
/** Beyond, « 99+ » says enough. */
const countedAtMost = 100

interface Place {
  /** Whether there is a thread I may write in. */
  writes: boolean
  /** Threads I run. */
  managed: string[]
}

const placeOf = async ({ db, actor }: Ctx): Promise<Place> => {
  const rows = await db<{ id: string; rank: number; open: boolean }[]>`
    select t.id, ${rankOn(db, actor)} as rank, t.archived_at is null as open
    from news.threads t join core.resources r on r.id = t.id
    where ${visible(db, actor, 'contribute')}`
  const managed = rows.filter(row => levelFromRank(row.rank) === 'manage').map(row => row.id)
  return { writes: rows.some(row => row.open), managed }
}

/** SQL condition: `i` is in that state. Nothing unpublished is anybody's but its author's and its validators'. */
const inState = ({ db, now }: Ctx, state: ListState) => db`
  (case ${state}::text
    when 'scheduled' then i.state = 'published' and i.published_at > ${now}
    when 'expired' then i.state = 'published' and i.expires_at <= ${now}
    when 'trash' then true
    else i.state = ${state} end)`

/** SQL condition: mine, or in a thread I run; drafts of others are nobody's business. */
const concernsMe = ({ db, actor }: Ctx, state: ListState, managed: string[]) => db`
  (i.author_id = ${actor.personId} or (${state}::text <> 'draft' and i.thread_id = any(${managed}::uuid[])))`

/** SQL condition: in the trash for less than a month, or out of it, as the list asks. */
const placed = ({ db, actor, now }: Ctx, state: ListState) => db`
  (case when ${state}::text = 'trash'
    then r.trashed_at > ${now}::timestamptz - make_interval(days => ${trashDays})
      and (i.author_id = ${actor.personId} or r.trashed_by = ${actor.personId})
    else ${visible(db, actor, 'contribute')} end)`

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
  const { state } = query
  const limit = query.limit ?? 20
  const { managed } = await placeOf(ctx)
  const after = afterCursor(query.after, now)
  const order = state === 'scheduled' ? db`i.published_at, i.id` : db`i.updated_at desc, i.id desc`
  const page =
    state === 'scheduled' ? db`` : db`and (i.updated_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
  const inThread = query.threadId ? db`and i.thread_id = ${query.threadId}` : db``
  const rows = await db<Sorted[]>`
    select i.updated_at as at, ${cardColumns(db, actor)}
    from news.items i
    ${cardTables(db)}
    where ${concernsMe(ctx, state, managed)} and ${inState(ctx, state)} and ${placed(ctx, state)} ${inThread} ${page}
    order by ${order} limit ${limit + 1}`
  const next = state === 'scheduled' ? null : nextCursor(rows, limit)
  return { items: await toCards(rows.slice(0, limit), ctx), next }
}

/** How much I am writing and how much waits for me: for the tabs. */
export const readDesk = async (ctx: Ctx): Promise<Desk> => {
  const { db } = ctx
  const { writes, managed } = await placeOf(ctx)
  const count = async (state: ListState): Promise<number> => {
    const [row] = await db<{ n: number }[]>`
      select count(*)::int as n from (
        select from news.items i join core.resources r on r.id = i.id
        where ${concernsMe(ctx, state, managed)} and ${inState(ctx, state)} and ${placed(ctx, state)}
        limit ${countedAtMost}) few`
    return row?.n ?? 0
  }
  if (!writes && managed.length === 0) return { writes, draft: 0, submitted: 0, scheduled: 0, expired: 0, trash: 0 }
  const states = ['draft', 'submitted', 'scheduled', 'expired', 'trash'] as const
  const [draft = 0, submitted = 0, scheduled = 0, expired = 0, trash = 0] = await Promise.all(states.map(count))
  return { writes, draft, submitted, scheduled, expired, trash }
}
