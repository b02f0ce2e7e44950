import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import type { Sql, Tx } from '../db/client.ts'
import { version } from '../operating/version.ts'
import { keepFolder } from './data-folder.ts'
import { type BackupManifest, BackupRefused, type KeptTable, writeManifest } from './manifest.ts'
import { keepRows } from './streams.ts'
import { listSequences, listTables, type Table } from './tables.ts'

export interface Saving {
  /** As the owner of the tables: some are closed to the server. */
  sql: Sql
  dataDir: string
  /** Where to write; must not exist. */
  folder: string
  /** Tables written, of how many. */
  progress?: (done: number, total: number) => void
}

const keepTable = async (tx: Tx, folder: string, table: Table): Promise<KeptTable> => {
  const rows = await tx.unsafe(`copy ${table.name} (${table.columns.join(', ')}) to stdout`).readable()
  return { ...table, ...(await keepRows(folder, `rows/${table.name.replaceAll('"', '')}.zst`, rows)) }
}

/** One moment of the database, whatever is written meanwhile. */
const keepDatabase = async (tx: Tx, { folder, progress }: Saving) => {
  const tables: KeptTable[] = []
  const listed = await listTables(tx)
  for (const table of listed) {
    tables.push(await keepTable(tx, folder, table))
    progress?.(tables.length, listed.length)
  }
  const [server] = await tx<{ version: string }[]>`select current_setting('server_version') as version`
  const migrations = await tx<{ name: string; checksum: string }[]>`
    select name, checksum from public.preau_migrations order by applied_at, name`
  const sequences = await listSequences(tx)
  return { tables, migrations: [...migrations], sequences: [...sequences], postgresql: server?.version ?? '' }
}

/**
 * Saves a whole instance, running or not, into a folder that appears under its name only once it is whole. Files are
 * copied after the snapshot of the database: every one it speaks of is there.
 * @throws BackupRefused when the folder exists.
 */
export const saveInstance = async (saving: Saving): Promise<BackupManifest> => {
  const { sql, dataDir, folder } = saving
  if (existsSync(folder))
    throw new BackupRefused(`« ${folder} » existe déjà : une sauvegarde n’en remplace pas une autre.`)
  const draft = `${folder}.part`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 }).catch(error => {
    throw new BackupRefused(`« ${folder} » ne peut pas être créé (${error.code}).`)
  })
  const at = new Date().toISOString()
  const database = (await sql.begin('isolation level repeatable read read only', tx =>
    keepDatabase(tx, { ...saving, folder: draft }),
  )) as Awaited<ReturnType<typeof keepDatabase>>
  const manifest = { format: 1 as const, version, at, ...database, files: await keepFolder(dataDir, draft) }
  await writeManifest(draft, manifest)
  await rename(draft, folder)
  return manifest
}
