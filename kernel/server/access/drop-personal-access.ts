import type { Db } from '../db/client.ts'
import { indexAudience } from '../events/feed.ts'

/** Of these structures and those above, the ones where nothing ties this person any more: no role, no child they may follow. */
const strangerTo = async (db: Db, personId: string, structureIds: string[]): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select distinct up.ancestor_id as id from core.lineage up
    where up.structure_id = any(${structureIds}::uuid[])
    and not exists (
      select from core.affiliations a join core.lineage l on l.structure_id = a.structure_id
      where a.person_id = ${personId} and a.left_at is null and l.ancestor_id = up.ancestor_id)
    and not exists (
      select from core.guardianships gs
      join core.affiliations a on a.person_id = gs.pupil_id and a.role = 'pupil' and a.left_at is null
      join core.lineage l on l.structure_id = a.structure_id
      where gs.guardian_id = ${personId} and gs.left_at is null and gs.restricted_at is null and gs.sees_school_life
        and l.ancestor_id = up.ancestor_id)`
  return rows.map(row => row.id)
}

/**
 * Closes what people gave by name to somebody whom nothing ties to these structures any more: groups made by hand and
 * things shared with the person alone. Automatic groups are `core.refresh_memberships`' business.
 */
export const dropPersonalAccess = async (db: Db, personId: string, structureIds: string[]) => {
  const closed = await strangerTo(db, personId, structureIds)
  if (closed.length === 0) return
  await db`
    delete from core.memberships m using core.groups g
    where g.id = m.group_id and g.kind = 'manual' and m.person_id = ${personId} and g.structure_id = any(${closed}::uuid[])`
  const dropped = await db<{ id: string }[]>`
    delete from core.grants x using core.resources r
    where r.id = x.resource_id and x.group_id = ${personId} and r.structure_id = any(${closed}::uuid[])
    returning r.id`
  await indexAudience(
    db,
    dropped.map(row => row.id),
  )
}
