import { visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { groupsOfChild } from '../../../kernel/server/events/list-feed.ts'
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

interface Listed extends Place {
  /** « À la une »: above the first page, out of the flow everywhere. */
  top: boolean
}

/** SQL query: « à la une » for me, the newest few, whatever the number of schools that pin something. */
const pinned = ({ db, now }: Ctx, groups: string[]) => db`
  (select distinct i.published_at as at, i.id, true as top from news.pins x join news.items i on i.id = x.item_id
    where x.group_id = any(${groups}::uuid[]) and x.until > ${now}
    order by i.published_at desc limit ${pinnedAtMost})`

/** The nearest items of my groups, one index probe per group, and those « à la une ». Rights are not asked yet. */
const nearestOfGroups = (ctx: Ctx, groups: string[], { after, size }: Look) => ctx.db<Listed[]>`
  select * from (
    select distinct a.at, a.entry_id as id, false as top from unnest(${groups}::uuid[]) as mine(group_id)
    cross join lateral (
      select a.at, a.entry_id from core.feed_audience a
      where a.group_id = mine.group_id and a.app = 'news' and (a.at, a.entry_id) < (${after.at}, ${after.id}::uuid)
      order by a.at desc, a.entry_id desc limit ${size}) a
    order by a.at desc, a.entry_id desc limit ${size}) flow
  union all ${pinned(ctx, groups)}
  order by top, at desc, id desc`

const nearestOfThreads = (ctx: Ctx, { groups, threads }: { groups: string[]; threads: string[] }, look: Look) =>
  ctx.db<Listed[]>`
  select * from (
    select n.at, n.id, false as top from unnest(${threads}::uuid[]) as mine(thread_id)
    cross join lateral (
      select i.published_at as at, i.id from news.items i
      where i.thread_id = mine.thread_id and i.state = 'published'
        and (i.published_at, i.id) < (${look.after.at}, ${look.after.id}::uuid)
      order by i.published_at desc, i.id desc limit ${look.size}) n
    order by n.at desc, n.id desc limit ${look.size}) flow
  union all ${pinned(ctx, groups)}
  order by top, at desc, id desc`

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

const withoutMutedSeries = (db: Db, personId: string) => db`
  and not exists (select from news.episodes e join core.resources r on r.id = e.series_id
    where e.item_id = i.id and ${mutedItself(db, personId)})`

interface FromThreads extends Wanted {
  threads: string[]
  /** Not in a thread one has asked for: there, all of it. */
  hidesMuted: boolean
}

const fromThreads = ({ db, actor, now }: Ctx, { threads, hidesMuted, places, top, isFirst }: FromThreads) => db<
  Placed[]
>`
  select i.published_at as at, i.id as place, ${cardColumns(db, actor)}
  from news.items i
  join core.resources r on r.id = i.id
  left join news.counts n on n.item_id = i.id
  where i.id = any(${[...idsOf(places), ...(isFirst ? top : [])]}::uuid[]) and i.thread_id = any(${threads}::uuid[])
    and ${live(db, now)} and ${visible(db, actor)}
    ${hidesMuted ? withoutMutedSeries(db, actor.personId) : db``}
  order by i.published_at desc, i.id desc`

interface Found {
  pinned: Placed[]
  flow: Placed[]
}

/** The index first, then the grants are asked of the few rows found; further while too few remain. */
const find = async (ctx: Ctx, query: ListQuery, limit: number): Promise<Found> => {
  const size = limit + 4
  const { groups, threads } = await scopeOf(ctx, query)
  const found: Found = { pinned: [], flow: [] }
  let after = afterCursor(query.after, ctx.now)
  for (let isFirst = !query.after; ; isFirst = false) {
    const look = { after, size }
    const listed = await (threads
      ? nearestOfThreads(ctx, { groups, threads }, look)
      : nearestOfGroups(ctx, groups, look))
    const places = listed.filter(place => !place.top)
    const top = listed.filter(place => place.top).map(place => place.id)
    const wanted = { places, top, isFirst }
    if (places.length > 0)
      for (const row of await (threads
        ? fromThreads(ctx, { ...wanted, threads, hidesMuted: !query.threadId })
        : fromFeed(ctx, wanted)))
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
