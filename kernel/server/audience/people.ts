import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'

type Reader = Pick<Actor, 'groupIds' | 'personId'>

export interface Known {
  /** Everybody the reader may know, when they are few; null when they are too many to be gathered. */
  few: string[] | null
  /** Pupils or guardians may be among them; else whoever is known holds a function. */
  families: boolean
}

/** Among whom to look for somebody. Read from an index of rights: whoever shows them asks `knownTo` of each. */
export const whoIsKnown = async (db: Db, { groupIds, personId }: Reader): Promise<Known> => {
  const [known] = await db<Known[]>`
    select few, families from core.who_is_known(${groupIds}::uuid[], ${personId}::uuid)`
  return known ?? { few: [], families: false }
}

/**
 * SQL condition: the reader may know that the person aliased `p` exists: themselves, their own children, or a member of a
 * group on which they hold `read` (architecture.md: on a group, `read` sees its members). Each person, then each
 * of their groups, is asked alone (`offset 0`): the planner would otherwise gather all that the reader's groups see, eight thousand
 * grants for an adviser. One writes to a school or a service without knowing who acts as it.
 */
export const knownTo = (db: Db, reader: Reader) => db`
  (p.id = ${reader.personId}
    or exists (select from core.guardianships own where own.guardian_id = ${reader.personId} and own.pupil_id = p.id
      and own.left_at is null and own.sees_school_life and own.restricted_at is null)
    or exists (
      select from core.memberships seen_in where seen_in.person_id = p.id and exists (
        select from core.grants seeing
        where seeing.resource_id = seen_in.group_id and seeing.group_id = any(${reader.groupIds}::uuid[]) offset 0)
        and not exists (select from core.identities held where held.id = seen_in.group_id offset 0) offset 0))`
