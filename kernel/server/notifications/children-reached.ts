import type { Db } from '../db/client.ts'

/**
 * Through which of their children something reaches these guardians, by first name. Only for those who follow several:
 * with one child there is nothing to tell apart.
 */
export const childrenReached = async (
  db: Db,
  guardianIds: readonly string[],
  resourceId: string,
): Promise<Map<string, string[]>> => {
  const rows = await db<{ guardianId: string; names: string[]; followed: number }[]>`
    select gs.guardian_id as "guardianId", count(*)::int as followed,
      array_agg(k.given_name order by k.birth_date desc nulls last, k.id) filter (where exists (
        select from core.due_memberships_of_pupil(gs.pupil_id) due
        join core.grants g on g.group_id = due.group_id
        join core.resources r on r.access_id = g.resource_id
        where r.id = ${resourceId})) as names
    from core.guardianships gs join core.persons k on k.id = gs.pupil_id
    where gs.guardian_id = any(${guardianIds}::uuid[]) and gs.left_at is null and gs.sees_school_life and gs.restricted_at is null
    group by gs.guardian_id having count(*) > 1`
  return new Map(rows.map(row => [row.guardianId, row.names ?? []]))
}

/** A child whose school life a guardian follows. */
export interface Followed {
  id: string
  givenName: string
}

export interface Siblings {
  /** The youngest first. */
  children: Followed[]
  /** By thing, the ids of those through whom it reaches the guardian; none when it is for the guardian alone. */
  reached: Map<string, string[]>
}

/** Through which of their children each of these things reaches a guardian; null for who follows fewer than two. */
export const siblingsReached = async (
  db: Db,
  guardianId: string,
  resourceIds: readonly string[],
): Promise<Siblings | null> => {
  const rows = await db<(Followed & { resources: string[] })[]>`
    select k.id, k.given_name as "givenName", coalesce((
      select array_agg(r.id) from core.resources r
      where r.id = any(${resourceIds}::uuid[]) and exists (
        select from core.due_memberships_of_pupil(k.id) due
        join core.grants g on g.group_id = due.group_id and g.resource_id = r.access_id)), '{}') as resources
    from core.guardianships gs join core.persons k on k.id = gs.pupil_id
    where gs.guardian_id = ${guardianId} and gs.left_at is null and gs.sees_school_life and gs.restricted_at is null
    order by k.birth_date desc nulls last, k.id`
  if (rows.length < 2) return null
  const reached = new Map<string, string[]>()
  for (const { id, resources } of rows)
    for (const resource of resources) reached.set(resource, [...(reached.get(resource) ?? []), id])
  return { children: rows.map(({ id, givenName }) => ({ id, givenName })), reached }
}
