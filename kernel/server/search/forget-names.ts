import type { Db, Sql } from '../db/client.ts'
import { type Job, job } from '../jobs/define.ts'

/** Words of names that nobody bears any more are no longer suggested to who types something like them. */
export const forgetNames = async (db: Db) => {
  await db`select core.refresh_name_words()`
}

/** Each night: what is erased leaves no trace, not even a rare family name. */
export const forgetNamesJob = (sql: Sql): Job =>
  job({ name: 'search.names', schedule: '40 4 * * *', batch: 1, handle: () => forgetNames(sql) })
