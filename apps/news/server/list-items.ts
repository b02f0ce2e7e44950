import { visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { groupsOfChild, nearest } from '../../../kernel/server/events/list-feed.ts'
import { muted, mutedItself } from '../../../kernel/server/events/mutes.ts'
import { afterCursor, nextCursor, type Place } from '../../../kernel/server/http/cursor.ts'
import type { ItemCard } from '../contract-items.ts'
import { cardColumns, live, type Row, toCards } from './card.ts'

export interface ListQuery {
  after?: string
  limit?: number
  threadId?: string
  structureId?: string
  childId?: string
}

/** How many items stay above the others. */
const pinnedAtMost = 3

interface Placed extends Row {
  at: Date
  place: string
}

/** What a list is read through: an index of some groups, or of some threads. */
interface Scope {
  groups: string[]
  threads: string[] | null
}

const threadsOf = async ({ db, actor }: Ctx, structureId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select t.id from core.lineage l
    join news.threads t on t.structure_id = l.ancestor_id
    join core.resources r on r.id = t.id
    where l.structure_id = ${structureId} and ${visible(db, actor)} and not ${mutedItself(db, actor.personId)}`
  return rows.map(row => row.id)
}

const scopeOf = async (ctx: Ctx, query: ListQuery): Promise<Scope> => {
  const groups = ctx.actor.groupIds
  if (query.threadId) return { groups, threads: [query.threadId] }
  if (query.childId) return { groups: await groupsOfChild(ctx, query.childId), threads: null }
  if (query.structureId) return { groups, threads: await threadsOf(ctx, query.structureId) }
  return { groups, threads: null }
}

interface Look {
  after: Place
  size: number
}

const nearestInThreads = (ctx: Ctx, threads: string[], { after, size }: Look) => ctx.db<Place[]>`
  select n.at, n.id from unnest(${threads}::uuid[]) as mine(thread_id)
  cross join lateral (
    select i.published_at as at, i.id from news.items i
    where i.thread_id = mine.thread_id and i.state = 'published'
      and (i.published_at, i.id) < (${after.at}, ${after.id}::uuid)
    order by i.published_at desc, i.id desc limit ${size}) n
  order by n.at desc, n.id desc limit ${size}`

/** « À la une » for me: the newest few, whatever the number of schools that pin something. Rights are not asked yet. */
const pinnedItems = async ({ db, now }: Ctx, groups: string[]): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select distinct i.id, i.published_at from news.pins x join news.items i on i.id = x.item_id
    where x.group_id = any(${groups}::uuid[]) and x.until > ${now}
    order by i.published_at desc limit ${pinnedAtMost}`
  return rows.map(row => row.id)
}

interface Wanted {
  places: Place[]
  /** Shown above the first page, and so left out of the flow. */
  top: string[]
  isFirst: boolean
}

const idsOf = (places: Place[]) => places.map(place => place.id)

/** Found through the feed's index: what I muted stays away. */
const fromFeed = ({ db, actor, now }: Ctx, { places, top, isFirst }: Wanted) => {
  const above = isFirst && top.length > 0 ? db`or e.resource_id = any(${top}::uuid[])` : db``
  return db<Placed[]>`
    select e.at, e.id as place, ${cardColumns(db, actor)}
    from core.feed_entries e
    join news.items i on i.id = e.resource_id
    join core.resources r on r.id = i.id
    left join news.counts n on n.item_id = i.id
    where (e.id = any(${idsOf(places)}::uuid[]) ${above})
      and ${live(db, now)} and ${visible(db, actor)} and not ${muted(db, actor.personId)}
    order by e.at desc, e.id desc`
}

const fromThreads = ({ db, actor, now }: Ctx, threads: string[], { places, top, isFirst }: Wanted) => db<Placed[]>`
  select i.published_at as at, i.id as place, ${cardColumns(db, actor)}
  from news.items i
  join core.resources r on r.id = i.id
  left join news.counts n on n.item_id = i.id
  where i.id = any(${[...idsOf(places), ...(isFirst ? top : [])]}::uuid[]) and i.thread_id = any(${threads}::uuid[])
    and ${live(db, now)} and ${visible(db, actor)}
  order by i.published_at desc, i.id desc`

interface Found {
  pinned: Placed[]
  flow: Placed[]
}

/** One index probe per group (or thread), then the grants are asked of the few rows found; further while too few remain. */
const find = async (ctx: Ctx, query: ListQuery, limit: number): Promise<Found> => {
  const size = limit + 4
  const { groups, threads } = await scopeOf(ctx, query)
  const asked = pinnedItems(ctx, groups)
  const found: Found = { pinned: [], flow: [] }
  let after = afterCursor(query.after, ctx.now)
  for (let isFirst = !query.after; ; isFirst = false) {
    const places = threads
      ? await nearestInThreads(ctx, threads, { after, size })
      : await nearest(ctx.db, { groups, app: 'news', after, size })
    const top = await asked
    const wanted = { places, top, isFirst }
    if (places.length > 0)
      for (const row of await (threads ? fromThreads(ctx, threads, wanted) : fromFeed(ctx, wanted)))
        if (!top.includes(row.id)) found.flow.push(row)
        else if (isFirst) found.pinned.push(row)
    const last = places.at(-1)
    if (found.flow.length > limit || places.length < size || !last) return found
    after = last
  }
}

/** What is published for me, pinned first then newest. */
export const listPublished = async (
  ctx: Ctx,
  query: ListQuery,
): Promise<{ items: ItemCard[]; next: string | null }> => {
  const limit = query.limit ?? 20
  const { pinned, flow } = await find(ctx, query, limit)
  const left = Math.max(1, limit - pinned.length)
  const places = flow.map(row => ({ at: row.at, id: row.place }))
  return { items: await toCards([...pinned, ...flow.slice(0, left)], ctx), next: nextCursor(places, left) }
}
