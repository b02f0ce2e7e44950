import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'

/**
 * Somebody who is not signed in here, as far as what they may read: for a program of theirs that shows a secret in the
 * place of a session. Null once their account is blocked or they have left: rights are asked anew at each reading.
 */
export const readerOf = async (
  db: Db,
  personId: string,
): Promise<Pick<Actor, 'personId' | 'groupIds' | 'closedApps'> | null> => {
  const [row] = await db<{ groups: string[]; closedApps: string[] }[]>`
    select array(select m.group_id from core.memberships m where m.person_id = p.id) as groups,
      core.apps_closed_to(p.id) as "closedApps"
    from core.persons p join core.accounts a on a.person_id = p.id
    where p.id = ${personId} and p.left_at is null and a.blocked_at is null`
  return row ? { personId, groupIds: [personId, ...row.groups], closedApps: row.closedApps } : null
}
