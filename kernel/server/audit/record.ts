import type { AuditEntry } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'

/**
 * Adds a line to the journal (the server's role may neither change nor remove one): who gave, reset, exported or
 * imported what, for whom, when. `detail` holds ids, counts and codes, never a secret or a text somebody wrote.
 * The time is kept to the millisecond, as a cursor of the journal carries it.
 * @param by connection and author; `actorId` null for the operator's command line.
 */
export const record = async (by: { db: Db; actorId: string | null }, action: string, entry: AuditEntry = {}) => {
  await by.db`
    insert into core.audit (id, at, actor_id, action, target_id, structure_id, detail)
    values (${uuidv7()}, date_trunc('milliseconds', now()), ${by.actorId}, ${action}, ${entry.targetId ?? null}, ${entry.structureId ?? null},
      ${by.db.json((entry.detail ?? {}) as never)})`
}
