import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { transaction } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { type Job, job } from './define.ts'
import { type Jobs, startJobs } from './jobs.ts'
import { readProgress, reportProgress } from './progress.ts'

const db = testDatabase()
const silent = { info() {}, warn() {}, error() {} }
const running: Jobs[] = []

const start = async (works: boolean, ...definitions: Job[]) => {
  const jobs = await startJobs({ connection: db.connections.server, log: silent, works }, definitions)
  running.push(jobs)
  return jobs
}

/** A kind of job whose runs a test can wait for. */
const recorded = (name: string, options: Partial<Job> = {}) => {
  const seen: unknown[] = []
  let tell = () => {}
  const definition = job<{ n: number }>({
    name,
    ...options,
    handle: async (data, run) => {
      seen.push(data.n)
      tell()
      await options.handle?.(data, run)
    },
  })
  const until = (count: number) =>
    new Promise<unknown[]>(done => {
      tell = () => {
        if (seen.length >= count) done([...seen])
      }
      tell()
    })
  return { definition, seen, until }
}

afterEach(async () => {
  for (const jobs of running.splice(0)) await jobs.stop()
})

describe('a job', () => {
  test('added by a process that only serves is run by a worker', async () => {
    const { definition, until } = recorded('bell.ring')
    const web = await start(false, definition)
    await web.enqueue('bell.ring', { n: 1 })
    await start(true, definition)
    expect(await until(1)).toEqual([1])
  })

  test('is run once, whichever of two workers takes it', async () => {
    const [first, second] = [recorded('bell.shared', { batch: 3 }), recorded('bell.shared', { batch: 3 })]
    const web = await start(false, first.definition)
    for (let n = 0; n < 30; n += 1) await web.enqueue('bell.shared', { n })
    const workers = [await start(true, first.definition), await start(true, second.definition)]
    const left = () => db.owner`select from jobs.job where name = 'bell.shared' and state <> 'completed' limit 1`
    while ((await left()).length > 0) await sleep(50)
    for (const worker of workers) await worker.stop()
    const seen = [...first.seen, ...second.seen].map(Number).toSorted((a, b) => a - b)
    expect(seen).toEqual(Array.from({ length: 30 }, (_, n) => n))
  })

  test('added in a transaction exists only if it is committed', async () => {
    const { definition, until } = recorded('bell.commit')
    const jobs = await start(true, definition)
    const undone = transaction(db.sql, async tx => {
      await jobs.enqueue('bell.commit', { n: 1 }, { tx })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await transaction(db.sql, tx => jobs.enqueue('bell.commit', { n: 2 }, { tx }))
    expect(await until(1)).toEqual([2])
    expect(await jobs.counts()).toEqual([expect.objectContaining({ name: 'bell.commit', waiting: 0 })])
  })

  test('is counted as it is now, however short ago it was counted', async () => {
    const { definition, until } = recorded('bell.counted')
    const web = await start(false, definition, recorded('bell.idle').definition)
    const counted = async () => (await web.counts()).map(({ name, waiting }) => [name, waiting])
    expect(await counted()).toEqual([
      ['bell.counted', 0],
      ['bell.idle', 0],
    ])
    for (const n of [1, 2]) await web.enqueue('bell.counted', { n })
    expect(await counted()).toContainEqual(['bell.counted', 2])
    const worker = await start(true, definition)
    await until(2)
    await worker.stop()
    expect(await counted()).toContainEqual(['bell.counted', 0])
  })

  test('that fails does not make those of its batch run again', async () => {
    const { definition, until, seen } = recorded('bell.batch', {
      retries: 0,
      handle: async data => {
        if ('n' in data && data.n === 2) throw new Error('cracked')
      },
    })
    const web = await start(false, definition)
    for (const n of [1, 2, 3]) await web.enqueue('bell.batch', { n })
    const worker = await start(true, definition)
    await until(3)
    await worker.stop()
    expect(seen.toSorted()).toEqual([1, 2, 3])
    const states = await db.owner`select state::text from jobs.job where name = 'bell.batch' order by data->>'n'`
    expect(states.map(({ state }) => state)).toEqual(['completed', 'failed', 'completed'])
  })

  test('keeps no message of its failure, which may quote a person', async () => {
    const { definition, until } = recorded('bell.private', {
      retries: 0,
      handle: async () => {
        throw new Error('Key (login)=(lea.martin) already exists')
      },
    })
    const worker = await start(true, definition)
    await worker.enqueue('bell.private', { n: 1 })
    await until(1)
    await worker.stop()
    const kept = await db.owner`select output::text from jobs.job where name = 'bell.private'`
    expect(JSON.stringify(kept)).not.toContain('lea.martin')
  })

  test('of a one-by-one kind waits once, however often it is asked', async () => {
    const { definition } = recorded('bell.once', { oneByOne: true })
    const web = await start(false, definition)
    const ids = [await web.enqueue('bell.once', { n: 1 }), await web.enqueue('bell.once', { n: 2 })]
    expect(ids).toEqual([expect.any(String), null])
    expect(await web.enqueue('bell.once', { n: 3 }, { singletonKey: 'other school' })).toEqual(expect.any(String))
  })

  test('dated tomorrow waits until then', async () => {
    const { definition } = recorded('bell.later')
    const web = await start(false, definition)
    await web.enqueue('bell.later', { n: 1 }, { startAfter: new Date(Date.now() + 86_400_000) })
    const waiting =
      await db.owner`select start_after > now() + interval '23 hours' as later from jobs.job where name = 'bell.later'`
    expect(waiting).toEqual([{ later: true }])
  })
})

describe('schedules', () => {
  const scheduled = () => db.owner`select name, cron from jobs.schedule`

  test('are those of the code, and one taken out of it stops', async () => {
    const nightly = { ...recorded('bell.nightly').definition, schedule: '0 3 * * *' }
    await start(true, nightly)
    expect(await scheduled()).toEqual([{ name: 'bell.nightly', cron: '0 3 * * *' }])
    await start(true, recorded('bell.nightly').definition)
    expect(await scheduled()).toEqual([])
  })
})

describe('the progress of a long work', () => {
  test('is read as it was last said', async () => {
    const id = uuidv7()
    expect(await readProgress(db.sql, id)).toBeUndefined()
    await reportProgress(db.sql, id, { kind: 'feeds.apply', done: 10, total: 40 })
    await reportProgress(db.sql, id, {
      kind: 'feeds.apply',
      done: 40,
      total: 40,
      state: 'done',
      detail: { created: 3 },
    })
    expect(await readProgress(db.sql, id)).toMatchObject({ state: 'done', done: 40, total: 40, detail: { created: 3 } })
  })
})
