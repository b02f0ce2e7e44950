import { visible, visibleEach } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { groupsOfChild, nearest } from '../../../kernel/server/events/list-feed.ts'
import { muted, mutedItself } from '../../../kernel/server/events/mutes.ts'
import { afterCursor, nextCursor, type Place } from '../../../kernel/server/http/cursor.ts'
import type { ItemCard } from '../contract-items.ts'
import { type About, aboutColumn, addAbout, noAbout, type Stored } from './about.ts'
import { cardColumns, live, type Row, toCard } from './card.ts'

export interface ListQuery {
  after?: string
  limit?: number
  threadId?: string
  structureId?: string
  childId?: string
}

/** How many items stay above the others. */
const pinnedAtMost = 3

/** What a list is read through: an index of some groups, or of some threads. */
interface Scope {
  groups: string[]
  threads: string[] | null
  /** Not in a thread one has asked for: there, all of it. */
  hidesMuted: boolean
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
  if (query.threadId) return { groups, threads: [query.threadId], hidesMuted: false }
  if (query.childId) return { groups: await groupsOfChild(ctx, query.childId), threads: null, hidesMuted: true }
  const threads = query.structureId ? await threadsOf(ctx, query.structureId) : null
  return { groups, threads, hidesMuted: true }
}

interface Look {
  after: Place
  size: number
  /** What is « à la une » stands above the first page, and so out of the flow everywhere. */
  isFirst: boolean
}

/** SQL query: « à la une » for me, the newest few, whatever the number of schools that pin something. */
const pinned = ({ db, now }: Ctx, { groups, threads }: Scope) => db`
  (select distinct p.at, p.id from unnest(${groups}::uuid[]) as mine(group_id)
    cross join lateral (
      select x.published_at as at, x.item_id as id from news.pins x
      where x.group_id = mine.group_id and x.until > ${now}
        ${threads ? db`and exists (select from news.items i where i.id = x.item_id and i.thread_id = any(${threads}::uuid[]))` : db``}
      order by x.published_at desc, x.item_id limit ${pinnedAtMost}) p
    order by p.at desc limit ${pinnedAtMost})`

/** SQL query: the nearest items, one index probe per thread or per group of mine. Rights are not asked yet. */
const nearestItems = ({ db }: Ctx, { groups, threads }: Scope, { after, size }: Look) =>
  threads
    ? db`
      select n.at, n.id as place, n.id as item_id from unnest(${threads}::uuid[]) as mine(thread_id)
      cross join lateral (
        select i.published_at as at, i.id from news.items i
        where i.thread_id = mine.thread_id and i.state = 'published' and (i.published_at, i.id) < (${after.at}, ${after.id}::uuid)
        order by i.published_at desc, i.id desc limit ${size}) n
      order by n.at desc, n.id desc limit ${size}`
    : db`
      select n.at, n.id as place, e.resource_id as item_id
      from (${nearest(db, { groups, app: 'news', after, size })}) n join core.feed_entries e on e.id = n.id`

interface Listed {
  at: Date
  place: string
  /** « À la une ». */
  top: boolean
  /** What all of them refer to; on the first row only. */
  about: Stored | null
}

/** Found, and what its card shows: nothing when I may not see it now. */
type Read = Listed & (Row | { id: null })

/** The nearest items, those « à la une », all that the cards of those I may see show, and what they refer to. */
const read = (ctx: Ctx, scope: Scope, look: Look) => {
  const { db, actor, now } = ctx
  const wanted = {
    threads: db`array(select "threadId" from found)`,
    authors: db`array(select "authorId" from found)`,
    identities: db`array(select "identityId" from found)`,
    groups: db`array(select unnest(narrowed) from found)`,
  }
  return db<Read[]>`
    with listed as materialized (
      select flow.*, false as top from (${nearestItems(ctx, scope, look)}) flow
      union all select top.at, top.id, top.id, true from ${pinned(ctx, scope)} top),
    found as materialized (
      select l.at, l.place, l.top, x.* from listed l
      left join lateral (
        select ${cardColumns(db, actor)}
        from news.items i join core.resources r on r.id = i.id left join news.counts n on n.item_id = i.id
        cross join lateral (
          select coalesce((select x.series_id from news.episodes x where x.item_id = i.id), i.thread_id) as container_id) e
        where i.id = l.item_id and (not l.top or ${look.isFirst}) and ${live(db, now)} and ${visibleEach(db, actor)}
          ${scope.hidesMuted ? db`and not ${muted(db, actor.personId)}` : db``}) x on true)
    select found.*, case when row_number() over () = 1 then ${aboutColumn(ctx, wanted)} end as about
    from found order by top, at desc, place desc`
}

interface Found {
  pinned: Row[]
  flow: (Row & Listed)[]
  about: About
}

const isShown = (row: Read): row is Row & Listed => row.id !== null

/** The index first, then the grants are asked of the few rows found; further while too few remain. */
const find = async (ctx: Ctx, query: ListQuery, limit: number): Promise<Found> => {
  const size = limit + 4
  const scope = await scopeOf(ctx, query)
  const found: Found = { pinned: [], flow: [], about: noAbout() }
  let after = afterCursor(query.after, ctx.now)
  for (let isFirst = !query.after; ; isFirst = false) {
    const rows = await read(ctx, scope, { after, size, isFirst })
    addAbout(found.about, rows[0]?.about)
    const pinned = rows.filter(row => row.top)
    const above = new Set(pinned.map(row => row.place))
    const flow = rows.filter(row => !row.top)
    found.pinned.push(...pinned.filter(isShown))
    found.flow.push(...flow.filter(isShown).filter(row => !above.has(row.id)))
    const last = flow.at(-1)
    if (found.flow.length > limit || flow.length < size || !last) return found
    after = { at: last.at, id: last.place }
  }
}

/** What is published for me, pinned first then newest. */
export const listPublished = async (
  ctx: Ctx,
  query: ListQuery,
): Promise<{ items: ItemCard[]; next: string | null }> => {
  const limit = query.limit ?? 20
  const { pinned, flow, about } = await find(ctx, query, limit)
  const left = Math.max(1, limit - pinned.length)
  const places = flow.map(row => ({ at: row.at, id: row.place }))
  const shown = [...pinned, ...flow.slice(0, left)]
  return { items: shown.map(row => toCard(row, about, ctx)), next: nextCursor(places, left) }
}
