import type { Db } from '../db/client.ts'

/** A table that holds rows worth keeping, as PostgreSQL names it: `core.persons`. */
export interface Table {
  name: string
  /** Columns one can write; those PostgreSQL computes by itself are left out. */
  columns: string[]
}

/** The queue’s figures, a table a day: they tell of an instance and a day, and another day has no such table. */
export const isOfOneDay = ({ name }: Pick<Table, 'name'>) => name.startsWith('jobs.queue_stats_')

/**
 * Every table that lasts, each after those it refers to. Left out: what is gone after a crash anyway (unlogged tables), the
 * queue’s figures of each day, and the record of migrations, which restoring writes by migrating.
 */
export const listTables = async (db: Db): Promise<Table[]> => {
  const tables = await db<Table[]>`
    select format('%I.%I', n.nspname, c.relname) as name, array_agg(format('%I', a.attname) order by a.attnum) as columns
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and (n.nspname, c.relname) <> ('public', 'preau_migrations')
    group by n.nspname, c.relname order by 1`
  const references = await db<{ name: string; to: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name, format('%I.%I', rn.nspname, r.relname) as to
    from pg_catalog.pg_constraint k
    join pg_catalog.pg_class c on c.oid = k.conrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_class r on r.oid = k.confrelid join pg_catalog.pg_namespace rn on rn.oid = r.relnamespace
    where k.contype = 'f' and k.conrelid <> k.confrelid`
  return afterWhatTheyReferTo(
    tables.filter(table => !isOfOneDay(table)),
    references,
  )
}

const afterWhatTheyReferTo = (tables: Table[], references: readonly { name: string; to: string }[]): Table[] => {
  const placed = new Set<string>()
  const ordered: Table[] = []
  const place = (table: Table) => {
    if (placed.has(table.name)) return
    placed.add(table.name)
    for (const { name, to } of references) {
      const needed = name === table.name && tables.find(other => other.name === to)
      if (needed) place(needed)
    }
    ordered.push(table)
  }
  for (const table of tables) place(table)
  return ordered
}

/** Where each sequence stands. */
export interface Sequence {
  name: string
  /** The last value given; null for one never used. */
  value: number | null
}

export const listSequences = (db: Db) => db<Sequence[]>`
  select format('%I.%I', schemaname, sequencename) as name, last_value as value
  from pg_catalog.pg_sequences where schemaname !~ '^pg_' order by 1`
