import { refreshDuplicates } from '../../merging/likely.ts'
import type { Applying } from './applying.ts'

/** Beyond, the night does it: nobody looks at the duplicates of a whole territory the minute it arrives. */
const mostAtOnce = 5000

/** Those this import has just made, beside those who were there. */
export const findDuplicates = async ({ db, id }: Applying) => {
  const made = await db<{ id: string }[]>`select id from core.persons where import_id = ${id} limit ${mostAtOnce + 1}`
  if (made.length === 0 || made.length > mostAtOnce) return
  await refreshDuplicates(
    db,
    made.map(person => person.id),
  )
}
