import { basename, join } from 'node:path'
import type { Sql } from '../db/client.ts'
import { folderStore } from './store.ts'

const day = 86_400_000
/** A text may wait that long on a device before it is saved with its files. */
export const unusedDays = 30

/** `9f86…`, `9f86…-640` and a sending that stopped halfway all begin with what they were to be. */
const keyOf = (name: string) => /^[0-9a-f]{64}/.exec(basename(name))?.[0]

const stillNamed = async (sql: Sql, names: readonly string[]): Promise<Set<string>> => {
  const keys = [...new Set(names.flatMap(name => keyOf(name) ?? []))]
  const rows = await sql<{ key: string }[]>`
    select encode(f.sha256, 'hex') as key from core.files f
    where f.sha256 in (select decode(k, 'hex') from unnest(${keys}::text[]) k)`
  return new Set(rows.map(({ key }) => key))
}

/** Forgets files that no text took, then bytes that no file has: what was erased does not stay on the disk (RGPD art. 17). */
export const sweepFiles = async (sql: Sql, dataDir: string, now = new Date()): Promise<void> => {
  await sql`
    delete from core.files where resource_id is null
      and created_at < ${now}::timestamptz - make_interval(days => ${unusedDays})`
  const store = folderStore(join(dataDir, 'files'))
  // Bytes are there before the row that names them: those of today may still be waiting for theirs.
  for await (const names of store.olderThan(new Date(now.getTime() - day))) {
    const kept = await stillNamed(sql, names)
    for (const name of names) if (!kept.has(keyOf(name) ?? '')) await store.remove(name)
  }
}
