import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadDemo } from '../../apps/demo.ts'
import { manifests } from '../../apps/index.ts'
import { serverBindings } from '../../apps/server.ts'
import { loadConfig } from '../../kernel/server/config.ts'
import type { Deps } from '../../kernel/server/context.ts'
import type { Connection } from '../../kernel/server/db/connection.ts'
import { openDatabase } from '../../kernel/server/db/database.ts'
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
    origin: string
    secretKey: string
    database: Connection
  }
}

const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** The whole product as an operator starts it, with the demonstration territory in it, on a port of its own. */
export const setup = async (project: TestProject) => {
  if (!(await isBrowserBuilt())) await buildBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'preau-journeys-'))
  const cluster = await startDatabase(folder, { settings })
  const config = { ...loadConfig({ DATA_DIR: folder }), secretKey: 'secret of the journeys' }
  const database = await openDatabase(config)
  await prepareDatabase(database, process.cwd())
  const sql = servingPool(database.server, { max: 10 })
  const log = silentLog()
  const deps: Deps = { config, sql, secret: Buffer.from(config.secretKey), log }
  await loadDemo(deps)
  const jobs = await startJobs({ connection: database.server, log, works: true }, kernelJobs(sql, manifests, folder))
  const stopWorker = await startWorker(deps)
  const app = await buildApp(deps, serverBindings, webDir)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  config.publicUrl = origin
  project.provide('origin', origin)
  project.provide('secretKey', config.secretKey)
  project.provide('database', database.server)
  return async () => {
    await app.close()
    await stopWorker()
    await jobs.stop()
    await sql.end({ timeout: 1 })
    await database.stop()
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
