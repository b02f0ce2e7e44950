import type { Db } from '../db/client.ts'
import { communicationRules, openingGrants } from './default-grants.ts'
import { applyDefaults, type Target } from './open-structures.ts'
import type { OpeningApp } from './opening-app.ts'

/** Everything of these structures on which something above holds a default grant. */
const targetsIn = (db: Db, structureIds: string[]) => db<Target[]>`
  select r.id, r.structure_id as "structureId", g.class_id as "classId", case r.kind
      when 'core.structure' then 'structure' when 'core.class' then 'class' when 'core.app' then 'app.' || o.app
      else case g.kind when 'class' then 'class-group.' else 'group.' end || g.audience end as target
  from core.resources r
  left join core.app_openings o on o.id = r.id
  left join core.groups g on g.id = r.id
  where r.structure_id = any(${structureIds}::uuid[]) and r.kind in ('core.structure', 'core.class', 'core.app', 'core.group')
    and (g.id is null or g.kind in ('role', 'class'))`

/** Default grants held by a structure that is no longer above. */
const dropFormer = (db: Db, structureIds: string[]) => db`
  delete from core.grants x using core.resources r, core.groups g
  where r.id = x.resource_id and g.id = x.group_id and x.source = 'default' and g.kind = 'role'
    and r.structure_id = any(${structureIds}::uuid[]) and not exists
      (select from core.lineage l where l.structure_id = r.structure_id and l.ancestor_id = g.structure_id)`

/** Everyone whose automatic groups follow the place of these structures in the tree. */
const peopleOf = async (db: Db, structureIds: string[]): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    with here as (select person_id as id from core.affiliations where structure_id = any(${structureIds}::uuid[]))
    select id from here union select gs.guardian_id from core.guardianships gs join here on here.id = gs.pupil_id`
  return rows.map(row => row.id)
}

/**
 * After a structure changed parents (`core.refresh_lineage()` done): takes back what was given to those formerly above,
 * gives the defaults to those now above, and moves people from group to group. What people granted stays.
 */
export const moveStructures = async (to: { db: Db; apps: readonly OpeningApp[] }, structureIds: string[]) => {
  const { db, apps } = to
  const rows = await db<{ id: string }[]>`
    select structure_id as id from core.lineage where ancestor_id = any(${structureIds}::uuid[])`
  const all = rows.map(row => row.id)
  await dropFormer(db, all)
  const rules = [...communicationRules, ...apps.flatMap(app => openingGrants(app.manifest))]
  const fromAbove = rules.filter(rule => rule.scope === 'above')
  await applyDefaults(db, await targetsIn(db, all), fromAbove)
  await db`select core.share_identities(array(select id from core.identities where structure_id = any(${all}::uuid[])))`
  await db`select core.refresh_memberships(${await peopleOf(db, all)}::uuid[])`
}
