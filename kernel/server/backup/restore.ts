import { join } from 'node:path'
import { connect, type Sql, type Tx, transaction } from '../db/client.ts'
import type { Database } from '../db/database.ts'
import { migrateDatabase } from '../db/migrate.ts'
import { collectMigrations, type Migration } from '../db/migration-files.ts'
import { installJobs } from '../jobs/install.ts'
import { giveFolder } from './data-folder.ts'
import { type BackupManifest, BackupRefused, type KeptTable } from './manifest.ts'
import { giveRows } from './streams.ts'
import { isOfOneDay, listTables } from './tables.ts'

export interface Restoring {
  database: Database
  dataDir: string
  /** The backup, already verified. */
  folder: string
  manifest: BackupManifest
  /** The checkout, for its migrations. */
  root: string
  progress?: (done: number, total: number) => void
}

/** Those the saved tables had received; a later program then applies what it has more. */
const migrationsOf = async (root: string, { migrations }: BackupManifest): Promise<Migration[]> => {
  const files = await collectMigrations(root)
  const unknown = migrations.find(({ name }) => !files.some(file => file.name === name))
  if (unknown)
    throw new BackupRefused(
      `La sauvegarde vient d’un préau plus récent : la migration ${unknown.name} manque à celui-ci.`,
    )
  const saved = new Set(migrations.map(({ name }) => name))
  return files.filter(({ name }) => saved.has(name))
}

interface ForeignKey {
  table: string
  name: string
  definition: string
}

/**
 * While rows arrive, a reference may come before what it refers to. The queue's own tables are left alone: they come
 * in order, and some of their constraints belong to a table above them.
 */
const foreignKeys = (tx: Tx) => tx<ForeignKey[]>`
  select format('%I.%I', n.nspname, c.relname) as table, format('%I', k.conname) as name,
    pg_get_constraintdef(k.oid) as definition
  from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and k.conparentid = 0 and n.nspname <> 'jobs' and c.relkind = 'r' order by 1, 2`

const giveTable = async (tx: Tx, folder: string, { name, columns, path, rows }: KeptTable) => {
  await tx.unsafe(`alter table ${name} disable trigger user`)
  await giveRows(join(folder, path), await tx.unsafe(`copy ${name} (${columns.join(', ')}) from stdin`).writable())
  await tx.unsafe(`alter table ${name} enable trigger user`)
  const [found] = await tx.unsafe<{ rows: number }[]>(`select count(*) as rows from ${name}`)
  if (found?.rows !== rows)
    throw new BackupRefused(`${name} : ${found?.rows} lignes restaurées au lieu de ${rows}, rien n’a été gardé.`)
}

const assertSameTables = async (tx: Tx, tables: readonly KeptTable[]) => {
  const present = await listTables(tx)
  const missing = tables.find(({ name }) => !present.some(table => table.name === name))
  if (missing) throw new BackupRefused(`La table ${missing.name} de la sauvegarde n’existe pas dans cette version.`)
  return present
}

const giveDatabase = async (tx: Tx, { folder, manifest, progress }: Restoring) => {
  const tables = manifest.tables.filter(table => !isOfOneDay(table))
  const present = await assertSameTables(tx, tables)
  await tx.unsafe(`truncate ${present.map(({ name }) => name).join(', ')}`)
  // The queue's own references wait for the end of the transaction: a table they wait for cannot be altered meanwhile.
  await tx`set constraints all immediate`
  const keys = await foreignKeys(tx)
  for (const { table, name } of keys) await tx.unsafe(`alter table ${table} drop constraint ${name}`)
  for (const [done, table] of tables.entries()) {
    await giveTable(tx, folder, table)
    progress?.(done + 1, tables.length)
  }
  for (const { table, name, definition } of keys)
    await tx.unsafe(`alter table ${table} add constraint ${name} ${definition}`)
  for (const { name, value } of manifest.sequences)
    if (value !== null) await tx`select setval(${name}::regclass, ${value})`
}

/** Somebody else's connections: a server that has not been told would go on with what it remembers. */
const assertAlone = async (sql: Sql) => {
  const [others] = await sql<{ count: number }[]>`
    select count(*) as count from pg_catalog.pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'preau%'
      and application_name not like ${`% ${process.pid}`}`
  if (others?.count) throw new BackupRefused('préau tourne sur cette base : arrêtez-le d’abord.')
}

const holdsSomething = async (sql: Sql) => {
  const [row] = await sql<{ there: boolean }[]>`select to_regclass('core.structures') is not null as there`
  if (!row?.there) return false
  const [people] = await sql<{ some: boolean }[]>`select exists (select from core.persons) as some`
  return people?.some ?? false
}

/**
 * An empty database to begin with: a restored one never mixes with what was there.
 * @throws BackupRefused when it holds people and `replace` is not said, or when préau cannot empty it.
 */
export const makeRoom = async (database: Database, replace: boolean) => {
  const sql = connect(database.owner, { max: 1, name: 'preau-restore' })
  try {
    await assertAlone(sql)
    if ((await holdsSomething(sql)) && !replace)
      throw new BackupRefused('Cette instance contient déjà des personnes : --replace les remplace par la sauvegarde.')
    const [used] = await sql<{ tables: boolean }[]>`select to_regclass('public.preau_migrations') is not null as tables`
    if (used?.tables && !database.reset)
      throw new BackupRefused('Cette base PostgreSQL n’est pas vide : donnez-en une neuve dans DATABASE_URL.')
  } finally {
    await sql.end()
  }
  await database.reset?.()
}

/**
 * Fills an empty database and the data folder from a backup, then brings the tables to this version. The rows come in
 * one transaction: stopped in the middle, nothing is there and it can be asked again.
 */
export const restoreInstance = async (restoring: Restoring) => {
  const { database, dataDir, folder, manifest, root } = restoring
  const saved = await migrationsOf(root, manifest)
  await installJobs(database.owner)
  await migrateDatabase(database, saved)
  await giveFolder(folder, manifest.files, dataDir)
  const sql = connect(database.owner, { max: 1, name: 'preau-restore' })
  try {
    await transaction(sql, tx => giveDatabase(tx, restoring))
    await sql`analyze`
  } finally {
    await sql.end()
  }
  await migrateDatabase(database, await collectMigrations(root))
}
