import { basename } from 'node:path'
import type { Db } from '../../db/client.ts'
import type { FeedRefused } from '../records.ts'
import { forgetStaged } from '../staging/forget.ts'

export interface Registering {
  id: string
  structureId: string
  school: { uai: string; name: string } | null
  by: string
  paths: string[]
}

/** The delivery exists from the moment its files are on the disk: whoever sent it can follow it. */
export const registerImport = async (db: Db, { id, structureId, school, by, paths }: Registering) => {
  await db`
    insert into core.imports (id, school_uai, school_name, structure_id, files, created_by, asks_leavers)
    values (${id}, ${school?.uai ?? null}, ${school?.name ?? null}, ${structureId}, ${paths.map(path => basename(path))}, ${by},
      ${school !== null})
    on conflict (id) do nothing`
}

/**
 * Read anew from its files, as if nothing had been said of it: its columns are read otherwise. False when it is being
 * read already, or waits for nothing.
 */
export const reopenImport = async (db: Db, id: string): Promise<boolean> => {
  const reopened = await db`
    update core.imports set state = 'reading', refusal = null, totals = null, depleted = '[]', formats = '{}',
      extent = null, complete = '{}', columns_kept_at = null, staged = 0
    where id = ${id} and state in ('columns', 'ready') returning 1`
  if (reopened.length === 0) return false
  await forgetStaged(db, id)
  await db`delete from core.import_problems where import_id = ${id}`
  await db`delete from core.import_choices where import_id = ${id}`
  return true
}

/** Refused after it was read: nothing of it stays but the reason. */
export const refuseImport = async (db: Db, id: string, { code, sentence, file, line }: FeedRefused) => {
  await forgetStaged(db, id)
  await db`
    update core.imports set state = 'refused', refusal = ${db.json({ code, sentence, file, ...(line && { line }) })} where id = ${id}`
}

/** Given up before it was applied: what was read is forgotten (RGPD art. 5.1.e). */
export const abandonImport = async (db: Db, id: string) => {
  await forgetStaged(db, id)
  await db`update core.imports set state = 'abandoned' where id = ${id} and state in ('ready', 'refused', 'reading', 'columns')`
}
