import { statfs } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../db/client.ts'
import { version } from './version.ts'

/** Below this PostgreSQL and uploads soon fail. */
const LEAST_FREE_BYTES = 500_000_000
/** A job due for longer than this means that no worker works. */
const LATEST_JOB_SECONDS = 600
const PATIENCE = 2_000

type Part<T = object> = { ok: boolean } & Partial<T>

export type Health = {
  status: 'ok' | 'failing'
  database: Part<{ milliseconds: number }>
  queue: Part<{ latestSeconds: number }>
  disk: Part<{ freeBytes: number; freeShare: number }>
  version: string
}

export type HealthOf = { sql: Sql; dataDir: string }

const late = Symbol('late')

/** A part that fails or does not answer in time is simply not well: the reason is in the log, not on a public page. */
const within = async <T extends Part>(look: () => Promise<T>): Promise<T | { ok: false }> => {
  const timer = new AbortController()
  const patience = sleep(PATIENCE, late, { signal: timer.signal, ref: false }).catch(() => late)
  const found = await Promise.race([look().catch(() => ({ ok: false }) as const), patience])
  timer.abort()
  return typeof found === 'symbol' ? { ok: false } : found
}

const database = async (sql: Sql) => {
  const began = performance.now()
  await sql`select 1`
  return { ok: true, milliseconds: Math.round(performance.now() - began) }
}

const queue = async (sql: Sql) => {
  const [row] = await sql<{ seconds: number }[]>`
    select coalesce(max(extract(epoch from now() - start_after)), 0)::int as seconds
    from jobs.job where state < 'active' and start_after < now() and not blocked`
  const latestSeconds = row?.seconds ?? 0
  return { ok: latestSeconds < LATEST_JOB_SECONDS, latestSeconds }
}

const disk = async (dataDir: string) => {
  const { bavail, bsize, blocks } = await statfs(dataDir)
  const freeBytes = bavail * bsize
  return { ok: freeBytes > LEAST_FREE_BYTES, freeBytes, freeShare: Math.round((bavail / blocks) * 1000) / 1000 }
}

/** How this instance feels: what a monitor reads at `GET /health`. Nothing in it is about a person. */
export const health = async ({ sql, dataDir }: HealthOf): Promise<Health> => {
  const [databasePart, queuePart, diskPart] = await Promise.all([
    within(() => database(sql)),
    within(() => queue(sql)),
    within(() => disk(dataDir)),
  ])
  const well = databasePart.ok && queuePart.ok && diskPart.ok
  return { status: well ? 'ok' : 'failing', database: databasePart, queue: queuePart, disk: diskPart, version }
}
