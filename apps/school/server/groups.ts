import { notFound } from '../../../kernel/contract/problem.ts'
import { levelFromRank, my, rankOn, visible } from '../../../kernel/server/access/access.ts'
import { nameGroups, writable } from '../../../kernel/server/audience/groups.ts'
import {
  addMembers,
  archiveGroup,
  createGroup,
  removeMembers,
  renameGroup,
  restoreGroup,
} from '../../../kernel/server/audience/manual-groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { ManualGroup } from '../contract/groups.ts'
import type { StructureName } from '../contract/structures.ts'
import { schoolContract } from '../contract.ts'
import { structureHere } from './standing.ts'

interface Manual extends Omit<ManualGroup, 'archivedAt' | 'level'> {
  archivedAt: Date | null
  rank: number
}

/** The groups préau keeps by itself and the reader may write to, then those made by hand in this structure. */
export const listGroups = async (ctx: Ctx, structureId: string) => {
  const { db, actor } = ctx
  await structureHere(ctx, structureId)
  const automatic = await db<{ id: string }[]>`
    select g.id from core.groups g left join core.classes c on c.id = g.class_id
    where g.structure_id = ${structureId} and g.kind in ('role', 'class') and (c.id is null or c.archived_at is null)
      and ${writable(db, actor)} and exists (select from core.memberships m where m.group_id = g.id)`
  const manual = await db<Manual[]>`
    select g.id, g.name, g.archived_at as "archivedAt", ${rankOn(db, actor)} as rank,
      (select p.display_name from core.people p where p.id = g.created_by) as author,
      (select count(*)::int from core.memberships m where m.group_id = g.id) as people
    from core.groups g join core.resources r on r.id = g.id
    where g.structure_id = ${structureId} and g.kind = 'manual' and ${visible(db, actor, 'contribute')}
    order by g.archived_at is not null, core.fold(g.name), g.id limit 500`
  return {
    automatic: [
      ...(await nameGroups(
        db,
        automatic.map(row => row.id),
      )),
    ],
    manual: manual.map(({ rank, archivedAt, ...group }) => ({
      ...group,
      archivedAt: archivedAt?.toISOString() ?? null,
      level: levelFromRank(rank) ?? 'contribute',
    })),
  }
}

interface People {
  personIds?: string[]
  groupIds?: string[]
}

/** Groups are taken as they are today, person by person; only those the actor may write to. */
const peopleOf = async ({ db, actor }: Ctx, { personIds = [], groupIds = [] }: People): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select distinct m.person_id as id from core.groups g join core.memberships m on m.group_id = g.id
    where g.id = any(${groupIds}::uuid[]) and g.archived_at is null and ${writable(db, actor)}`
  return [...new Set([...personIds, ...rows.map(row => row.id)])]
}

export const makeGroup = async (ctx: Ctx, structureId: string, body: People & { name: string }) => {
  await structureHere(ctx, structureId)
  const id = await createGroup(ctx, { structureId, name: body.name.trim(), personIds: await peopleOf(ctx, body) })
  const [row] = await ctx.db<
    { people: number }[]
  >`select count(*)::int as people from core.memberships m where m.group_id = ${id}`
  const people = row?.people ?? 0
  await ctx.record('group.created', { targetId: id, structureId, detail: { people } })
  return { id, people }
}

interface GroupHere {
  name: string
  archivedAt: Date | null
  people: number
  structure: StructureName
}

/** @throws Problem 404 when it is not a group made by hand: the others are kept by préau. */
const manualGroup = async ({ db }: Ctx, groupId: string): Promise<GroupHere> => {
  const [row] = await db<GroupHere[]>`
    select g.name, g.archived_at as "archivedAt", (select count(*)::int from core.memberships m where m.group_id = g.id) as people,
      jsonb_build_object('id', s.id, 'kind', s.kind, 'name', s.name, 'town', s.town) as structure
    from core.groups g join core.structures s on s.id = g.structure_id where g.id = ${groupId} and g.kind = 'manual'`
  if (!row) throw notFound()
  return row
}

export const readGroup = async (ctx: Ctx, groupId: string) => {
  const { archivedAt, ...group } = await manualGroup(ctx, groupId)
  const names = ['renameGroup', 'addMembers', 'archiveGroup'] as const
  return {
    id: groupId,
    ...group,
    archivedAt: archivedAt?.toISOString() ?? null,
    my: my(schoolContract, ctx.level, names, { addMembers: archivedAt === null }),
  }
}

export const addToGroup = async (ctx: Ctx, groupId: string, body: People) => {
  const { structure } = await manualGroup(ctx, groupId)
  const added = await addMembers(ctx, groupId, await peopleOf(ctx, body))
  await ctx.record('group.members-added', { targetId: groupId, structureId: structure.id, detail: { people: added } })
  return { added }
}

export const removeFromGroup = async (ctx: Ctx, groupId: string, personId: string) => {
  const { structure } = await manualGroup(ctx, groupId)
  await removeMembers(ctx.db, groupId, [personId])
  await ctx.record('group.member-removed', { targetId: personId, structureId: structure.id, detail: { groupId } })
}

export const rename = async (ctx: Ctx, groupId: string, name: string) => {
  const { structure, name: before } = await manualGroup(ctx, groupId)
  await renameGroup(ctx.db, groupId, name.trim())
  await ctx.record('group.renamed', { targetId: groupId, structureId: structure.id, detail: { before } })
}

export const archive = async (ctx: Ctx, groupId: string) => {
  const { structure } = await manualGroup(ctx, groupId)
  await archiveGroup(ctx.db, groupId, ctx.now)
  await ctx.record('group.archived', { targetId: groupId, structureId: structure.id })
}

export const restore = async (ctx: Ctx, groupId: string) => {
  const { structure } = await manualGroup(ctx, groupId)
  await restoreGroup(ctx.db, groupId)
  await ctx.record('group.restored', { targetId: groupId, structureId: structure.id })
}
