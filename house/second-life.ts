import { manifests } from '../apps/index.ts'
import type { Sql } from '../kernel/server/db/client.ts'
import { uuidv7 } from '../kernel/server/db/ids.ts'
import { type Relation, readRelations } from '../kernel/server/merging/relations.ts'
import { personalColumns } from '../kernel/server/privacy/personal-columns.ts'
import { createPerson } from '../kernel/server/structures/persons.ts'

/** What no type says of a column: only where a check would refuse what is made up. */
const special: Record<string, unknown> = {
  'core.suspensions.audiences': ['pupils'],
  'core.suspensions.ends_at': '2999-01-01T00:00:00Z',
  'banners.banners.ends_at': '2999-01-01T00:00:00Z',
  'core.grants.level': 1,
  'news.series.time': '08:30',
  'files.documents.school_year': 2026,
  'files.versions.url': 'https://example.org/',
}

interface Life {
  sql: Sql
  relations: ReadonlyMap<string, Relation>
  /** Whoever a line names beside. */
  somebody: string
  kept: string
}

interface Rule {
  column: string
  isNeeded: boolean
  values: string | null
}

const rulesOf = (sql: Sql, table: string) => sql<Rule[]>`
  select a.attname as column, a.attnotnull and not a.atthasdef and a.attidentity = '' as "isNeeded",
    (select (regexp_match(pg_get_constraintdef(k.oid), '''([^'']+)''::text'))[1] from pg_constraint k
      where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] and a.atttypid = 'text'::regtype limit 1) as values
  from pg_attribute a where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`

let made = 0
const madeUp = (type: string): unknown => {
  made += 1
  if (type === 'uuid') return uuidv7()
  if (type.endsWith('[]')) return '{}'
  if (type === 'jsonb') return '{}'
  if (type === 'boolean') return false
  if (type === 'date') return '2026-09-01'
  if (type.startsWith('timestamp')) return '2026-09-01T08:00:00Z'
  if (type === 'smallint') return 1
  if (/int|numeric/.test(type)) return made
  return type === 'bytea' ? Buffer.from(`bytes ${made}`) : `texte ${made}`
}

const anyOf = async (life: Life, to: string, column: string): Promise<unknown> => {
  const find = () => life.sql.unsafe(`select "${column}" as it from ${to} order by 1 limit 1`)
  const [found] = await find()
  if (found) return found.it
  await writeLine(life, to, {})
  return (await find())[0]?.it
}

const fill = async (life: Life, relation: Relation, rule: Rule) => {
  const { column } = rule
  const written = special[`${relation.name}.${column}`]
  if (written !== undefined) return written
  if (!rule.isNeeded) return undefined
  const reference = relation.references.find(({ columns }) => columns.length === 1 && columns[0] === column)
  if (reference?.to === 'core.persons') return life.somebody
  const [to, toColumn = 'id'] = [reference?.to, reference?.toColumns[0]]
  // What a line is known by is new, so that no other line stands in its place (an item and its resource, a grant).
  if (to && relation.primary.includes(column)) return (await writeLine(life, to, {}))[toColumn]
  if (to) return anyOf(life, to, toColumn)
  return rule.values ?? madeUp(relation.columns.get(column) ?? 'text')
}

/** Writes a line of a table, with what is given and what has to be made up. @returns the line. */
const writeLine = async (
  life: Life,
  table: string,
  given: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const relation = life.relations.get(table)
  if (!relation) throw new Error(`No table ${table}`)
  const line: Record<string, unknown> = {}
  for (const rule of await rulesOf(life.sql, table)) {
    const value = rule.column in given ? given[rule.column] : await fill(life, relation, rule)
    if (value !== undefined) line[rule.column] = value
  }
  const columns = Object.keys(line)
  const places = columns.map((_, rank) => `$${rank + 1}`)
  await life.sql
    .unsafe(
      `insert into ${table} (${columns.map(one => `"${one}"`).join(', ')}) values (${places.join(', ')}) on conflict do nothing`,
      Object.values(line) as never[],
    )
    .catch(error => {
      throw new Error(`${table}: ${error.message} (house/second-life.ts, « special »)`)
    })
  return line
}

/** Tables that merging itself writes, or where a line is there from the start. */
const there = ['core.persons', 'core.accounts', 'core.likely_duplicates']

/**
 * Gives somebody a second record with a line in every column that names a person, and to the first one a line of the same key
 * wherever two would collide. A new table needs nothing here, unless a check refuses what is made up (`special`).
 * @returns the second record.
 */
export const liveTwice = async (sql: Sql, kept: string, somebody: string): Promise<string> => {
  const twin = await createPerson(sql, { givenName: 'Samira', familyName: 'Benalli', email: 'samira@example.org' })
  const life: Life = { sql, relations: await readRelations(sql), somebody, kept }
  for (const { table, column } of personalColumns(manifests)) {
    if (there.includes(table)) continue
    const line = await writeLine(life, table, { [column]: twin })
    const isUnique = life.relations.get(table)?.unique.some(key => key.includes(column) && key.length > 1)
    if (isUnique) await writeLine(life, table, { ...line, [column]: kept, ...(line.id ? { id: uuidv7() } : {}) })
  }
  await sql`update core.accounts set blocked_by = ${twin} where person_id = ${somebody}`
  for (const table of ['core.grants', 'core.list_members']) await shareWith(life, table, twin)
  return twin
}

const shareWith = async (life: Life, table: string, twin: string) => {
  const line = await writeLine(life, table, { group_id: twin, level: 2 })
  await writeLine(life, table, { ...line, group_id: life.kept, level: 1 })
}
