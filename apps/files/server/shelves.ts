import { forbidden, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { levelFromRank, my, rankOn, visible, visibleEach } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { groupsOfChild } from '../../../kernel/server/events/list-feed.ts'
import { createResource, renameResource, trashDays } from '../../../kernel/server/resources/resources.ts'
import { documentsContract } from '../contract.ts'
import { mostCounted, type Shelf, shelfFields } from '../contract-shelves.ts'
import { shareNewShelf } from './first-shelves.ts'
import { isNewToMe } from './new-to-me.ts'
import { runsShelves } from './rules.ts'
import { indexShelves, shelvesOfGroups } from './shelf-index.ts'

interface Row extends Omit<Shelf, 'trashedAt' | 'my'> {
  trashedAt: Date | null
  rank: number
}

/** SQL expression: whom the shelf `sh` is for, by name; those who run it only where nobody else reads it. */
const readers = ({ db }: Pick<Ctx, 'db'>) => db`
  (select coalesce(jsonb_agg(x.look) filter (where x.level < 3), jsonb_agg(x.look), '[]') from (
    select sg.level, jsonb_build_object('kind', g.kind, 'audience', g.audience, 'name', coalesce(c.name, g.name, gs.name, ''),
      'structureName', gs.name, 'structureKind', gs.kind, 'schools', case when gs.kind = 'school' then 1 else
        (select count(*)::int from core.lineage l join core.structures low on low.id = l.structure_id and low.kind = 'school'
          where l.ancestor_id = gs.id) end) as look
    from files.shelf_groups sg join core.groups g on g.id = sg.group_id
    left join core.structures gs on gs.id = g.structure_id
    left join core.classes c on c.id = g.class_id
    where sg.shelf_id = sh.id and g.kind <> 'person' and g.audience is distinct from 'administrators') x)`

/** SQL expression: how much of the shelf `sh` is new to me, as far as one counts. */
const unread = (ctx: Ctx) => ctx.db`
  (select count(*)::int from (
    select from files.documents d join core.resources r on r.id = d.id
    where d.shelf_id = sh.id and ${isNewToMe(ctx)} and ${visibleEach(ctx.db, ctx.actor)} limit ${mostCounted}) n)`

const shelfColumns = (ctx: Ctx) => ctx.db`
  sh.id, sh.title, sh.description, jsonb_build_object('id', st.id, 'name', st.name, 'kind', st.kind) as structure,
  ${readers(ctx)} as readers, ${unread(ctx)} as unread, r.trashed_at as "trashedAt", ${rankOn(ctx.db, ctx.actor)} as rank`

const names = ['createDocument', 'updateShelf', 'shareShelf', 'moveShelf', 'trashShelf', 'restoreShelf'] as const

const toShelf = ({ rank, trashedAt, ...row }: Row): Shelf => {
  const isThere = trashedAt === null
  return {
    ...row,
    trashedAt: trashedAt?.toISOString() ?? null,
    my: my(documentsContract, levelFromRank(rank) ?? 'read', names, {
      createDocument: isThere,
      updateShelf: isThere,
      shareShelf: isThere,
      moveShelf: isThere,
      trashShelf: isThere,
      restoreShelf: !isThere,
    }),
  }
}

export interface ShelfQuery {
  structureId?: string
  childId?: string
  q?: string
  contributing?: boolean
  trashed?: boolean
  limit?: number
}

/** SQL condition: the shelf stands in that structure, or above it. */
const nearTo = (db: Db, structureId: string | undefined) =>
  structureId
    ? db`and sh.structure_id in (select l.ancestor_id from core.lineage l where l.structure_id = ${structureId})`
    : db``

/** SQL condition: the words typed are in the shelf’s name or its structure’s. */
const named = (db: Db, q: string | undefined) =>
  q ? db`and core.fold(sh.title || ' ' || s.name || ' ' || coalesce(s.town, '')) like core.fold(${`%${q}%`})` : db``

/** Mine first (where I work), then schools, then what is above them. Rights are asked of those kept only. */
export const listShelves = async (ctx: Ctx, query: ShelfQuery) => {
  const { db, actor, now } = ctx
  const limit = query.limit ?? 60
  const groups = query.childId ? await groupsOfChild(ctx, query.childId) : actor.groupIds
  const rank = query.trashed ? 3 : query.contributing ? 2 : 1
  const isAround = query.q !== undefined || query.structureId !== undefined
  const rows = await db<Row[]>`
    with near as materialized (
      select sh.id, row_number() over (order by exists (select from core.affiliations f
          where f.person_id = ${actor.personId} and f.structure_id = sh.structure_id and f.left_at is null) desc,
        s.kind = 'school' desc, s.name, sh.structure_id, sh.position, sh.id) as place
      from files.shelves sh join core.structures s on s.id = sh.structure_id join core.resources r on r.id = sh.id
      where sh.id in ${shelvesOfGroups(db, groups, { rank, isAround })}
        and ${query.trashed ? db`r.trashed_at > ${now}::timestamptz - make_interval(days => ${trashDays})` : db`r.trashed_at is null`}
        ${nearTo(db, query.structureId)} ${named(db, query.q)}
      order by place limit ${limit + 1}
    )
    select ${shelfColumns(ctx)} from near
    join files.shelves sh on sh.id = near.id
    join core.resources r on r.id = sh.id
    join core.structures st on st.id = sh.structure_id
    where ${query.trashed ? db`${rankOn(db, actor)} = 3` : db`${visible(db, actor)}`}
    order by near.place`
  return { items: rows.slice(0, limit).map(toShelf), more: rows.length > limit }
}

export const readShelf = async (ctx: Ctx, shelfId: string): Promise<Shelf> => {
  const [row] = await ctx.db<Row[]>`
    select ${shelfColumns(ctx)} from files.shelves sh
    join core.resources r on r.id = sh.id
    join core.structures st on st.id = sh.structure_id
    where sh.id = ${shelfId}`
  if (!row) throw notFound()
  return toShelf(row)
}

const Fields = t.object(shelfFields)
type Fields = Static<typeof Fields>

const titleOf = ({ title }: Fields): string => {
  const trimmed = title.trim()
  if (!trimmed) throw invalid('title', 'required', { fr: 'Donnez un nom à ce rayon.', en: 'Give this shelf a name.' })
  return trimmed
}

export const createShelf = async (ctx: Ctx, { structureId, ...written }: Fields & { structureId: string }) => {
  const { db, actor, now } = ctx
  const [structure] = await db<{ kind: string; shelves: number }[]>`
    select s.kind, (select coalesce(max(position) + 1, 0)::int from files.shelves sh where sh.structure_id = s.id) as shelves
    from core.structures s where s.id = ${structureId} and s.closed_at is null`
  if (!structure) throw notFound()
  if (!runsShelves(ctx.level, structure.kind)) throw forbidden()
  const title = titleOf(written)
  const id = uuidv7()
  await createResource(db, { id, kind: 'files.shelf', structureId, title, ownerId: actor.personId })
  await db`
    insert into files.shelves (id, structure_id, title, description, position, created_at, created_by)
    values (${id}, ${structureId}, ${title}, ${written.description.trim()}, ${structure.shelves}, ${now}, ${actor.personId})`
  await shareNewShelf(db, id, structureId)
  await indexShelves(db, [id])
  await ctx.record('files.shelf-opened', { targetId: id, structureId })
  return readShelf(ctx, id)
}

export const updateShelf = async (ctx: Ctx, shelfId: string, written: Fields): Promise<Shelf> => {
  const title = titleOf(written)
  await ctx.db`
    update files.shelves set title = ${title}, description = ${written.description.trim()} where id = ${shelfId}`
  await renameResource(ctx.db, shelfId, title)
  return readShelf(ctx, shelfId)
}

/** The others of its structure make room for it. */
export const moveShelf = async ({ db }: Ctx, shelfId: string, position: number) => {
  const rows = await db<{ id: string }[]>`
    select other.id from files.shelves sh join files.shelves other on other.structure_id = sh.structure_id
    join core.resources r on r.id = other.id
    where sh.id = ${shelfId} order by r.trashed_at is not null, other.position, other.id for update of other`
  const ids = rows.map(row => row.id).filter(id => id !== shelfId)
  ids.splice(position, 0, shelfId)
  await db`
    update files.shelves sh set position = n.place
    from unnest(${ids}::uuid[], ${ids.map((_, place) => place)}::int[]) as n(id, place) where sh.id = n.id`
}
