import { invalid } from '../../../kernel/contract/problem.ts'
import { type Grant, grantsOn, replaceGrantsOf } from '../../../kernel/server/access/grants.ts'
import { mayWriteToAll } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'

export interface Audience {
  bannerId: string
  structureId: string
  authorId: string | null
  groupIds: readonly string[]
  endsAt: Date
}

/**
 * Only groups the kernel lets this person write to, and those it already has: a colleague’s choice is not undone.
 * @throws Problem 422 on `groupIds`.
 */
export const checkGroups = async (ctx: Ctx, groupIds: readonly string[], known: readonly string[] = []) => {
  if (groupIds.length === 0)
    throw invalid('groupIds', 'empty', {
      fr: 'Choisissez au moins un groupe qui verra le bandeau.',
      en: 'Choose at least one group that will see the banner.',
    })
  const added = groupIds.filter(id => !known.includes(id))
  if (!(await mayWriteToAll(ctx, added)))
    throw invalid('groupIds', 'outside', {
      fr: 'Vous ne pouvez pas écrire à l’un des groupes choisis.',
      en: 'You may not write to one of the chosen groups. Take it out of the list.',
    })
}

/**
 * Who runs the structure, in the structure itself: those above are not told of every banner of every school. In a school
 * its head, elsewhere its team.
 */
const running = async ({ db }: Ctx, structureId: string): Promise<string[]> => {
  const held = await grantsOn(db, structureId)
  const rows = await db<{ id: string; kind: string }[]>`
    select g.id, s.kind from core.groups g join core.structures s on s.id = g.structure_id
    where g.structure_id = ${structureId} and g.id = any(${held.map(grant => grant.groupId)}::uuid[])`
  const rankOf = (id: string) => held.find(grant => grant.groupId === id)?.rank ?? 0
  return rows.filter(({ id, kind }) => rankOf(id) >= (kind === 'school' ? 3 : 2)).map(({ id }) => id)
}

const all = (groupIds: readonly string[], level: Grant['level'], resourceId: string) =>
  groupIds.map(groupId => ({ groupId, level, resourceId }))

/** Gives the banner its rights, and lists it by group as the strip and the list of those who run it read it. */
export const share = async (ctx: Ctx, { bannerId, structureId, authorId, groupIds, endsAt }: Audience) => {
  const runners = [...new Set([...(authorId ? [authorId] : []), ...(await running(ctx, structureId))])]
  await replaceGrantsOf(ctx, [bannerId], [...all(groupIds, 'read', bannerId), ...all(runners, 'manage', bannerId)])
  await ctx.db`delete from banners.audience where banner_id = ${bannerId}`
  await ctx.db`
    insert into banners.audience (group_id, runs, ends_at, banner_id)
    select distinct g, false, ${endsAt}::timestamptz, ${bannerId}::uuid from unnest(${[...groupIds]}::uuid[]) g
    union all select g, true, ${endsAt}::timestamptz, ${bannerId}::uuid from unnest(${runners}::uuid[]) g`
}

/** The groups it is for, of each of these banners. */
export const groupsOf = ({ db }: Pick<Ctx, 'db'>, bannerIds: readonly string[]) => db<
  { bannerId: string; groupId: string }[]
>`
  select banner_id as "bannerId", group_id as "groupId" from banners.audience
  where banner_id = any(${bannerIds}::uuid[]) and not runs`
