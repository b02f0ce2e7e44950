import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pairBelow } from './cpu.ts'

const root = resolve(import.meta.dirname, '..')
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

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Only what a server is told in production: settings of whoever runs the bench must not count. */
const environment = (dataDir: string, port: number) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  DATA_DIR: dataDir,
  PORT: String(port),
  HOST: '127.0.0.1',
  METRICS_PORT: '0',
  TRUST_PROXY: '1',
  PREAU_DEMO: '0',
})

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

/**
 * The real server (web and worker, `start.ts`) on a prepared data folder, with the embedded database, in a process of its
 * own; it does not outlive the bench.
 */
export const startServer = async (
  dataDir: string,
  [command, ...args]: readonly [string, ...string[]] = [process.execPath, 'start.ts'],
): Promise<Server> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const log = join(dataDir, 'log', 'bench-server.log')
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  const output = openSync(log, 'w', 0o600)
  const launched = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: environment(dataDir, port),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const abandon = () => child.kill('SIGTERM')
  process.once('exit', abandon)
  await untilHealthy(origin, child, log)
  const secondsToReady = (performance.now() - launched) / 1000
  const pair = pairBelow(child.pid ?? 0)
  return {
    origin,
    pid: pair.server,
    databasePid: pair.database,
    secondsToReady,
    stop: async () => {
      process.off('exit', abandon)
      await stopChild(child, pair.server)
    },
  }
}
