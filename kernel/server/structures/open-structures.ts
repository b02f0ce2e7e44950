import { audiences } from '../../contract/manifest.ts'
import { rankOf } from '../access/access.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { openIdentities } from '../service-identities/manage-identities.ts'
import { followChoices } from './communication-grants.ts'
import { communicationRules, type DefaultGrant, openingGrants } from './default-grants.ts'
import type { OpeningApp } from './opening-app.ts'

export type { OpeningApp }

/** Above, a whole territory opens at once. */
const manyStructures = 50

/** A resource just created for a structure, a class, a group or an app, still without any grant. */
export interface Target {
  id: string
  target: string
  structureId: string
  classId: string | null
}

const addGroups = async (db: Db, structureIds: string[]) => {
  await db`
    insert into core.groups (id, kind, structure_id, audience)
    select gen_random_uuid(), 'role', s, a from unnest(${structureIds}::uuid[]) s, unnest(${[...audiences]}::text[]) a
    on conflict do nothing`
  await db`
    insert into core.groups (id, kind, structure_id, class_id, audience)
    select gen_random_uuid(), 'class', c.school_id, c.id, a
    from core.classes c, unnest(array['pupils', 'guardians', 'teachers']) a
    where c.school_id = any(${structureIds}::uuid[])
    on conflict do nothing`
}

/** Structures, classes and groups without a resource get one; returns those created now. */
const addResources = (db: Db, structureIds: string[]) => db<Target[]>`
  with subject as (
    select s.id, 'core.structure' as kind, 'structure' as target, s.id as structure_id, null::uuid as class_id, s.name as title
    from core.structures s where s.id = any(${structureIds}::uuid[])
    union all
    select c.id, 'core.class', 'class', c.school_id, c.id, c.name
    from core.classes c where c.school_id = any(${structureIds}::uuid[])
    union all
    select g.id, 'core.group', case g.kind when 'class' then 'class-group.' else 'group.' end || g.audience,
      g.structure_id, g.class_id, ''
    from core.groups g where g.kind in ('role', 'class') and g.structure_id = any(${structureIds}::uuid[])
  ), created as (
    insert into core.resources (id, kind, structure_id, access_id, title)
    select id, kind, structure_id, id, title from subject
    on conflict (id) do nothing
    returning id
  )
  select s.id, s.target, s.structure_id as "structureId", s.class_id as "classId" from subject s join created using (id)`

/** Gives each target the default grants of its kind, in one statement whatever the number of structures. */
export const applyDefaults = async (db: Db, targets: readonly Target[], rules: readonly DefaultGrant[]) => {
  if (targets.length === 0) return
  await db`
    with wanted as (
      select t.*, rule.scope, rule.audience, rule.level
      from unnest(${targets.map(t => t.id)}::uuid[], ${targets.map(t => t.target)}::text[],
        ${targets.map(t => t.structureId)}::uuid[], ${targets.map(t => t.classId)}::uuid[])
        as t(id, target, structure_id, class_id)
      join unnest(${rules.map(r => r.target)}::text[], ${rules.map(r => r.scope)}::text[],
        ${rules.map(r => r.audience)}::text[], ${rules.map(r => rankOf(r.level))}::smallint[],
        ${rules.map(r => r.kinds?.join(' ') ?? '')}::text[])
        as rule(target, scope, audience, level, kinds) on rule.target = t.target
      join core.structures s on s.id = t.structure_id
      where rule.kinds = '' or s.kind = any(string_to_array(rule.kinds, ' '))
    ), given as (
      select w.id, g.id as group_id, w.level from wanted w
      join core.groups g on g.kind = 'class' and g.class_id = w.class_id and g.audience = w.audience
      where w.scope = 'class'
      union all
      select w.id, g.id, w.level from wanted w
      join core.groups g on g.kind = 'role' and g.structure_id = w.structure_id and g.audience = w.audience
      where w.scope = 'structure'
      union all
      select w.id, g.id, w.level from wanted w
      join core.lineage l on l.structure_id = w.structure_id and l.ancestor_id <> w.structure_id
      join core.groups g on g.kind = 'role' and g.structure_id = l.ancestor_id and g.audience = w.audience
      where w.scope = 'above'
    )
    insert into core.grants (resource_id, group_id, level, source)
    select id, group_id, max(level), 'default' from given group by id, group_id
    on conflict (resource_id, group_id) do nothing`
}

const openApp = async (db: Db, app: OpeningApp, structureIds: string[]) => {
  const kinds = [...app.manifest.opensIn]
  const missing = await db<{ id: string }[]>`
    select s.id from core.structures s
    where s.id = any(${structureIds}::uuid[]) and s.kind = any(${kinds}::text[]) and not exists
      (select from core.app_openings o where o.structure_id = s.id and o.app = ${app.manifest.id})`
  if (missing.length === 0) return
  const opened = missing.map(row => ({ id: uuidv7(), structureId: row.id }))
  const ids = opened.map(row => row.id)
  const structures = opened.map(row => row.structureId)
  await db`
    insert into core.resources (id, kind, structure_id, access_id, title)
    select o.id, 'core.app', o.structure_id, o.id, ${app.manifest.id}
    from unnest(${ids}::uuid[], ${structures}::uuid[]) as o(id, structure_id)`
  await db`
    insert into core.app_openings (id, structure_id, app)
    select o.id, o.structure_id, ${app.manifest.id} from unnest(${ids}::uuid[], ${structures}::uuid[]) as o(id, structure_id)`
  const targets = opened.map(row => ({ ...row, target: `app.${app.manifest.id}`, classId: null }))
  await applyDefaults(db, targets, openingGrants(app.manifest))
  await app.structureOpened?.(db, structures)
}

/**
 * Makes structures and their classes ready to live in: automatic groups, their resources, the default grants, their identity, the apps
 * that open by themselves. Idempotent: what exists is left as people set it; only what is new receives defaults.
 * Call `core.refresh_lineage()` before when the tree changed, and `core.refresh_memberships` after.
 */
export const openStructures = async (db: Db, apps: readonly OpeningApp[], structureIds: string[]) => {
  if (structureIds.length === 0) return
  await addGroups(db, structureIds)
  // The planner must know of the thousands of groups just made, or it walks them one by one.
  if (structureIds.length > manyStructures) await db`select core.refresh_statistics('groups', 'lineage')`
  await applyDefaults(db, await addResources(db, structureIds), communicationRules)
  await followChoices(db, structureIds)
  await openIdentities(db, structureIds)
  for (const app of apps) await openApp(db, app, structureIds)
}
