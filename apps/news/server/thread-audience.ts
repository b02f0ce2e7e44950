import type { Level } from '../../../kernel/contract/endpoint.ts'
import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import { levelFromRank } from '../../../kernel/server/access/access.ts'
import { grantsOn, replaceGrants } from '../../../kernel/server/access/grants.ts'
import { nameGroups, writable } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { ThreadAudience } from '../contract-threads.ts'
import { renewItemsOf } from './item-audience.ts'
import { indexThreads } from './my-threads.ts'

const structureOf = async ({ db }: Ctx, threadId: string): Promise<string> => {
  const [row] = await db<{ structureId: string }[]>`
    select structure_id as "structureId" from news.threads where id = ${threadId}`
  if (!row) throw notFound()
  return row.structureId
}

/** Who reads, writes in and runs a thread, widest first. */
export const readThreadAudience = async (ctx: Ctx, threadId: string): Promise<ThreadAudience> => {
  await structureOf(ctx, threadId)
  const grants = await grantsOn(ctx.db, threadId)
  const groups = await nameGroups(
    ctx.db,
    grants.map(grant => grant.groupId),
  )
  const named = new Map(groups.map(group => [group.id, group]))
  const items = grants.flatMap(({ groupId, rank }) => {
    const [group, level] = [named.get(groupId), levelFromRank(rank)]
    return group && level ? [{ group, level }] : []
  })
  return { items }
}

interface Wish {
  groupId: string
  level: Level
}

/** Groups already there stay possible; a new one must be one I may write to: no thread reaches people I may not reach. */
const checkGroups = async ({ db, actor }: Ctx, wishes: readonly Wish[], already: ReadonlySet<string>) => {
  const added = wishes.map(wish => wish.groupId).filter(id => !already.has(id))
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    where g.id = any(${added}::uuid[]) and g.kind <> 'person' and g.archived_at is null and ${writable(db, actor)}`
  if (rows.length < new Set(added).size)
    throw invalid('grants', 'not-yours', {
      fr: 'Un des groupes choisis n’est pas de ceux à qui vous pouvez écrire.',
      en: 'One of the chosen groups is not among those you may write to.',
    })
}

/** Administrators always run the threads of what they administer: nobody can shut a structure out of its own thread. */
const administrators = async ({ db }: Ctx, groupIds: readonly string[]): Promise<Wish[]> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g where g.id = any(${groupIds}::uuid[]) and g.audience = 'administrators'`
  return rows.map(row => ({ groupId: row.id, level: 'manage' }))
}

/** Its items follow at once, in lists and feeds too. */
export const shareThread = async (ctx: Ctx, threadId: string, wishes: Wish[]): Promise<ThreadAudience> => {
  const structureId = await structureOf(ctx, threadId)
  const before = (await grantsOn(ctx.db, threadId)).map(grant => grant.groupId)
  await checkGroups(ctx, wishes, new Set(before))
  if (!wishes.some(wish => wish.level === 'manage'))
    throw invalid('grants', 'nobody-manages', {
      fr: 'Gardez au moins un groupe qui gère ce fil.',
      en: 'Keep at least one group that manages this thread.',
    })
  const kept = await administrators(ctx, before)
  const grants = [...new Map([...wishes, ...kept].map(wish => [wish.groupId, wish])).values()]
  await replaceGrants(ctx, threadId, grants)
  await indexThreads(ctx.db, [threadId])
  await renewItemsOf(ctx, threadId)
  await ctx.record('news.thread-shared', { targetId: threadId, structureId, detail: { groups: grants.length } })
  return readThreadAudience(ctx, threadId)
}
