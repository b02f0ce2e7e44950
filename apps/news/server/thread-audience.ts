import type { Level } from '../../../kernel/contract/endpoint.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import { readSharing, shareContainer } from '../../../kernel/server/audience/sharing.ts'
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
  return { items: await readSharing(ctx, threadId) }
}

interface Wish {
  groupId: string
  level: Level
}

/** Its items follow at once, in lists and feeds too. */
export const shareThread = async (ctx: Ctx, threadId: string, wishes: Wish[]): Promise<ThreadAudience> => {
  const structureId = await structureOf(ctx, threadId)
  const groups = await shareContainer(ctx, threadId, wishes)
  await indexThreads(ctx.db, [threadId])
  await renewItemsOf(ctx, threadId)
  await ctx.record('news.thread-shared', { targetId: threadId, structureId, detail: { groups } })
  return readThreadAudience(ctx, threadId)
}
