/** What a handler knows of the run it is in. */
export type JobRun = {
  /** The same at each attempt: what a handler writes can be keyed by it. */
  id: string
  /** 1 the first time. */
  attempt: number
  /** Aborted when the process stops or the job runs out of time. */
  signal: AbortSignal
}

/**
 * A kind of work done outside a request. A job runs **at least once**: the process may die after the work and
 * before the queue knows it, and the job then runs again. So `handle` must give the same result the second
 * time: delete-then-insert, `on conflict do nothing`, or a row keyed by `run.id`.
 */
export type Job<Data extends object = object> = {
  /** `app.subject`, as in `feeds.apply`. */
  name: string
  handle: (data: Data, run: JobRun) => Promise<void>
  /** How many one poll takes (20). 1 for work that lasts minutes. */
  batch?: number
  /** How many run at the same time in one process (1). */
  atOnce?: number
  /** Attempts after the first, each waiting twice as long as the one before (5, from 10 s to 1 h). */
  retries?: number
  /** Longest run, in seconds (900). */
  within?: number
  /** At most one waiting and one running for a `singletonKey` (or in all without one). */
  oneByOne?: boolean
  /** Runs by itself, on a cron expression read in French time. */
  schedule?: string
}

/** Keeps the type of the data for the handler, and forgets it so that jobs can stand in one list. */
export const job = <Data extends object>(definition: Job<Data>): Job => definition as unknown as Job
