import type { Db } from '../db/client.ts'

/** A table, as PostgreSQL describes it: what moving its lines from one person to another has to know. */
export interface Relation {
  /** `news.comments`. */
  name: string
  /** Columns one can write, with their type. */
  columns: ReadonlyMap<string, string>
  primary: readonly string[]
  /** Lists of columns that no two lines share. */
  unique: readonly (readonly string[])[]
  /** What each line refers to. */
  references: readonly Reference[]
}

interface Reference {
  columns: string[]
  to: string
  toColumns: string[]
}

interface Column {
  relation: string
  name: string
  type: string
}

interface Key {
  relation: string
  columns: string[]
  isPrimary: boolean
}

const columnsOf = (db: Db) => db<Column[]>`
  select c.oid::regclass::text as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'jobs', 'public')
  order by c.oid, a.attnum`

const keysOf = (db: Db) => db<Key[]>`
  select i.indrelid::regclass::text as relation, i.indisprimary as "isPrimary",
    array(select a.attname from unnest(i.indkey[0:i.indnkeyatts - 1]) with ordinality k(attnum, rank)
      join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum order by k.rank) as columns
  from pg_catalog.pg_index i where i.indisunique and i.indpred is null and i.indexprs is null`

const referencesOf = (db: Db) => db<(Reference & { relation: string })[]>`
  select k.conrelid::regclass::text as relation, k.confrelid::regclass::text as to,
    array(select a.attname from unnest(k.conkey) with ordinality u(attnum, rank)
      join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum order by u.rank) as columns,
    array(select a.attname from unnest(k.confkey) with ordinality u(attnum, rank)
      join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum order by u.rank) as "toColumns"
  from pg_catalog.pg_constraint k where k.contype = 'f'`

/** Every lasting table of the kernel and the apps, by name. */
export const readRelations = async (db: Db): Promise<Map<string, Relation>> => {
  const [columns, keys, references] = [await columnsOf(db), await keysOf(db), await referencesOf(db)]
  return new Map(
    [...Map.groupBy(columns, column => column.relation)].map(([name, own]) => {
      const unique = keys.filter(key => key.relation === name)
      const relation: Relation = {
        name,
        columns: new Map(own.map(column => [column.name, column.type])),
        primary: unique.find(key => key.isPrimary)?.columns ?? [],
        unique: unique.map(key => key.columns),
        references: references.filter(reference => reference.relation === name),
      }
      return [name, relation]
    }),
  )
}

/** Columns of a line that name somebody, as a person or as a group of one. */
export const peopleColumns = ({ references }: Relation): string[] =>
  references
    .filter(({ to }) => to === 'core.persons' || to === 'core.groups')
    .flatMap(({ columns }) => columns.slice(0, 1))
