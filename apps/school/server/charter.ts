import { charterVersions } from '../../../kernel/contract/charter.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

/** SQL condition on an acceptance `ca`: of the charter as it reads today, whichever reading is the person's. */
const isCurrent = (db: Db) => {
  const { children, families, staff } = charterVersions
  return db`(ca.reading, ca.version) in (('children', ${children}::int), ('families', ${families}::int), ('staff', ${staff}::int))`
}

/** SQL expression: person `p` has accepted today's charter. */
export const hasAccepted = (db: Db) => db`
  exists (select from core.charter_acceptances ca where ca.person_id = p.id and ${isCurrent(db)})`

/** SQL expression: when person `p` accepted it, null before. */
export const acceptedAt = (db: Db) => db`
  (select max(ca.accepted_at) from core.charter_acceptances ca where ca.person_id = p.id and ${isCurrent(db)})`
