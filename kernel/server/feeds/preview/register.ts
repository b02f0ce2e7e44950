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
    insert into core.imports (id, school_uai, school_name, structure_id, files, created_by)
    values (${id}, ${school?.uai ?? null}, ${school?.name ?? null}, ${structureId}, ${paths.map(path => basename(path))}, ${by})
    on conflict (id) do nothing`
}

/** Refused after it was read: nothing of it stays but the reason. */
export const refuseImport = async (db: Db, id: string, { code, message, file, line }: FeedRefused) => {
  await forgetStaged(db, id)
  await db`
    update core.imports set state = 'refused', refusal = ${db.json({ code, message, file, ...(line && { line }) })} where id = ${id}`
}

/** Given up before it was applied: what was read is forgotten (RGPD art. 5.1.e). */
export const abandonImport = async (db: Db, id: string) => {
  await forgetStaged(db, id)
  await db`update core.imports set state = 'abandoned' where id = ${id} and state in ('ready', 'refused', 'reading')`
}
