import type { Manifest } from '../../contract/manifest.ts'
import { plainText, type RichText } from '../../contract/rich-text.ts'
import type { Db } from '../db/client.ts'
import { type PersonalColumn, personalColumns } from './personal-columns.ts'

type Row = Record<string, unknown>

/** What one table keeps of somebody. */
export interface Collected {
  app: string
  table: string
  rows: Row[]
}

/** Proof of who somebody is, what serves only to undo or to find, guesses that name somebody else: given back to nobody, not even to that person. */
const secretTables = [
  'core.recovery_codes',
  'core.totp_factors',
  'core.import_changes',
  'core.import_choices',
  'core.import_leavers',
  'core.likeness_keys',
  'core.likely_duplicates',
  'core.told_apart',
  'core.staff_names',
]
const secretColumns = /(^|_)(hash|hashes|sealed|pending|key|bucket|endpoint|p256dh|auth)$|_hash$|^search_|^sort_name$/

/**
 * What another said of their own right is theirs: a child is shown that an answer was given, not by which parent nor which
 * (RGPD art. 15.4). The row belongs whole to whom these columns name.
 */
const others: Record<string, { owner: string; hidden: readonly string[] }> = {
  'core.consents': { owner: 'guardian_id', hidden: ['guardian_id', 'answer'] },
}

const withoutOthers = (table: string, row: Row, personId: string): Row => {
  const rule = others[table]
  if (!rule || row[rule.owner] === personId) return row
  return Object.fromEntries(Object.entries(row).filter(([column]) => !rule.hidden.includes(column)))
}

/** Columns that a person may read: PostgreSQL's own, bytes and search forms are left out. */
const columnsOf = async (db: Db, table: string): Promise<string[]> => {
  const rows = await db<{ name: string }[]>`
    select a.attname as name from pg_catalog.pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
      and a.atttypid not in ('bytea'::regtype, 'tsvector'::regtype) order by a.attnum`
  return rows.map(({ name }) => name).filter(name => !secretColumns.test(name))
}

/** The names of what numbers stand for: structures, classes, groups, shared things, people. */
const namesOf = async (db: Db, rows: readonly Row[]): Promise<Map<string, string>> => {
  const ids = new Set<string>()
  for (const row of rows)
    for (const [column, value] of Object.entries(row))
      if (typeof value === 'string' && (column === 'id' || column.endsWith('_id')) && /^[0-9a-f-]{36}$/.test(value))
        ids.add(value)
  const named = await db<{ id: string; name: string }[]>`
    select x.id, coalesce(s.name, c.name, g.name, r.title, p.display_name) as name
    from unnest(${[...ids]}::uuid[]) as x(id)
    left join core.structures s on s.id = x.id left join core.classes c on c.id = x.id
    left join core.groups g on g.id = x.id and g.kind <> 'person' left join core.resources r on r.id = x.id
    left join core.people p on p.id = x.id
    where coalesce(s.name, c.name, g.name, r.title, p.display_name) <> ''`
  return new Map(named.map(({ id, name }) => [id, name]))
}

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'doc'

/** A text as it is read; a number followed by what it stands for. */
const readable = (row: Row, names: Map<string, string>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (isRichText(value)) return [column, plainText(value)]
      const name = typeof value === 'string' ? names.get(value) : undefined
      return [column, name ? `${name} (${value})` : value]
    }),
  )

const collectTable = async (db: Db, personId: string, columns: PersonalColumn[]): Promise<Collected> => {
  const { app, table } = columns[0] as PersonalColumn
  const shown = (await columnsOf(db, table)).map(name => `"${name}"`).join(', ')
  const test = columns.map(({ column }) => `${column} = $1::uuid`).join(' or ')
  const found = await db.unsafe<Row[]>(`select ${shown} from ${table} where ${test}`, [personId])
  const rows = found.map(row => withoutOthers(table, row, personId))
  const names = await namesOf(db, rows)
  return { app, table, rows: rows.map(row => readable(row, names)) }
}

/** All that préau keeps of somebody, table by table, from what the kernel and each app declare (RGPD art. 15). */
export const collectPerson = async (db: Db, personId: string, manifests: readonly Manifest[]): Promise<Collected[]> => {
  const byTable = Map.groupBy(
    personalColumns(manifests).filter(({ table }) => !secretTables.includes(table)),
    ({ table }) => table,
  )
  const collected: Collected[] = []
  for (const columns of byTable.values()) {
    const found = await collectTable(db, personId, columns)
    if (found.rows.length > 0) collected.push(found)
  }
  return collected
}
