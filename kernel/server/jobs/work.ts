import type { JobResult, PgBoss, Job as Taken } from 'pg-boss'
import type { Log } from '../context.ts'
import type { Job } from './define.ts'

const runOne = async (definition: Job, taken: Taken<object>, log: Log): Promise<JobResult> => {
  const { id, retryCount, signal, data } = taken
  try {
    await definition.handle(data ?? {}, { id, attempt: retryCount + 1, signal })
    return { id, status: 'completed' }
  } catch (error) {
    log.error({ err: error, job: definition.name, id, attempt: retryCount + 1 }, 'a job failed')
    // The queue keeps what failed for days: the message of an error may quote a row, its name does not.
    return { id, status: 'failed', output: { name: error instanceof Error ? error.name : 'Error' } }
  }
}

/** Takes jobs by batches; each is settled by itself, so that one failure does not run the others again. */
export const work = (boss: PgBoss, definition: Job, log: Log) =>
  boss.work<
    object,
    unknown,
    { perJobResults: true; batchSize: number; localConcurrency: number; burstWhenBatchFull: true }
  >(
    definition.name,
    {
      perJobResults: true,
      batchSize: definition.batch ?? 20,
      localConcurrency: definition.atOnce ?? 1,
      burstWhenBatchFull: true,
    },
    async jobs => {
      const results: JobResult[] = []
      for (const taken of jobs) results.push(await runOne(definition, taken, log))
      return results
    },
  )
