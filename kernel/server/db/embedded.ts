import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from './client.ts'
import type { Connection } from './connection.ts'
import { postgresAccount } from './embedded-account.ts'
import { embeddedBinaries } from './embedded-binaries.ts'
import { prepareCluster, type Starter } from './embedded-cluster.ts'
import { becomeKeeper, hasKeeper, resignAsKeeper } from './embedded-keeper.ts'
import { type Layout, layoutOf, socketFolder } from './embedded-layout.ts'
import { withFolderLock } from './folder-lock.ts'
import {
  defaultSettings,
  dropStalePidFile,
  runningPostmaster,
  type Settings,
  spawnPostmaster,
  stopPostmaster,
  untilReady,
} from './postmaster.ts'
import { isAlive } from './process-name.ts'

/** Long enough for the recovery that follows a power cut on a slow disk. */
const READY_WITHIN = 120_000
/** After a kill of PostgreSQL its children hold the shared memory for a moment. */
const RETRY_FOR = 5_000

export type EmbeddedDatabase = {
  /** As PostgreSQL's own administrator, on its maintenance database. */
  superuser: Connection
  /** Whether it is for this process to stop it: it started it, or took over an orphan. */
  readonly keeps: boolean
  stop: () => Promise<void>
}

export type EmbeddedOptions = { settings?: Settings; log?: (sentence: string) => void }

const startOnce = async ({ layout, binaries, account, settings }: Starter) => {
  await dropStalePidFile(layout.cluster)
  const child = spawnPostmaster(binaries, account, { layout, settings })
  const failed = once(child, 'error').then(([error]) => error as Error)
  child.unref()
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  if (await untilReady(layout.cluster, isRunning, Date.now() + READY_WITHIN)) return true
  if (child.pid === undefined) throw await failed
  return false
}

const start = async (starter: Starter) => {
  const deadline = Date.now() + RETRY_FOR
  while (!(await startOnce(starter))) {
    if (Date.now() > deadline) {
      throw new Error(`PostgreSQL n’a pas démarré : la raison est à la fin de ${starter.layout.log}.`)
    }
    await sleep(200)
  }
}

type Keeping = { keeps: boolean }

/**
 * While préau runs, PostgreSQL killed by the system (memory, operator) is started again at once, and a
 * PostgreSQL whose keeper went away has a new one: us.
 */
const supervise = (starter: Starter, keeping: Keeping, log: (sentence: string) => void) => {
  const { cluster, lock, keeper } = starter.layout
  const end = new AbortController()
  const revive = async () => {
    if (!runningPostmaster(cluster)) {
      log('PostgreSQL s’est arrêté sans qu’on le demande : il est relancé.')
      await start(starter)
    }
    if (hasKeeper(keeper)) return
    await becomeKeeper(keeper)
    keeping.keeps = true
  }
  const watch = async () => {
    while (!end.signal.aborted) {
      await sleep(1000, undefined, { signal: end.signal, ref: false }).catch(() => undefined)
      if (end.signal.aborted || (runningPostmaster(cluster) && hasKeeper(keeper))) continue
      await withFolderLock(lock, revive).catch(error => log(String(error)))
    }
  }
  const watching = watch()
  return async () => {
    end.abort()
    await watching
  }
}

const adoptOrStart = (starter: Starter) =>
  withFolderLock(starter.layout.lock, async () => {
    const { layout } = starter
    const running = runningPostmaster(layout.cluster)
    if (running) {
      await untilReady(layout.cluster, () => runningPostmaster(layout.cluster) !== undefined, Date.now() + READY_WITHIN)
    } else {
      await prepareCluster(starter)
      await start(starter)
    }
    const keeps = !running || !hasKeeper(layout.keeper)
    if (keeps) await becomeKeeper(layout.keeper)
    return keeps
  })

/** Whether another process of préau, alive, still works on it: then it must not lose it when we leave. */
const hasOtherUsers = async (superuser: Connection) => {
  const sql = connect(superuser, { max: 1, name: 'preau-stop' })
  try {
    const rows = await sql<{ name: string }[]>`
      select application_name as name from pg_catalog.pg_stat_activity where application_name like 'preau%'`
    const pids = rows.map(({ name }) => Number(name.slice(name.lastIndexOf(' '))))
    return pids.some(pid => pid !== process.pid && isAlive(pid))
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const leave = (layout: Layout, superuser: Connection) =>
  withFolderLock(layout.lock, async () => {
    const pid = runningPostmaster(layout.cluster)
    if (pid && !(await hasOtherUsers(superuser))) await stopPostmaster(pid)
    await resignAsKeeper(layout.keeper)
  })

/**
 * Starts the PostgreSQL that comes from npm on `dataDir`, or joins the one that already runs there.
 * An orphan (its keeper was killed) is taken over. `stop` ends it only if this process keeps it and no
 * other process of préau uses it, in which case that one becomes its keeper.
 */
export const startDatabase = async (dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> => {
  const folder = resolve(dataDir)
  const layout = layoutOf(folder)
  await mkdir(folder, { recursive: true })
  const account = postgresAccount()
  const binaries = await embeddedBinaries(folder, account)
  const starter = { layout, binaries, account, settings: { ...defaultSettings, ...options.settings } }
  const keeping: Keeping = { keeps: await adoptOrStart(starter) }
  const endSupervision = supervise(starter, keeping, options.log ?? (() => {}))
  const socket = socketFolder(layout.cluster)
  const superuser = { host: socket.folder, port: 5432, user: 'postgres', database: 'postgres' }
  return {
    superuser,
    get keeps() {
      return keeping.keeps
    },
    stop: async () => {
      await endSupervision()
      if (keeping.keeps) await leave(layout, superuser)
      socket.release()
    },
  }
}
