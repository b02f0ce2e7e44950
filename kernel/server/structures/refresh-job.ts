import type { Sql } from '../db/client.ts'
import { type Job, job } from '../jobs/define.ts'

/** Accesses with dates (substitutes, contributors) begin and end by themselves: everybody's groups are seen to each night. */
export const refreshJob = (sql: Sql): Job =>
  job({
    name: 'structures.refresh',
    // After midnight in UTC too, by which `current_date` goes, and well before school.
    schedule: '10 4 * * *',
    batch: 1,
    handle: async () => {
      await sql`select core.refresh_memberships(null)`
    },
  })
