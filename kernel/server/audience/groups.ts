import type { audienceContract, GroupName } from '../../contract/api/audience.ts'
import { rankOf } from '../access/access.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { Handlers } from '../http/handlers.ts'

const columns = (db: Db) => db`
  g.id, g.kind, g.audience, coalesce(c.name, g.name, s.name, pe.display_name, '') as name, s.name as "structureName",
  s.kind as "structureKind",
  case g.kind when 'person' then 1 else (select count(*)::int from core.memberships m where m.group_id = g.id) end as people`

const sources = (db: Db) => db`
  core.groups g
  left join core.structures s on s.id = g.structure_id
  left join core.classes c on c.id = g.class_id
  left join core.people pe on g.kind = 'person' and pe.id = g.id`

/** Names of groups a reader has already been shown to be entitled to (grants of a resource they manage, a thread …). */
export const nameGroups = (db: Db, groupIds: string[]) => db<GroupName[]>`
  select ${columns(db)} from ${sources(db)} where g.id = any(${groupIds}::uuid[])`

interface Search {
  q?: string
  within?: string
  structureId?: string
  limit?: number
}

/**
 * SQL condition: group `g` is inside one of the groups that hold a grant on the resource `within`: the same group, the
 * same audience of a structure below, or of a class below. This is what « narrowing the audience » means.
 */
export const insideAudience = (db: Db, within: string) => db`
  exists (
    select from core.resources wr
    join core.grants wg on wg.resource_id = wr.access_id
    join core.groups wide on wide.id = wg.group_id
    where wr.id = ${within} and (
      wide.id = g.id
      or (wide.audience = g.audience and wide.kind = 'role' and exists (
        select from core.lineage l where l.structure_id = g.structure_id and l.ancestor_id = wide.structure_id))
      or (wide.audience = 'staff' and g.audience in ('teachers', 'heads') and wide.kind = 'role' and exists (
        select from core.lineage l where l.structure_id = g.structure_id and l.ancestor_id = wide.structure_id))))`

/** Groups I may write to; with `within`, those an item of that resource may be narrowed to (the resource must be visible). */
export const findGroups = async (ctx: Ctx, search: Search): Promise<{ items: GroupName[] }> => {
  const { db, actor } = ctx
  const pattern = search.q ? `%${search.q}%` : null
  const allowed = search.within
    ? db`core.level_on(${actor.groupIds}::uuid[], ${search.within}::uuid) >= 2 and ${insideAudience(db, search.within)}`
    : writable(db, actor)
  const items = await db<GroupName[]>`
    select ${columns(db)} from ${sources(db)}
    where g.kind not in ('person', 'identity') and g.archived_at is null and (c.id is null or c.archived_at is null) and ${allowed}
      and (${search.structureId ?? null}::uuid is null or g.structure_id = ${search.structureId ?? null}::uuid)
      and (${pattern}::text is null or core.fold(coalesce(c.name, g.name, '') || ' ' || coalesce(s.name, '') || ' ' || coalesce(s.town, ''))
        like core.fold(${pattern}))
    order by s.kind = 'school', s.name, c.name nulls first, g.audience, g.name limit ${search.limit ?? 40}`
  return { items: [...items] }
}

/** SQL condition: the reader may write to group `g`. */
export const writable = (db: Db, actor: Pick<Actor, 'groupIds'>) => db`
  exists (select from core.grants gg where gg.resource_id = g.id and gg.group_id = any(${actor.groupIds}::uuid[])
    and gg.level >= ${rankOf('contribute')})`

/** Whether each of these is a group, still in use, that the actor may write to: people by themselves are not. */
export const mayWriteToAll = async (
  { db, actor }: Pick<Ctx, 'db' | 'actor'>,
  groupIds: readonly string[],
): Promise<boolean> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    where g.id = any(${groupIds}::uuid[]) and g.kind not in ('person', 'identity') and g.archived_at is null and ${writable(db, actor)}`
  return rows.length === new Set(groupIds).size
}

/** The share dialog's sentence counts people once, whatever the number of groups that reach them. */
export const countPeople = async (db: Db, groupIds: string[]) => {
  const [row] = await db<{ pupils: number; guardians: number; others: number; schools: number }[]>`
    with reached as (
      select distinct m.person_id from core.memberships m where m.group_id = any(${groupIds}::uuid[])
      union select p.id from core.persons p where p.id = any(${groupIds}::uuid[])
    ), kinds as (
      select r.person_id,
        exists (select from core.affiliations a where a.person_id = r.person_id and a.role = 'pupil') as pupil,
        exists (select from core.affiliations a where a.person_id = r.person_id and a.role <> 'pupil' and a.left_at is null) as staff
      from reached r)
    select count(*) filter (where pupil)::int as pupils, count(*) filter (where not pupil and not staff)::int as guardians,
      count(*) filter (where staff)::int as others,
      (select count(distinct l.structure_id)::int from core.groups g
        join core.lineage l on l.ancestor_id = g.structure_id
        join core.structures s on s.id = l.structure_id and s.kind = 'school' where g.id = any(${groupIds}::uuid[])) as schools
    from kinds`
  return row ?? { pupils: 0, guardians: 0, others: 0, schools: 0 }
}

/** SQL condition: the reader may write to group `g`, or reach it by narrowing what they contribute to in an app (a thread of the school). */
export const addressable = (db: Db, actor: Pick<Actor, 'groupIds'>) => db`
  (${writable(db, actor)} or exists (
    select from core.grants tg join core.resources tr on tr.access_id = tg.resource_id
    join core.grants mine on mine.resource_id = tr.access_id and mine.group_id = any(${actor.groupIds}::uuid[]) and mine.level >= 2
    join core.groups wide on wide.id = tg.group_id
    join core.lineage l on l.structure_id = g.structure_id and l.ancestor_id = wide.structure_id
    where tr.kind not like 'core.%'
      and (wide.audience = g.audience or (wide.audience = 'staff' and g.audience in ('teachers', 'heads')))))`

/**
 * Counts only groups the reader may write to or belongs to, or to which something they write on is shared: a number must
 * not tell about a group one may not see. An app that is open to a whole territory is not something one writes on.
 */
const countMine = async ({ db, actor }: Ctx, groupIds: string[]) => {
  const allowed = await db<{ id: string }[]>`
    select g.id from core.groups g where g.id = any(${groupIds}::uuid[]) and g.kind <> 'identity'
      and (g.id = any(${actor.groupIds}::uuid[]) or ${addressable(db, actor)})`
  return countPeople(
    db,
    allowed.map(row => row.id),
  )
}

export const audienceHandlers: Handlers<typeof audienceContract> = {
  findGroups: (ctx, { query }) => findGroups(ctx, query),
  countPeople: (ctx, { body }) => countMine(ctx, body.groupIds),
}
