import { insideAudience } from '../../../kernel/server/audience/groups.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

interface Source {
  id: string
  title: string
}

/** Every group that reads the one is within what the other reaches: nobody is told a title they could not read. */
const isCovered = async (db: Db, threadId: string, sourceId: string): Promise<boolean> => {
  if (threadId === sourceId) return true
  const strangers = await db`
    select from news.thread_groups tg join core.groups g on g.id = tg.group_id
    where tg.thread_id = ${threadId} and not ${insideAudience(db, sourceId)} limit 1`
  return strangers.length === 0
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
