import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Database } from '../server/db/database.ts'
import { openDatabase } from '../server/db/database.ts'
import { startDatabase } from '../server/db/embedded.ts'
import { runningPostmaster, stopPostmaster } from '../server/db/postmaster.ts'
import { isAlive } from '../server/db/process-name.ts'
import { prepareDatabase } from '../server/operating/prepare.ts'

const PREFIX = 'preau-test-'
/** A test's database need not survive a power cut. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' }

/** What a test file receives: where the run's PostgreSQL is. */
export type TestCluster = Pick<Database, 'owner' | 'server'>

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster
  }
}

/** A run that was killed leaves its PostgreSQL: the next run of anybody ends it, knowing it by its folder. */
const sweepDeadRuns = async () => {
  const names = (await readdir(tmpdir())).filter(name => name.startsWith(PREFIX))
  for (const name of names) {
    const folder = join(tmpdir(), name)
    const pid = Number.parseInt(await readFile(join(folder, 'run.pid'), 'utf8').catch(() => ''), 10)
    if (!pid || isAlive(pid)) continue
    const postmaster = runningPostmaster(join(folder, 'postgresql'))
    if (postmaster) await stopPostmaster(postmaster)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Starts one PostgreSQL for the whole run, whose database `preau` is migrated and then only cloned. */
export const setup = async (project: TestProject) => {
  await sweepDeadRuns()
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  await writeFile(join(folder, 'run.pid'), String(process.pid))
  const cluster = await startDatabase(folder, { settings })
  const database = await openDatabase({ dataDir: folder, databaseUrl: undefined, secretKey: 'tests' })
  const teardown = async () => {
    await database.stop()
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await prepareDatabase(database, process.cwd())
    project.provide('cluster', { owner: database.owner, server: database.server })
  } catch (error) {
    await teardown()
    throw error
  }
  return teardown
}
