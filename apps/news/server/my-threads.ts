import { levelFromRank, rankOf, rankOn, visible } from '../../../kernel/server/access/access.ts'
import { groupsHolding } from '../../../kernel/server/access/grants.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

/** Writes what the cards of these threads say of whom they are addressed to: not single people, nor who only runs them. */
const keepAudience = (db: Db, threadIds: readonly string[]) => db`
  update news.threads t set (own_audiences, other_groups) = (
    select coalesce(array_agg(distinct audience) filter (where own and level < 3), array_agg(distinct audience) filter (where own), '{}'),
      coalesce(array_agg(group_id) filter (where not own and level < 3), '{}')
    from (
      select tg.*, tg.kind = 'role' and (tg.structure_id = t.structure_id or tg.audience = 'team') as own
      from news.thread_groups tg
      where tg.thread_id = t.id and tg.kind <> 'person' and tg.audience is distinct from 'administrators') tg)
  where t.id = any(${threadIds}::uuid[])`

/**
 * Lists threads under each group that holds a grant on them, as the feed does for its entries: an index, not a right.
 * Called by whoever changes their grants.
 */
export const indexThreads = async (db: Db, threadIds: readonly string[]) => {
  const held = await groupsHolding(db, threadIds)
  await db`delete from news.thread_groups where thread_id = any(${threadIds}::uuid[])`
  await db`
    insert into news.thread_groups (group_id, thread_id, level, kind, audience, structure_id)
    select g.id, h.thread_id, h.level, g.kind, g.audience, g.structure_id
    from unnest(${held.map(row => row.groupId)}::uuid[], ${held.map(row => row.resourceId)}::uuid[],
      ${held.map(row => row.rank)}::smallint[]) as h(group_id, thread_id, level)
    join core.groups g on g.id = h.group_id`
  await keepAudience(db, threadIds)
}

/** SQL query: threads listed under one of my groups, at that level or above. */
export const threadsOfGroups = (db: Db, groupIds: readonly string[], rank: number) => db`
  (select tg.thread_id from news.thread_groups tg where tg.group_id = any(${groupIds}::uuid[]) and tg.level >= ${rank})`

export interface MyThreads {
  /** Whether there is one I may write in today. */
  writes: boolean
  /** Those I run. */
  run: string[]
}

/** What I do in the threads. */
export const myThreads = async ({ db, actor }: Ctx): Promise<MyThreads> => {
  const rows = await db<{ id: string; rank: number; open: boolean }[]>`
    select t.id, ${rankOn(db, actor)} as rank, t.archived_at is null as open
    from news.threads t join core.resources r on r.id = t.id
    where t.id in ${threadsOfGroups(db, actor.groupIds, rankOf('contribute'))} and ${visible(db, actor, 'contribute')}`
  const run = rows.filter(row => levelFromRank(row.rank) === 'manage').map(row => row.id)
  return { writes: rows.some(row => row.open), run }
}
