import type { Sql } from '../db/client.ts'
import { forgetStaged } from './staging/forget.ts'

/** What was read and never applied is forgotten after a day (RGPD art. 5.1.e). */
const forgetWaiting = (sql: Sql, now: Date) =>
  sql.begin(async db => {
    const waiting = await db<{ id: string }[]>`
      update core.imports set state = 'abandoned'
      where state in ('reading', 'columns', 'ready') and created_at < ${now}::timestamptz - interval '24 hours' returning id`
    for (const { id } of waiting) await forgetStaged(db, id)
  })

/** Once an import can no longer be undone, nothing needs what was there before it, nor the lines it could not use. */
const forgetOld = async (sql: Sql, now: Date) => {
  const old = sql`(select id from core.imports where coalesce(applied_at, created_at) < ${now}::timestamptz - interval '7 days')`
  await sql`delete from core.import_changes where import_id in ${old}`
  await sql`delete from core.import_problems where import_id in ${old}`
  await sql`delete from core.import_choices where import_id in ${old}`
  await sql`delete from core.import_leavers where import_id in ${old}`
}

/** Nightly: what imports keep no longer than they need. */
export const purgeImports = async (sql: Sql, now = new Date()) => {
  await forgetWaiting(sql, now)
  await forgetOld(sql, now)
}
