import type { Sql } from '../../../kernel/server/db/client.ts'
import { type Job, job } from '../../../kernel/server/jobs/define.ts'
import { sweepTrash } from '../../../kernel/server/resources/resources.ts'

/** Dates first, for a calendar cannot leave under them. */
export const sweptKinds = ['calendar.entry', 'calendar.calendar']

export const sweepJob = (sql: Sql): Job =>
  job({
    name: 'calendar.trash',
    schedule: '40 2 * * *',
    batch: 1,
    handle: async () => void (await sweepTrash(sql, sweptKinds, new Date())),
  })
