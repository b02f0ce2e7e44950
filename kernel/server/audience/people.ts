import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'

type Reader = Pick<Actor, 'groupIds' | 'personId'>

/**
 * SQL condition: the reader may know that the person aliased `p` exists: themselves, their own children, or a member of a
 * group on which they hold `read` (architecture.md: on a group, `read` sees its members).
 */
export const knownTo = (db: Db, reader: Reader) => db`
  (p.id = ${reader.personId}
    or exists (select from core.guardianships own where own.guardian_id = ${reader.personId} and own.pupil_id = p.id
      and own.left_at is null and own.sees_school_life and own.restricted_at is null)
    or exists (
      select from core.memberships seen_in join core.grants seeing on seeing.resource_id = seen_in.group_id
      where seen_in.person_id = p.id and seeing.group_id = any(${reader.groupIds}::uuid[])))`
