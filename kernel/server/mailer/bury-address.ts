import type { Db } from '../db/client.ts'

/** Nothing more is sent there until its owner confirms it again, which préau tells them when they come (row A19). */
export const buryAddress = async (
  db: Db,
  { personId, email }: { personId: string; email: string },
  reason: string,
): Promise<void> => {
  await db`
    update core.persons set email_dead_at = now(), email_dead_reason = ${reason}
    where id = ${personId} and lower(email) = lower(${email}) and email_dead_at is null`
}
