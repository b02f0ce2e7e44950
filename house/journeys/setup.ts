import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadDemo } from '../../apps/demo.ts'
import { manifests } from '../../apps/index.ts'
import { serverBindings } from '../../apps/server.ts'
import { type Config, loadConfig } from '../../kernel/server/config.ts'
import type { Deps } from '../../kernel/server/context.ts'
import { connect, type Sql } from '../../kernel/server/db/client.ts'
import type { Connection } from '../../kernel/server/db/connection.ts'
import { type Database, openDatabase } from '../../kernel/server/db/database.ts'
import { startDatabase } from '../../kernel/server/db/embedded.ts'
import { servingPool } from '../../kernel/server/db/serving-pool.ts'
import { buildApp } from '../../kernel/server/http/app.ts'
import { startJobs } from '../../kernel/server/jobs/jobs.ts'
import { kernelJobs } from '../../kernel/server/jobs/kernel-jobs.ts'
import { prepareDatabase } from '../../kernel/server/operating/prepare.ts'
import { startWorker } from '../../worker.ts'
import { buildBrowser, isBrowserBuilt, webDir } from '../build-browser.ts'
import { silentLog } from './silent-log.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A whole préau for each worker of the run. */
    places: { origin: string; database: Connection }[]
    secretKey: string
  }
}

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

interface Kept {
  config: Config
  database: Database
}

const depsOf = ({ config }: Kept, sql: Sql): Deps => ({
  config,
  sql,
  secret: Buffer.from(config.secretKey),
  log: silentLog(),
})

const loadDemonstration = async (kept: Kept) => {
  await prepareDatabase(kept.database, process.cwd())
  const sql = servingPool(kept.database.server, { max: 10 })
  await loadDemo(depsOf(kept, sql))
  await sql.end()
}

/** The same database again, under another name; nobody may be using the first. */
const copyOf = async ({ database }: Kept, name: string): Promise<Database> => {
  const sql = connect({ ...database.owner, user: 'postgres', database: 'postgres' }, { max: 1 })
  await sql`create database ${sql(name)} template ${sql(database.owner.database)} owner ${sql(database.owner.user)}`
  await sql.end()
  return {
    ...database,
    owner: { ...database.owner, database: name },
    server: { ...database.server, database: name },
  }
}

/** Serves it as an operator does, on a port of its own. */
const serve = async (kept: Kept) => {
  const config = { ...kept.config }
  const { server } = kept.database
  const sql = servingPool(server, { max: 10 })
  const deps = depsOf({ ...kept, config }, sql)
  const jobs = await startJobs(
    { connection: server, log: deps.log, works: true },
    kernelJobs(sql, manifests, config.dataDir),
  )
  const stopWorker = await startWorker(deps)
  const app = await buildApp(deps, serverBindings, webDir)
  await app.listen({ port: 0, host: '127.0.0.1' })
  config.publicUrl = `http://localhost:${(app.server.address() as AddressInfo).port}`
  const stop = async () => {
    await app.close()
    await stopWorker()
    await jobs.stop()
    await sql.end({ timeout: 1 })
  }
  return { place: { origin: config.publicUrl, database: server }, stop }
}

/** The whole product with the demonstration territory in it, as many times as there are workers. */
export const setup = async (project: TestProject) => {
  if (!(await isBrowserBuilt())) await buildBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'preau-journeys-'))
  const cluster = await startDatabase(folder, { settings })
  const config = { ...loadConfig({ DATA_DIR: folder }), secretKey: 'secret of the journeys' }
  const first = { config, database: await openDatabase(config) }
  await loadDemonstration(first)
  const copies = await Promise.all(
    Array.from({ length: project.config.maxWorkers - 1 }, (_, rank) => copyOf(first, `journeys_${rank + 2}`)),
  )
  const served = await Promise.all([first.database, ...copies].map(database => serve({ config, database })))
  project.provide(
    'places',
    served.map(one => one.place),
  )
  project.provide('secretKey', config.secretKey)
  return async () => {
    await Promise.all(served.map(one => one.stop()))
    await first.database.stop()
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
