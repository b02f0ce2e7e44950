import { visible, visibleEach } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { groupsOfChild } from '../../../kernel/server/events/list-feed.ts'
import { afterCursor, nextCursor, type Place } from '../../../kernel/server/http/cursor.ts'
import { afterName, type NamePlace, nextName } from '../../../kernel/server/http/name-cursor.ts'
import type { DocumentCard, DocumentSort, Theme } from '../contract-documents.ts'
import { documentColumns, documentSources, type Row, toCard } from './card.ts'
import { isNewToMe } from './new-to-me.ts'
import { shelvesOfGroups } from './shelf-index.ts'

export interface Scope {
  structureId?: string
  childId?: string
  shelfId?: string
}

export interface DocumentQuery extends Scope {
  after?: string
  limit?: number
  theme?: Theme
  schoolYear?: number
  withPast?: boolean
  unread?: boolean
  sort?: DocumentSort
}

/** The shelves a list is read through: few, whoever asks. Rights are asked of each document found. */
export const shelvesOf = async (ctx: Ctx, { shelfId, structureId, childId }: Scope): Promise<string[]> => {
  const { db, actor } = ctx
  if (shelfId) return [shelfId]
  const groups = childId ? await groupsOfChild(ctx, childId) : actor.groupIds
  const rows = structureId
    ? await db<{ id: string }[]>`
      select sh.id from core.lineage l join files.shelves sh on sh.structure_id = l.ancestor_id
      join core.resources r on r.id = sh.id where l.structure_id = ${structureId} and ${visible(db, actor)}`
    : await db<{ id: string }[]>`
      select sh.id from files.shelves sh join core.resources r on r.id = sh.id
      where sh.id in ${shelvesOfGroups(db, groups, { rank: 1 })} and ${visible(db, actor)}`
  return rows.map(row => row.id)
}

/** SQL condition: the document `d` of the structure `st` is among those asked for. */
const wanted = (ctx: Ctx, { theme, schoolYear, withPast, unread }: DocumentQuery) => ctx.db`
  (${theme ?? null}::text is null or d.theme = ${theme ?? null})
  and (${schoolYear ?? null}::int is null or d.school_year = ${schoolYear ?? null})
  and (${withPast ?? false} or d.valid_until is null or d.valid_until >= (${ctx.now}::timestamptz at time zone st.time_zone)::date)
  ${unread ? ctx.db`and ${isNewToMe(ctx)}` : ctx.db``}`

interface Look {
  shelves: string[]
  query: DocumentQuery
  size: number
}

/** SQL query: the newest of these shelves, an index probe for each. */
const newest = (ctx: Ctx, { shelves, query, size }: Look, place: Place) => ctx.db`
  select d.id, d.changed_at as at, d.sort_title from unnest(${shelves}::uuid[]) as mine(shelf_id)
  join files.shelves sh on sh.id = mine.shelf_id join core.structures st on st.id = sh.structure_id
  cross join lateral (
    select d.id, d.changed_at, d.sort_title from files.documents d
    where d.shelf_id = sh.id and (d.changed_at, d.id) < (${place.at}, ${place.id}::uuid) and ${wanted(ctx, query)}
    order by d.changed_at desc, d.id desc limit ${size}) d
  order by d.changed_at desc, d.id desc limit ${size}`

/** SQL query: the same by title. */
const titled = (ctx: Ctx, { shelves, query, size }: Look, place: NamePlace) => ctx.db`
  select d.id, d.changed_at as at, d.sort_title from unnest(${shelves}::uuid[]) as mine(shelf_id)
  join files.shelves sh on sh.id = mine.shelf_id join core.structures st on st.id = sh.structure_id
  cross join lateral (
    select d.id, d.changed_at, d.sort_title from files.documents d
    where d.shelf_id = sh.id and (d.sort_title, d.id) > (${place.sortName}, ${place.id}::uuid) and ${wanted(ctx, query)}
    order by d.sort_title, d.id limit ${size}) d
  order by d.sort_title, d.id limit ${size}`

type Listed = { id: string; at: Date; sortName: string } & (({ card: true } & Omit<Row, 'id'>) | { card: null })

const readNewest = (ctx: Ctx, look: Look, after: string | undefined) => ctx.db<Listed[]>`
  select n.at, n.sort_title as "sortName", x.*, n.id from (${newest(ctx, look, afterCursor(after, ctx.now))}) n
  left join lateral (
    select true as card, ${documentColumns(ctx)} from ${documentSources(ctx.db)}
    where d.id = n.id and ${visibleEach(ctx.db, ctx.actor)}) x on true
  order by n.at desc, n.id desc`

const readTitled = (ctx: Ctx, look: Look, after: string | undefined) => ctx.db<Listed[]>`
  select n.at, n.sort_title as "sortName", x.*, n.id from (${titled(ctx, look, afterName(after))}) n
  left join lateral (
    select true as card, ${documentColumns(ctx)} from ${documentSources(ctx.db)}
    where d.id = n.id and ${visibleEach(ctx.db, ctx.actor)}) x on true
  order by n.sort_title, n.id`

const isShown = (row: Listed): row is Listed & { card: true } => row.card !== null

/** A page: the index first, then the grants are asked of the few found; further while too few remain. */
export const listDocuments = async (
  ctx: Ctx,
  query: DocumentQuery,
): Promise<{ items: DocumentCard[]; next: string | null }> => {
  const limit = query.limit ?? 20
  const shelves = await shelvesOf(ctx, query)
  const isByTitle = query.sort === 'title'
  const next = (rows: readonly Listed[], most: number) => (isByTitle ? nextName(rows, most) : nextCursor(rows, most))
  const shown: (Listed & { card: true })[] = []
  const size = limit + 1
  for (let after = query.after; ; ) {
    const look = { shelves, query, size }
    const found = await (isByTitle ? readTitled(ctx, look, after) : readNewest(ctx, look, after))
    shown.push(...found.filter(isShown))
    const last = found.at(-1)
    if (shown.length > limit || found.length < size || !last) break
    after = next([last, last], 1) ?? undefined
  }
  const items = shown.slice(0, limit).map(({ at: _, sortName: __, card: ___, ...row }) => toCard(row))
  return { items, next: next(shown, limit) }
}
