import type { Db } from '../../db/client.ts'
import type { Progress } from '../../jobs/progress.ts'
import type { Import } from '../imports.ts'

export interface StoredDelivery
  extends Pick<
    Import,
    | 'id'
    | 'state'
    | 'formats'
    | 'extent'
    | 'files'
    | 'totals'
    | 'depleted'
    | 'refusal'
    | 'createdAt'
    | 'appliedAt'
    | 'undoneAt'
  > {
  createdByName: string | null
  progress: Pick<Progress, 'state' | 'done' | 'total' | 'updatedAt'> | null
}

const columns = (db: Db) => db`
  i.id, i.state, i.formats, i.extent, i.files, i.totals, i.depleted, i.refusal, i.created_at as "createdAt",
  i.applied_at as "appliedAt", i.undone_at as "undoneAt", p.display_name as "createdByName",
  (select jsonb_build_object('state', g.state, 'done', g.done, 'total', g.total, 'updatedAt', g.updated_at)
    from core.progress g where g.id = i.id) as progress`

/** Deliveries dropped on a structure's page, or that touched it from above or from the command line. */
export const listDeliveries = (db: Db, structureId: string, before: { at: Date; id: string }, limit: number) => db<
  StoredDelivery[]
>`
  select ${columns(db)} from core.imports i left join core.people p on p.id = i.created_by
  where (i.structure_id = ${structureId} or exists (
      select from core.import_schools t join core.lineage l on l.structure_id = t.school_id
      where t.import_id = i.id and l.ancestor_id = ${structureId}))
    and (i.created_at, i.id) < (${before.at}, ${before.id}::uuid)
  order by i.created_at desc, i.id desc limit ${limit}`

export const findDelivery = async (
  db: Db,
  structureId: string,
  importId: string,
): Promise<StoredDelivery | undefined> => {
  const [row] = await db<StoredDelivery[]>`
    select ${columns(db)} from core.imports i left join core.people p on p.id = i.created_by
    where i.id = ${importId} and (i.structure_id = ${structureId} or exists (
      select from core.import_schools t join core.lineage l on l.structure_id = t.school_id
      where t.import_id = i.id and l.ancestor_id = ${structureId}))`
  return row
}

/** Dropped on this very structure: what may still be applied or forgotten from here. */
export const isFrom = async (db: Db, structureId: string, importId: string): Promise<boolean> => {
  const [row] = await db`select 1 from core.imports where id = ${importId} and structure_id = ${structureId}`
  return row !== undefined
}
