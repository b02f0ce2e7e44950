import { visible } from '../../access/access.ts'
import type { Actor } from '../../context.ts'
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
    | 'staying'
    | 'columnsKeptAt'
    | 'createdAt'
    | 'appliedAt'
    | 'undoneAt'
  > {
  createdByName: string | null
  progress: Pick<Progress, 'state' | 'done' | 'total' | 'updatedAt' | 'detail'> | null
  /** Lines to look at again; those that ask something are counted as ambiguous. */
  problems: number
  /** Names of classes nobody knows, and nobody said what they are. */
  unknownClasses: number
  /** Questions of the preview that have their answer. */
  answered: number
  /** The reader runs every school it touched: its lines may be read, and it may be undone. */
  isWhole: boolean
}

/** Where deliveries are looked at from, and by whom. */
export interface DeliveryReader {
  structureId: string
  actor: Pick<Actor, 'groupIds' | 'closedApps'>
}

const columns = (db: Db, { structureId, actor }: DeliveryReader) => db`
  i.id, i.state, i.formats, i.extent, i.files, i.totals, i.depleted, i.refusal, i.staying,
  i.columns_kept_at as "columnsKeptAt", i.created_at as "createdAt",
  i.applied_at as "appliedAt", i.undone_at as "undoneAt", p.display_name as "createdByName",
  (select jsonb_build_object('state', g.state, 'done', g.done, 'total', g.total, 'updatedAt', g.updated_at,
    'detail', g.detail) from core.progress g where g.id = i.id) as progress,
  (select count(*) from core.import_problems b where b.import_id = i.id and b.effect <> 'ambiguous') as problems,
  (select count(*) from core.import_problems b where b.import_id = i.id and b.code = 'class-unknown-name') as "unknownClasses",
  (select count(*) from core.import_choices c where c.import_id = i.id) as answered,
  i.structure_id is not distinct from ${structureId} or not exists (
    select from core.import_schools t where t.import_id = i.id and not exists (
      select from core.resources r where r.id = t.school_id and ${visible(db, actor, 'manage')})) as "isWhole"`

/** Dropped on this page, or touched a school of it from above or from the command line. */
const concerns = (db: Db, structureId: string) => db`
  (i.structure_id = ${structureId} or exists (
    select from core.import_schools t join core.lineage l on l.structure_id = t.school_id
    where t.import_id = i.id and l.ancestor_id = ${structureId}))`

/** Deliveries that concern a structure, newest first. */
export const listDeliveries = (db: Db, reader: DeliveryReader, before: { at: Date; id: string }, limit: number) => db<
  StoredDelivery[]
>`
  select ${columns(db, reader)} from core.imports i left join core.people p on p.id = i.created_by
  where ${concerns(db, reader.structureId)} and (i.created_at, i.id) < (${before.at}, ${before.id}::uuid)
  order by i.created_at desc, i.id desc limit ${limit}`

export const findDelivery = async (
  db: Db,
  reader: DeliveryReader,
  importId: string,
): Promise<StoredDelivery | undefined> => {
  const [row] = await db<StoredDelivery[]>`
    select ${columns(db, reader)} from core.imports i left join core.people p on p.id = i.created_by
    where i.id = ${importId} and ${concerns(db, reader.structureId)}`
  return row
}

/** Dropped on this very structure: what may still be applied or forgotten from here. */
export const isFrom = async (db: Db, structureId: string, importId: string): Promise<boolean> => {
  const [row] = await db`select 1 from core.imports where id = ${importId} and structure_id = ${structureId}`
  return row !== undefined
}
