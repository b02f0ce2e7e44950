import type { Level } from '../../contract/endpoint.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { rankOf } from './access.ts'

export interface Grant {
  groupId: string
  level: Level
}

/** Whoever acts, or nobody: a job. */
export type Acting = Pick<Ctx, 'db'> & { actor: { personId: string | null } }

/** Replaces what people granted on a resource; default grants (`source = 'default'`) are replaced only when asked. */
export const replaceGrants = async (ctx: Pick<Ctx, 'db' | 'actor'>, resourceId: string, grants: Grant[]) => {
  const groups = grants.map(grant => grant.groupId)
  await ctx.db`delete from core.grants where resource_id = ${resourceId} and not (group_id = any(${groups}::uuid[]))`
  await addGrants(ctx.db, resourceId, grants, { by: ctx.actor.personId })
}

/** Adds or changes grants; the others stay. */
export const addGrants = async (
  db: Db,
  resourceId: string,
  grants: Grant[],
  { by, source = 'person' }: { by?: string | null; source?: 'default' | 'person' } = {},
) => {
  if (grants.length === 0) return
  await db`
    insert into core.grants (resource_id, group_id, level, source, granted_by)
    select ${resourceId}::uuid, g.group_id, g.level, ${source}, ${by ?? null}::uuid
    from unnest(${grants.map(g => g.groupId)}::uuid[], ${grants.map(g => rankOf(g.level))}::smallint[]) as g(group_id, level)
    on conflict (resource_id, group_id) do update
      set level = excluded.level, source = excluded.source, granted_by = excluded.granted_by, granted_at = now()
      where core.grants.level <> excluded.level`
}

/**
 * Replaces every grant of several resources at once: an app does it when the container they were narrowed from changes
 * hands. Resources without a line in `grants` are left with none. What a job does is granted by nobody.
 */
export const replaceGrantsOf = async (
  ctx: Acting,
  resourceIds: readonly string[],
  grants: readonly (Grant & { resourceId: string })[],
) => {
  await ctx.db`delete from core.grants where resource_id = any(${resourceIds}::uuid[])`
  await ctx.db`
    insert into core.grants (resource_id, group_id, level, granted_by)
    select g.resource_id, g.group_id, max(g.level), ${ctx.actor.personId}
    from unnest(${grants.map(g => g.resourceId)}::uuid[], ${grants.map(g => g.groupId)}::uuid[],
      ${grants.map(g => rankOf(g.level))}::smallint[]) as g(resource_id, group_id, level)
    group by g.resource_id, g.group_id`
}

export interface Held {
  resourceId: string
  groupId: string
  rank: number
}

/** Which groups hold a grant on each of these resources: for an app that lists what it has by group, as the feed does. */
export const groupsHolding = (db: Db, resourceIds: readonly string[]) => db<Held[]>`
  select r.id as "resourceId", g.group_id as "groupId", g.level as rank from core.resources r
  join core.grants g on g.resource_id = r.access_id
  where r.id = any(${resourceIds}::uuid[])`

/** Who holds what on a resource, for the share dialog. */
export const grantsOn = (db: Db, resourceId: string) => db<{ groupId: string; rank: number }[]>`
  select g.group_id as "groupId", g.level as rank from core.grants g
  join core.resources r on r.access_id = g.resource_id
  where r.id = ${resourceId} order by g.level desc, g.group_id`
