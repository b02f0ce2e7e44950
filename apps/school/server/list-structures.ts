import type { Ctx } from '../../../kernel/server/context.ts'
import { afterName, nextName } from '../../../kernel/server/http/name-cursor.ts'
import type { StructureKind } from '../contract/shapes.ts'
import type { StructureRow } from '../contract/structures.ts'
import { figuresOf } from './figures.ts'
import { requireStanding } from './standing.ts'

interface Query {
  q?: string
  kind?: StructureKind
  after?: string
  limit?: number
}

interface Row extends Omit<StructureRow, 'closedAt'> {
  closedAt: Date | null
  sortName: string
}

/** The structures that depend on this one, closed ones too; figures are counted for the page only. */
export const listStructures = async (ctx: Ctx, structureId: string, query: Query) => {
  await requireStanding(ctx, structureId)
  const { db } = ctx
  const limit = query.limit ?? 20
  const after = afterName(query.after)
  const rows = await db<Row[]>`
    with page as (
      select s.* from core.structure_parents sp join core.structures s on s.id = sp.structure_id
      where sp.parent_id = ${structureId}
        and (${query.kind ?? null}::text is null or s.kind = ${query.kind ?? null}::text)
        and s.search_name like '%' || core.fold(${query.q ?? ''}) || '%' and (s.search_name, s.id) > (${after.sortName}, ${after.id}::uuid)
      order by s.search_name, s.id limit ${limit + 1})
    select s.id, s.kind, s.name, s.town, s.uai, s.closed_at as "closedAt", s.search_name as "sortName", ${figuresOf(db)} as figures
    from page s order by s.search_name, s.id`
  const items = rows
    .slice(0, limit)
    .map(({ sortName: _, ...row }) => ({ ...row, closedAt: row.closedAt?.toISOString() ?? null }))
  return { items, next: nextName(rows, limit) }
}
