import type { listsContract, SavedList } from '../../contract/api/lists.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid, notFound, Problem } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import { uuidv7 } from '../db/ids.ts'
import type { Handlers } from '../http/handlers.ts'
import { addressable, insideAudience, nameGroups } from './groups.ts'
import { reachable } from './manual-groups.ts'

const listsAtMost = 50

interface Use {
  within?: string
  groupsOnly?: boolean
}

/** SQL condition: group `g` may be put in a list of the reader’s, and used from it. */
const allowed = ({ db, actor }: Ctx) => db`
  (g.archived_at is null and g.kind <> 'identity' and not exists (select from core.classes c where c.id = g.class_id and c.archived_at is not null)
    and case when g.kind = 'person'
      then exists (select from core.persons p where p.id = g.id and p.left_at is null and ${reachable(db, actor)})
      else ${addressable(db, actor)} end)`

interface Member {
  listId: string
  groupId: string
  allowed: boolean
  here: boolean
}

const membersOf = (ctx: Ctx, listIds: readonly string[], { within, groupsOnly = false }: Use) => {
  const { db, actor } = ctx
  const here = within
    ? db`(core.level_on(${actor.groupIds}::uuid[], ${within}::uuid) >= 2 and ${insideAudience(db, within)})`
    : db`true`
  return db<Member[]>`
    select m.list_id as "listId", m.group_id as "groupId", ${allowed(ctx)} as allowed,
      (${here} and not (${groupsOnly} and g.kind = 'person')) as here
    from core.list_members m join core.groups g on g.id = m.group_id
    where m.list_id = any(${listIds}::uuid[])`
}

interface Row {
  id: string
  name: string
}

const show = async (ctx: Ctx, rows: readonly Row[], use: Use): Promise<SavedList[]> => {
  if (rows.length === 0) return []
  const members = await membersOf(
    ctx,
    rows.map(row => row.id),
    use,
  )
  const usable = members.filter(member => member.allowed && member.here)
  const groups = await nameGroups(ctx.db, [...new Set(usable.map(member => member.groupId))])
  const byName = [...groups].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  return rows.map(row => {
    const own = members.filter(member => member.listId === row.id)
    const chosen = new Set(usable.filter(member => member.listId === row.id).map(member => member.groupId))
    return {
      ...row,
      members: byName.filter(group => chosen.has(group.id)),
      lost: own.filter(member => !member.allowed).length,
      elsewhere: own.filter(member => member.allowed && !member.here).length,
    }
  })
}

const listLists = async (ctx: Ctx, use: Use) => {
  const rows = await ctx.db<Row[]>`
    select id, name from core.lists where owner_id = ${ctx.actor.personId} and deleted_at is null
    order by core.fold(name), id`
  return { items: await show(ctx, rows, use) }
}

/** @throws Problem 422 when one of them is not of those the actor may write to: no list reaches further than its owner. */
const checkMembers = async (ctx: Ctx, groupIds: readonly string[]) => {
  const rows = await ctx.db<{ id: string }[]>`
    select g.id from core.groups g where g.id = any(${groupIds}::uuid[]) and ${allowed(ctx)}`
  if (rows.length < new Set(groupIds).size)
    throw invalid('groupIds', 'not-yours', {
      fr: 'Une des personnes ou un des groupes n’est pas de ceux à qui vous pouvez écrire.',
      en: 'One of the people or groups is not among those you may write to.',
      ...inFamilies('listNotYours'),
    })
}

const nameOf = (name: string): string => {
  const words = name.trim()
  if (!words)
    throw invalid('name', 'required', {
      fr: 'Donnez un nom à cette liste.',
      en: 'Give this list a name.',
      ...inFamilies('listNeedsName'),
    })
  return words
}

const fill = async ({ db }: Ctx, listId: string, groupIds: readonly string[]) => {
  await db`delete from core.list_members where list_id = ${listId} and not (group_id = any(${groupIds}::uuid[]))`
  await db`
    insert into core.list_members (list_id, group_id) select ${listId}, g from unnest(${groupIds}::uuid[]) g
    on conflict do nothing`
}

interface Written {
  name: string
  groupIds: string[]
}

const one = async (ctx: Ctx, row: Row): Promise<SavedList> => {
  const [list] = await show(ctx, [row], {})
  if (!list) throw notFound()
  return list
}

const createList = async (ctx: Ctx, { name, groupIds }: Written): Promise<SavedList> => {
  const { db, actor } = ctx
  const row = { id: uuidv7(), name: nameOf(name) }
  await checkMembers(ctx, groupIds)
  const [held] = await db<{ lists: number }[]>`
    select count(*)::int as lists from core.lists where owner_id = ${actor.personId} and deleted_at is null`
  if (held && held.lists >= listsAtMost)
    throw new Problem(422, 'too-many', {
      fr: `Vous avez déjà ${listsAtMost} listes : supprimez-en une d’abord.`,
      en: `You already have ${listsAtMost} lists: delete one first.`,
      ...inFamilies('tooManyLists', listsAtMost),
    })
  await db`insert into core.lists (id, owner_id, name) values (${row.id}, ${actor.personId}, ${row.name})`
  await fill(ctx, row.id, groupIds)
  return one(ctx, row)
}

const updateList = async (ctx: Ctx, listId: string, { name, groupIds }: Written): Promise<SavedList> => {
  const renamed = nameOf(name)
  const [row] = await ctx.db<Row[]>`
    update core.lists set name = ${renamed}
    where id = ${listId} and owner_id = ${ctx.actor.personId} and deleted_at is null returning id, name`
  if (!row) throw notFound()
  await checkMembers(ctx, groupIds)
  await fill(ctx, listId, groupIds)
  return one(ctx, row)
}

const deleteList = async ({ db, actor, now }: Ctx, listId: string) => {
  const { count } = await db`
    update core.lists set deleted_at = ${now} where id = ${listId} and owner_id = ${actor.personId} and deleted_at is null`
  if (count === 0) throw notFound()
}

const restoreList = async ({ db, actor }: Ctx, listId: string) => {
  const { count } = await db`
    update core.lists set deleted_at = null where id = ${listId} and owner_id = ${actor.personId} and deleted_at is not null`
  if (count === 0) throw notFound()
}

export const listsHandlers: Handlers<typeof listsContract> = {
  listLists: (ctx, { query }) => listLists(ctx, query),
  createList: (ctx, { body }) => createList(ctx, body),
  updateList: (ctx, { listId, body }) => updateList(ctx, listId, body),
  deleteList: (ctx, { listId }) => deleteList(ctx, listId),
  restoreList: (ctx, { listId }) => restoreList(ctx, listId),
}
