import type { Db } from '../db/client.ts'
import type { CsvKind } from './reading/csv/fields.ts'
import type { ColumnReading, KeptColumns } from './reading/csv/kept-columns.ts'

/** What a school said of its own tables. */
export const keptColumns = async (db: Db, uai: string): Promise<KeptColumns> => {
  const rows = await db<(ColumnReading & { signature: string })[]>`
    select r.signature, r.kind, r.columns, r.kept_at as "keptAt"
    from core.column_readings r join core.structures s on s.id = r.structure_id where s.uai = ${uai}`
  return new Map(rows.map(({ signature, ...reading }) => [signature, reading]))
}

interface Said {
  structureId: string
  signature: string
  kind: CsvKind
  columns: Record<string, number>
}

/** Kept for the next file with the same titles; said again, the last word stands. */
export const keepColumns = async (db: Db, { structureId, signature, kind, columns }: Said) => {
  await db`
    insert into core.column_readings (structure_id, signature, kind, columns)
    values (${structureId}, ${signature}, ${kind}, ${db.json(columns)})
    on conflict (structure_id, signature) do update
      set kind = excluded.kind, columns = excluded.columns, kept_at = now()`
}
