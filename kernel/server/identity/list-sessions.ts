import type { SessionRow } from '../../contract/api/session.ts'
import type { Static } from '../../contract/schema.ts'
import type { Ctx } from '../context.ts'

type Row = Omit<Static<typeof SessionRow>, 'createdAt' | 'lastSeenAt'> & { createdAt: Date; lastSeenAt: Date }

/** Where the account is open: devices their owner recognises, and those they do not. */
export const listSessions = async ({ db, actor }: Ctx) => {
  const rows = await db<Row[]>`
    select id, id = ${actor.sessionId} as current, method, second_factor as "secondFactor",
      is_new_device as "isNewDevice", shared, device, created_at as "createdAt", last_seen_at as "lastSeenAt"
    from core.sessions
    where person_id = ${actor.personId} and revoked_at is null and expires_at > now()
    order by last_seen_at desc limit 100`
  return rows.map(row => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }))
}
