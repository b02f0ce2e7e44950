import { PgBoss } from 'pg-boss'
import type { Connection } from '../db/connection.ts'
import { pgOptions } from '../db/connection.ts'

/** Where the queue lives: a schema of its own, beside those of the apps. */
export const jobsSchema = 'jobs'

/** Creates or upgrades the queue's tables, as the role that owns them. */
export const installJobs = async (owner: Connection) => {
  const boss = new PgBoss({ ...pgOptions(owner), schema: jobsSchema, max: 1, supervise: false, schedule: false })
  const failures: Error[] = []
  boss.on('error', error => failures.push(error))
  await boss.start()
  await boss.stop({ graceful: false })
  if (failures[0]) throw failures[0]
}
