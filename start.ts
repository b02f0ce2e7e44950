import { flushCompileCache } from 'node:module'
import { buildBrowser, isBrowserBuilt, webDir } from './house/build-browser.ts'
import { demoAccounts } from './kernel/demo/accounts.ts'
import { duration, stepsOn } from './kernel/server/cli/steps.ts'
import { type Config, loadConfig } from './kernel/server/config.ts'
import { WrongSetting } from './kernel/server/config-variables.ts'
import type { Deps } from './kernel/server/context.ts'
import { connect } from './kernel/server/db/client.ts'
import { type Database, openDatabase } from './kernel/server/db/database.ts'
import { servingPool } from './kernel/server/db/serving-pool.ts'
import { issueFirstAdminLink } from './kernel/server/identity/first-admin.ts'
import { runStep } from './kernel/server/operating/child-step.ts'
import { greeting } from './kernel/server/operating/greeting.ts'
import { type Logger, logFile, openLog } from './kernel/server/operating/log.ts'
import { assertPortFree } from './kernel/server/operating/port-free.ts'
import { prepareDatabase } from './kernel/server/operating/prepare.ts'
import { createShutdown, type Shutdown, stopOnSignals } from './kernel/server/operating/shutdown.ts'
import { territoryState } from './kernel/server/operating/territory.ts'
import { version } from './kernel/server/operating/version.ts'
import { startWeb } from './server.ts'
import { joinQueue, startWorker } from './worker.ts'

const root = import.meta.dirname
const out = process.stdout
// Where it writes may be full: what it says is then lost, and nothing else.
out.on('error', () => {})
const step = stepsOn(out)
const say = (sentence: string) => out.write(`${sentence}\n`)

const workerConnections = 5

type Started = { config: Config; log: Logger; shutdown: Shutdown }

const checkPorts = async (config: Config) => {
  if (config.role === 'worker') return
  await assertPortFree(config, 'PORT')
  if (config.metricsPort) await assertPortFree({ port: config.metricsPort, host: config.metricsHost }, 'METRICS_PORT')
}

const startDatabase = async ({ config, log, shutdown }: Started) => {
  const where = config.databaseUrl ? 'base de données' : `PostgreSQL embarqué, dans ${config.dataDir}`
  const warn = (sentence: string) => {
    log.warn({}, sentence)
    say(`  ! ${sentence}`)
  }
  const database = await step(where, () => openDatabase(config, warn))
  shutdown.add(database.stop)
  const applied = await prepareDatabase(database, root)
  if (applied.length > 0) say(`  ✓ ${applied.length} migration(s) appliquée(s)`)
  return database
}

/** A first loading that was cut short is begun again from nothing: nobody has written there yet. */
const startAgain = async (database: Database) => {
  if (!database.reset)
    throw new Error('Le chargement de la démonstration avait été interrompu : videz cette base, puis relancez.')
  await database.reset()
  await prepareDatabase(database, root)
}

const openTerritory = async (started: Started, database: Database) => {
  const open = () => servingPool(database.server, { max: started.config.databasePool })
  let sql = open()
  if ((await territoryState(sql)) === 'half-demonstration') {
    await sql.end()
    await step('reprise d’un premier chargement interrompu', () => startAgain(database))
    sql = open()
  }
  started.shutdown.add(() => sql.end({ timeout: 2 }))
  const { config, log } = started
  const deps: Deps = { config, sql, secret: Buffer.from(config.secretKey), log }
  if (config.demo && (await territoryState(sql)) === 'empty') {
    const end = new AbortController()
    started.shutdown.add(() => end.abort())
    await step('territoire de démonstration', () => runStep(root, ['load-demo.ts'], { signal: end.signal }))
  }
  return deps
}

const startProcesses = async (started: Started, database: Database, deps: Deps) => {
  const { config, log, shutdown } = started
  // What works behind has connections of its own, without a limit of time: it takes none from those who wait.
  const sql = connect(database.server, { max: workerConnections, name: 'preau-worker' })
  shutdown.add(() => sql.end({ timeout: 2 }))
  const jobs = await joinQueue({ config, database, sql, log })
  shutdown.add(jobs.stop)
  if (config.role !== 'web') shutdown.add(await startWorker({ ...deps, sql }))
  if (config.role !== 'worker') shutdown.add(await startWeb({ config, deps, jobs, log }, webDir))
}

const greet = async ({ config, log }: Started, deps: Deps) => {
  const seconds = duration(performance.now())
  log.info({ version, port: config.port, role: config.role }, 'started')
  const state = await territoryState(deps.sql)
  say(
    greeting({
      config,
      seconds,
      accounts: state === 'demonstration' ? demoAccounts() : undefined,
      firstAdministrator: config.role === 'worker' ? undefined : await issueFirstAdminLink(deps),
      logFile: out.isTTY ? logFile(config.dataDir) : undefined,
    }),
  )
}

const start = async (config: Config, shutdown: Shutdown, log: Logger) => {
  const started = { config, log, shutdown }
  await checkPorts(config)
  for (const warning of config.warnings) say(`  ! ${warning}`)
  const building = config.role === 'worker' || (await isBrowserBuilt()) ? undefined : step('interface', buildBrowser)
  building?.catch(() => undefined)
  const database = await startDatabase(started)
  const deps = await openTerritory(started, database)
  await building
  await startProcesses(started, database, deps)
  await greet(started, deps)
  // A server may be killed before it writes what it compiled: the next start reads it.
  flushCompileCache()
}

const main = async () => {
  say(`préau ${version}`)
  const config = loadConfig()
  const log = openLog(config, out.isTTY === true)
  const shutdown = createShutdown(error => log.error({ err: error }, 'stopping meets an error'))
  stopOnSignals(shutdown, () => say('\n  préau se ferme…'), 0)
  try {
    await start(config, shutdown, log)
  } catch (error) {
    if (shutdown.isRunning) return
    log.fatal({ err: error }, 'could not start')
    await shutdown.run()
    throw error
  }
}

main().catch(error => {
  const sentence = error instanceof WrongSetting ? error.message : `préau n’a pas pu démarrer. ${error.message}`
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
})
