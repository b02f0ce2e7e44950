import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { type Layout, openFolder } from './embedded-layout.ts'
import { isAlive } from './process-name.ts'

/** What the program sees of the cluster: a handle opened by us, so that no folder above must be open to it. */
const CLUSTER_HANDLE = '/proc/self/fd/3'
const LARGEST_LOG = 10_000_000

export type Settings = Record<string, string>

/** Sober on a small machine; what an acknowledgement promises (fsync, synchronous_commit) is never traded. */
export const defaultSettings: Settings = {
  shared_buffers: '192MB',
  max_connections: '100',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Details of errors quote values of rows: personal data that has no place in a log (RGPD art. 5.1.c).
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

const openLog = (path: string) => {
  mkdirSync(dirname(path), { recursive: true })
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LARGEST_LOG) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

type Run = { program: string; args: string[]; account: Account; layout: Layout }

/** Runs one of PostgreSQL's programs on the cluster, detached so that Ctrl-C reaches it only through us. */
export const runOnCluster = ({ program, args, account, layout }: Run): ChildProcess => {
  const log = openLog(layout.log)
  const cluster = openFolder(layout.cluster)
  try {
    return spawn(program, ['-D', CLUSTER_HANDLE, ...args], {
      ...account,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', log, log, cluster],
      detached: true,
    })
  } finally {
    closeSync(log)
    closeSync(cluster)
  }
}

export const spawnPostmaster = (
  binaries: Binaries,
  account: Account,
  { layout, settings }: { layout: Layout; settings: Settings },
) => {
  const all = {
    ...settings,
    listen_addresses: '',
    unix_socket_directories: CLUSTER_HANDLE,
    unix_socket_permissions: '0777',
  }
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return runOnCluster({ program: join(binaries.folder, 'bin', 'postgres'), args, account, layout })
}

const isPostgres = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}

/** PostgreSQL works inside its cluster; a container may hide that from root, who then trusts the name. */
const runsIn = (pid: number, cluster: string) => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return isPostgres(pid)
  }
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid')

/** The lines PostgreSQL keeps about itself: its number first, its state eighth. */
const readPidFile = (cluster: string) => {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
    return { pid: Number(lines[0]), state: lines[7]?.trim() ?? '' }
  } catch {
    return undefined
  }
}

/** The number of the PostgreSQL that runs on this cluster, whoever started it. */
export const runningPostmaster = (cluster: string) => {
  const file = readPidFile(cluster)
  return file && isAlive(file.pid) && runsIn(file.pid, cluster) ? file.pid : undefined
}

/** A number left by a crash may since belong to any other program, which PostgreSQL would take for itself. */
export const dropStalePidFile = async (cluster: string) => {
  if (readPidFile(cluster) && !runningPostmaster(cluster)) await rm(pidFile(cluster), { force: true })
}

/** Waits until PostgreSQL says it accepts connections; false when it stopped or `deadline` passed. */
export const untilReady = async (cluster: string, isRunning: () => boolean, deadline: number) => {
  while (isRunning() && Date.now() < deadline) {
    if (runningPostmaster(cluster) && readPidFile(cluster)?.state === 'ready') return true
    await sleep(15)
  }
  return false
}

/** Stops PostgreSQL « fast » (SIGINT): sessions are closed, what was acknowledged is on disk. */
export const stopPostmaster = async (pid: number) => {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid) && waited < 3000; waited += 1) await sleep(10)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
}
