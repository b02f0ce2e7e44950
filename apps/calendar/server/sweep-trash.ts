import type { Sql } from '../../../kernel/server/db/client.ts'
import { type Job, job } from '../../../kernel/server/jobs/define.ts'
import { deleteTrashed } from '../../../kernel/server/resources/resources.ts'

const trashDays = 30
const dayMs = 86_400_000

/** What nobody took back in time goes for good; dates first, for a calendar cannot leave under them. */
export const sweepTrash = async (sql: Sql, now = new Date()): Promise<number> => {
  const before = new Date(now.getTime() - trashDays * dayMs)
  const entries = await deleteTrashed(sql, 'calendar.entry', before)
  return entries + (await deleteTrashed(sql, 'calendar.calendar', before))
}

export const sweepJob = (sql: Sql): Job =>
  job({ name: 'calendar.trash', schedule: '40 2 * * *', batch: 1, handle: async () => void (await sweepTrash(sql)) })
