import { insideAudience } from '../../../kernel/server/audience/groups.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

interface Source {
  id: string
  title: string
}

/**
 * Whether every group that reads a thread is within what another thread, or a narrowed item, reaches: nobody is told a
 * title they could not read. People named one by one are left out of roundups (`audienceOf`).
 */
export const isCovered = async (db: Db, threadId: string, resourceId: string): Promise<boolean> => {
  if (threadId === resourceId) return true
  const strangers = await db`
    select from news.thread_groups tg join core.groups g on g.id = tg.group_id
    where tg.thread_id = ${threadId} and tg.kind <> 'person' and not ${insideAudience(db, resourceId)} limit 1`
  return strangers.length === 0
}

/** Who reads a roundup: all the thread reaches (null), or its groups alone where people are also named one by one. */
export const audienceOf = async (db: Db, threadId: string): Promise<string[] | null> => {
  const rows = await db<{ id: string; isPerson: boolean; runs: boolean }[]>`
    select tg.group_id as id, tg.kind = 'person' as "isPerson", tg.level = 3 as runs
    from news.thread_groups tg where tg.thread_id = ${threadId}`
  if (!rows.some(row => row.isPerson && !row.runs)) return null
  return rows.filter(row => !row.isPerson && !row.runs).map(row => row.id)
}

/** Threads of the same structure that a roundup may gather: those that all its readers may read. */
export const sourcesFor = async (db: Db, threadId: string): Promise<Source[]> => {
  const threads = await db<Source[]>`
    select t.id, t.title from news.threads t join news.threads own on own.structure_id = t.structure_id
    where own.id = ${threadId} and (t.archived_at is null or t.id = own.id) order by t.position, t.id limit 50`
  const covered: Source[] = []
  for (const thread of threads) if (await isCovered(db, threadId, thread.id)) covered.push(thread)
  return covered
}
