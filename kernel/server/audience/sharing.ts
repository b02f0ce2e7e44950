import type { GroupName } from '../../contract/api/audience.ts'
import type { Level } from '../../contract/endpoint.ts'
import { invalid } from '../../contract/problem.ts'
import { levelFromRank } from '../access/access.ts'
import { type Grant, grantsOn, replaceGrants } from '../access/grants.ts'
import type { Ctx } from '../context.ts'
import { mayWriteToAll, nameGroups } from './groups.ts'

interface SharedWith {
  group: GroupName
  level: Level
}

/** Who holds what on a container (a thread, a calendar …), widest first: what the share dialog opens with. */
export const readSharing = async ({ db }: Pick<Ctx, 'db'>, resourceId: string): Promise<SharedWith[]> => {
  const grants = await grantsOn(db, resourceId)
  const groups = await nameGroups(
    db,
    grants.map(grant => grant.groupId),
  )
  const named = new Map(groups.map(group => [group.id, group]))
  return grants.flatMap(({ groupId, rank }) => {
    const [group, level] = [named.get(groupId), levelFromRank(rank)]
    return group && level ? [{ group, level }] : []
  })
}

/** Groups already there stay possible; a new one must be one I may write to: nothing is shared with whom I may not reach. */
const checkGroups = async (ctx: Ctx, wishes: readonly Grant[], already: ReadonlySet<string>) => {
  const added = wishes.map(wish => wish.groupId).filter(id => !already.has(id))
  if (!(await mayWriteToAll(ctx, added)))
    throw invalid('grants', 'not-yours', {
      fr: 'Un des groupes choisis n’est pas de ceux à qui vous pouvez écrire.',
      en: 'One of the chosen groups is not among those you may write to.',
    })
}

/** Administrators always run what they administer: nobody can shut a structure out of its own thread. */
const administrators = async ({ db }: Ctx, groupIds: readonly string[]): Promise<Grant[]> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g where g.id = any(${groupIds}::uuid[]) and g.audience = 'administrators'`
  return rows.map(row => ({ groupId: row.id, level: 'manage' }))
}

/**
 * Shares a container as the share dialog says. Returns how many groups hold something on it from now on.
 * @throws Problem 422 on `grants`: a group one may not write to, or nobody left to manage it.
 */
export const shareContainer = async (ctx: Ctx, resourceId: string, wishes: readonly Grant[]): Promise<number> => {
  const before = (await grantsOn(ctx.db, resourceId)).map(grant => grant.groupId)
  await checkGroups(ctx, wishes, new Set(before))
  if (!wishes.some(wish => wish.level === 'manage'))
    throw invalid('grants', 'nobody-manages', {
      fr: 'Gardez au moins un groupe qui peut gérer.',
      en: 'Keep at least one group that can manage.',
    })
  const kept = await administrators(ctx, before)
  const grants = [...new Map([...wishes, ...kept].map(wish => [wish.groupId, wish])).values()]
  await replaceGrants(ctx, resourceId, grants)
  return grants.length
}
