import type { Manifest } from '../../contract/manifest.ts'
import { type Db, type Sql, transaction } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { personalColumns } from './personal-columns.ts'

/** Why somebody is erased. */
export type ErasureReason = 'retention' | 'never-activated' | 'request' | 'merged'

export interface Erasing {
  manifests: readonly Manifest[]
  reason: ErasureReason
  now: Date
  /** Who decided, when a person did. */
  by?: string
}

/** What a foreign key does not reach: columns that only hold a number. */
const forgetNames = async (db: Db, personIds: string[], manifests: readonly Manifest[]) => {
  for (const { table, column, erasure } of personalColumns(manifests)) {
    if (erasure === 'keep-by-law' || table === 'core.persons') continue
    await (erasure === 'delete'
      ? db.unsafe(`delete from ${table} where ${column} = any($1::uuid[])`, [personIds])
      : db.unsafe(`update ${table} set ${column} = null where ${column} = any($1::uuid[])`, [personIds]))
  }
}

/** A record made one with another this week is still there, empty: it goes with whom it was made one. */
const withShells = async (db: Db, personIds: string[]): Promise<string[]> => {
  const shells = await db<{ id: string }[]>`
    select m.gone_id as id from core.merges m where m.kept_id = any(${personIds}::uuid[]) and m.undone_at is null`
  return [...new Set([...personIds, ...shells.map(({ id }) => id)])]
}

/**
 * Erases people for ever: what is theirs goes, what they wrote for others stays without a name, as each manifest says
 * (RGPD art. 17). The journal keeps that it was done, how many and why, and no name.
 */
export const erasePersons = async (sql: Sql, asked: string[], { manifests, reason, now, by }: Erasing) => {
  if (asked.length === 0) return
  await transaction(sql, async db => {
    const personIds = await withShells(db, asked)
    await db`delete from core.merge_changes where people && ${personIds}::uuid[]`
    await forgetNames(db, personIds, manifests)
    // What a recent import would need to be undone; for those who left, the week is over.
    if (reason === 'request')
      await db`delete from core.import_changes where id = any(${personIds}::uuid[]) or other_id = any(${personIds}::uuid[])`
    await db`delete from core.persons where id = any(${personIds}::uuid[])`
    await db`delete from core.resources where id = any(${personIds}::uuid[])`
    await db`delete from core.groups where id = any(${personIds}::uuid[]) and kind = 'person'`
    await db`
      insert into core.erasures (id, at, reason, people, decided_by)
      values (${uuidv7()}, ${now}, ${reason}, ${asked.length}, ${by ?? null})`
  })
}

/** A place where the number of a person still is. */
export interface Trace {
  table: string
  column: string
  rows: number
}

const holders = (db: Db) => db<{ table: string; column: string; isList: boolean; isText: boolean }[]>`
  select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column,
    a.atttypid = 'uuid[]'::regtype as "isList", a.atttypid = 'jsonb'::regtype as "isText"
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'jobs')
    and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype)`

/** Looks for somebody in every column of every table that could hold their number: slow, and sure. */
export const findTraces = async (db: Db, personId: string): Promise<Trace[]> => {
  const traces: Trace[] = []
  for (const { table, column, isList, isText } of await holders(db)) {
    const test = isText
      ? `${column}::text like '%' || $1 || '%'`
      : isList
        ? `$1::uuid = any(${column})`
        : `${column} = $1::uuid`
    const [row] = await db.unsafe<{ rows: number }[]>(`select count(*) as rows from ${table} where ${test}`, [personId])
    if (row?.rows) traces.push({ table, column, rows: row.rows })
  }
  return traces
}
