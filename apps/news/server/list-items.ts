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
  pinned: boolean
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

interface Wanted {
  places: Place[]
  /** With what is « à la une »; left out of the flow everywhere else. */
  isFirst: boolean
  limit: number
}

/** SQL query: « à la une » for me, the newest few, whatever the number of schools that pin something. */
const pinned = ({ db, actor, now }: Ctx, groups: string[]) => db`
  (select i.id from news.items i
    join core.resources r on r.id = i.id
    where i.id in (select x.item_id from news.pins x where x.group_id = any(${groups}::uuid[]) and x.until > ${now})
      and ${live(db, now)} and ${visible(db, actor)}
    order by i.published_at desc limit ${pinnedAtMost})`

/** Found through the feed's index: what I muted stays away. */
const fromFeed = (ctx: Ctx, groups: string[], { places, isFirst, limit }: Wanted) => {
  const { db, actor, now } = ctx
  return db<Placed[]>`
    with top as materialized ${pinned(ctx, groups)}, found as materialized (
      select e.at, e.id as place, i.id, i.id in (select id from top) as pinned
      from core.feed_entries e
      join news.items i on i.id = e.resource_id
      join core.resources r on r.id = i.id
      where e.id = any(${places.map(place => place.id)}::uuid[] || array(
          select fe.id from top join core.feed_entries fe on fe.resource_id = top.id where ${isFirst}))
        and ${live(db, now)} and ${visible(db, actor)} and not ${muted(db, actor.personId)}
    )
    select f.at, f.place, f.pinned, ${cardColumns(db, actor)}
    from (select * from found where ${isFirst} or not pinned order by pinned desc, at desc, place desc limit ${limit}) f
    join news.items i on i.id = f.id
    order by f.pinned desc, f.at desc, f.place desc`
}

const fromThreads = (ctx: Ctx, threads: string[], { places, isFirst, limit }: Wanted) => {
  const { db, actor, now } = ctx
  return db<Placed[]>`
    with top as materialized ${pinned(ctx, actor.groupIds)}, found as materialized (
      select i.published_at as at, i.id as place, i.id, i.id in (select id from top) as pinned
      from news.items i
      join core.resources r on r.id = i.id
      where i.id = any(${places.map(place => place.id)}::uuid[] || array(select id from top where ${isFirst}))
        and i.thread_id = any(${threads}::uuid[]) and ${live(db, now)} and ${visible(db, actor)}
    )
    select f.at, f.place, f.pinned, ${cardColumns(db, actor)}
    from (select * from found where ${isFirst} or not pinned order by pinned desc, at desc, place desc limit ${limit}) f
    join news.items i on i.id = f.id
    order by f.pinned desc, f.at desc, f.place desc`
}

/** One index probe per group (or thread), then the grants are asked of the few rows found; further while too few remain. */
const find = async (ctx: Ctx, query: ListQuery, limit: number): Promise<Placed[]> => {
  const size = limit + 6
  const enough = Math.max(limit, pinnedAtMost + 1) + 1
  const { groups, threads } = await scopeOf(ctx, query)
  const rows: Placed[] = []
  let after = afterCursor(query.after, ctx.now)
  for (let isFirst = !query.after; ; isFirst = false) {
    const places = threads
      ? await nearestInThreads(ctx, threads, { after, size })
      : await nearest(ctx.db, { groups, app: 'news', after, size })
    const wanted = { places, isFirst, limit: enough }
    if (places.length > 0)
      rows.push(...(await (threads ? fromThreads(ctx, threads, wanted) : fromFeed(ctx, groups, wanted))))
    const last = places.at(-1)
    if (rows.length >= enough || places.length < size || !last) return rows
    after = last
  }
}

/** What is published for me, pinned first then newest. */
export const listPublished = async (
  ctx: Ctx,
  query: ListQuery,
): Promise<{ items: ItemCard[]; next: string | null }> => {
  const limit = query.limit ?? 20
  const rows = await find(ctx, query, limit)
  const top = rows.filter(row => row.pinned)
  const flow = rows.filter(row => !row.pinned)
  const left = Math.max(1, limit - top.length)
  const places = flow.map(row => ({ at: row.at, id: row.place }))
  return { items: await toCards([...top, ...flow.slice(0, left)], ctx), next: nextCursor(places, left) }
}
