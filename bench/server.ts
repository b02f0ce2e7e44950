import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pairBelow } from './cpu.ts'
import { environment, freePort, root, servingOn } from './environment.ts'

/** A first start may build the browser side. */
const readyWithin = 120_000

export interface Server {
  origin: string
  pid: number
  /** The postmaster it started. */
  databasePid: number
  /** From the launch to the first healthy answer. */
  secondsToReady: number
  stop: () => Promise<void>
}

const isHealthy = (origin: string) =>
  fetch(`${origin}/health`).then(
    reply => reply.ok,
    () => false,
  )

const untilHealthy = async (origin: string, child: ChildProcess, log: string) => {
  const deadline = Date.now() + readyWithin
  while (!(await isHealthy(origin))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The server did not start: see ${log}`)
    await sleep(20)
  }
}

const stopChild = async (child: ChildProcess, pid: number) => {
  if (child.exitCode !== null) return
  const exited = once(child, 'exit')
  process.kill(pid, 'SIGTERM')
  const impatience = setTimeout(() => process.kill(pid, 'SIGKILL'), 20_000)
  await exited
  clearTimeout(impatience)
}

type Program = readonly [string, ...string[]]

/** As `npm start` runs it, once it has installed what was missing. */
const preau: Program = ['sh', 'house/run.sh', 'start']

const launch = async (dataDir: string, [command, ...args]: Program, role: 'web' | 'both') => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const log = join(dataDir, 'log', `bench-server-${role}.log`)
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  const output = openSync(log, 'w', 0o600)
  const launched = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: environment(dataDir, servingOn(port, role)),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const abandon = () => child.kill('SIGTERM')
  process.once('exit', abandon)
  await untilHealthy(origin, child, log)
  const secondsToReady = (performance.now() - launched) / 1000
  const stop = async (pid: number) => {
    process.off('exit', abandon)
    await stopChild(child, pid)
  }
  return { origin, pid: child.pid ?? 0, secondsToReady, stop }
}

/**
 * The real server (web and worker, `start.ts`) on a prepared data folder, with the embedded database, in a process of its
 * own; it does not outlive the bench.
 */
export const startServer = async (dataDir: string, program = preau): Promise<Server> => {
  const { origin, pid, secondsToReady, stop } = await launch(dataDir, program, 'both')
  const pair = pairBelow(pid)
  return { origin, pid: pair.server, databasePid: pair.database, secondsToReady, stop: () => stop(pair.server) }
}

/** A second web process beside a server that runs on this folder: it joins its database. */
export const startBeside = async (dataDir: string): Promise<Omit<Server, 'databasePid'>> => {
  const { stop, ...beside } = await launch(dataDir, preau, 'web')
  return { ...beside, stop: () => stop(beside.pid) }
}
