import { type Db as BossDb, PgBoss, type SendOptions } from 'pg-boss'
import type { Log } from '../context.ts'
import { connectionName, type Db } from '../db/client.ts'
import { type Connection, pgOptions } from '../db/connection.ts'
import type { Job } from './define.ts'
import { jobsSchema } from './install.ts'
import { work } from './work.ts'

const TIME_ZONE = 'Europe/Paris'

export type EnqueueOptions = {
  /** The transaction the job belongs to: if it is rolled back, the job was never there. */
  tx?: Db
  /** Two waiting jobs of a `oneByOne` kind with one key are one. */
  singletonKey?: string
  startAfter?: Date
  /** Given, it makes a second call harmless. */
  id?: string
}

/** The queue as the rest of the server sees it. */
export type Jobs = {
  /** Adds a job; null when the same one (by `singletonKey`) already waits. */
  enqueue: (name: string, data: object, options?: EnqueueOptions) => Promise<string | null>
  /** How many jobs wait, run and have failed for good, by kind. */
  counts: () => Promise<JobCount[]>
  /** Lets running jobs end for half a minute, then puts them back in the queue. */
  stop: () => Promise<void>
}

export type JobCount = { name: string; waiting: number; active: number; failed: number }

export type JobsOptions = {
  connection: Connection
  log: Log
  /** Whether this process runs jobs, or only adds some. */
  works: boolean
}

/** pg-boss writes through the caller's own transaction. */
const through = (tx: Db): BossDb => ({
  executeSql: async (text, values) => ({ rows: await tx.unsafe(text, (values ?? []) as string[]) }),
})

const queueOptions = ({ retries = 5, within = 900, oneByOne }: Job) => ({
  policy: oneByOne ? 'stately' : 'standard',
  retryLimit: retries,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: within,
  notify: true,
})

const declare = async (boss: PgBoss, definition: Job) => {
  const { policy, ...changeable } = queueOptions(definition)
  await boss.createQueue(definition.name, { policy, ...changeable })
  await boss.updateQueue(definition.name, changeable)
}

/** Only what is declared today recurs: a schedule taken out of the code would otherwise live on in the database. */
const reschedule = async (boss: PgBoss, definitions: readonly Job[]) => {
  const wanted = new Map(definitions.flatMap(({ name, schedule }) => (schedule ? [[name, schedule]] : [])))
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name)
  for (const [name, cron] of wanted) await boss.schedule(name, cron, null, { tz: TIME_ZONE, missed: 'once' })
}

/** Counted in the table itself: pg-boss would tell what it counted up to a minute ago. */
const count = async (boss: PgBoss, definitions: readonly Job[]): Promise<JobCount[]> => {
  const { rows } = await boss.getDb().executeSql(`
    select name, count(*) filter (where state < 'active')::int as waiting,
      count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'failed')::int as failed
    from ${jobsSchema}.job where state <> 'completed' group by name`)
  const found = new Map((rows as JobCount[]).map(row => [row.name, row]))
  return definitions.map(({ name }) => found.get(name) ?? { name, waiting: 0, active: 0, failed: 0 })
}

const sendOptions = ({ tx, ...options }: EnqueueOptions): SendOptions => ({
  ...options,
  ...(tx && { db: through(tx) }),
})

/** Joins the queue of this database; declares the kinds of jobs and, in a worker, runs them. */
export const startJobs = async (
  { connection, log, works }: JobsOptions,
  definitions: readonly Job[],
): Promise<Jobs> => {
  const boss = new PgBoss({
    ...pgOptions(connection),
    schema: jobsSchema,
    application_name: connectionName('preau-jobs'),
    max: works ? 4 : 2,
    migrate: false,
    supervise: works,
    schedule: works,
    useListenNotify: works,
    // Rebuilding an index takes its owner, which the server's role is not.
    reindex: false,
  })
  boss.on('error', err => log.error({ err }, 'the queue meets an error'))
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'the queue warns'))
  await boss.start()
  for (const definition of definitions) await declare(boss, definition)
  if (works) {
    await reschedule(boss, definitions)
    for (const definition of definitions) await work(boss, definition, log)
  }
  return {
    enqueue: (name, data, options = {}) => boss.send(name, data, sendOptions(options)),
    counts: () => count(boss, definitions),
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  }
}
