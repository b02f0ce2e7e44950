import type { Audience } from '../../contract/manifest.ts'
import { addGrants, type Grant } from '../access/grants.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { createResource, renameResource } from '../resources/resources.ts'
import { writable } from './groups.ts'

export interface NewGroup {
  structureId: string
  name: string
  personIds: string[]
}

/**
 * SQL condition: the reader may write to person `p`, through one of the groups `p` belongs to. A group by hand can hold
 * nobody else. Who writes to a school or a service does not reach by that those who act as it.
 */
export const reachable = (db: Db, actor: Pick<Actor, 'groupIds'>) => db`
  exists (select from core.memberships mine join core.groups g on g.id = mine.group_id and g.archived_at is null and g.kind <> 'identity'
    where mine.person_id = p.id and ${writable(db, actor)})`

/** Of these people, those the actor may write to. */
export const reachableAmong = async (
  { db, actor }: Pick<Ctx, 'db' | 'actor'>,
  personIds: string[],
): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select p.id from core.persons p where p.id = any(${personIds}::uuid[]) and p.left_at is null and ${reachable(db, actor)}`
  return rows.map(row => row.id)
}

/** Beside its author, who runs the group and who may write to it: the head and staff in a school, the team elsewhere. */
const holders = (kind: string): { audience: Audience; level: Grant['level'] }[] =>
  kind === 'school'
    ? [
        { audience: 'staff', level: 'contribute' },
        { audience: 'heads', level: 'manage' },
        { audience: 'administrators', level: 'manage' },
      ]
    : [
        { audience: 'team', level: 'contribute' },
        { audience: 'administrators', level: 'manage' },
      ]

const grantsFor = async (db: Db, structureId: string, authorId: string): Promise<Grant[]> => {
  const rows = await db<{ id: string; audience: Audience; kind: string }[]>`
    select g.id, g.audience, s.kind from core.groups g join core.structures s on s.id = g.structure_id
    where g.structure_id = ${structureId} and g.kind = 'role'`
  const shared = rows.flatMap(({ id, audience, kind }) =>
    holders(kind)
      .filter(holder => holder.audience === audience)
      .map(({ level }) => ({ groupId: id, level })),
  )
  return [{ groupId: authorId, level: 'manage' }, ...shared]
}

/**
 * Makes a group by hand, usable wherever one shares. Its members are given nothing on the group itself: being in it
 * shows nobody the others (two families never meet there).
 */
export const createGroup = async (ctx: Pick<Ctx, 'db' | 'actor'>, group: NewGroup): Promise<string> => {
  const { db, actor } = ctx
  const id = uuidv7()
  await db`
    insert into core.groups (id, kind, structure_id, name, created_by)
    values (${id}, 'manual', ${group.structureId}, ${group.name}, ${actor.personId})`
  await createResource(db, {
    id,
    kind: 'core.group',
    structureId: group.structureId,
    title: group.name,
    ownerId: actor.personId,
  })
  await addGrants(db, id, await grantsFor(db, group.structureId, actor.personId), { by: actor.personId })
  await addMembers(ctx, id, group.personIds)
  return id
}

/** Adds people the actor may write to; the others are left out. @returns how many were added. */
export const addMembers = async (
  ctx: Pick<Ctx, 'db' | 'actor'>,
  groupId: string,
  personIds: string[],
): Promise<number> => {
  const allowed = await reachableAmong(ctx, personIds)
  const added = await ctx.db`
    insert into core.memberships (group_id, person_id, source) select ${groupId}, p, 'person' from unnest(${allowed}::uuid[]) p
    on conflict do nothing`
  return added.count
}

export const removeMembers = async (db: Db, groupId: string, personIds: string[]) => {
  await db`delete from core.memberships where group_id = ${groupId} and person_id = any(${personIds}::uuid[])`
}

export const renameGroup = async (db: Db, groupId: string, name: string) => {
  await db`update core.groups set name = ${name} where id = ${groupId} and kind = 'manual'`
  await renameResource(db, groupId, name)
}

/** A group put away is offered nowhere any more; what was shared with it keeps its readers. */
export const archiveGroup = async (db: Db, groupId: string, now: Date) => {
  await db`update core.groups set archived_at = ${now} where id = ${groupId} and kind = 'manual'`
}

export const restoreGroup = async (db: Db, groupId: string) => {
  await db`update core.groups set archived_at = null where id = ${groupId} and kind = 'manual'`
}
