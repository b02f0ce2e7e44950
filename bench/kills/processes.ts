import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment, root, servingOn } from '../environment.ts'

/** Recovery of PostgreSQL, migrations to look at, the queue to join, on a machine that is busy. */
const backWithin = 120_000

export type Role = 'web' | 'worker'

/** A process of préau and what a service manager does for it: start it again when it ends. */
export interface Kept {
  name: string
  origin: string | null
  pid: () => number | undefined
  stop: () => Promise<void>
}

interface Wanted {
  name: string
  role: Role
  dataDir: string
  port: number
  settings?: Record<string, string>
}

const launch = (wanted: Wanted): ChildProcess => {
  mkdirSync(join(wanted.dataDir, 'log'), { recursive: true })
  const output = openSync(join(wanted.dataDir, 'log', `${wanted.name}.log`), 'a', 0o600)
  const child = spawn(process.execPath, ['start.ts'], {
    cwd: root,
    env: environment(wanted.dataDir, { ...servingOn(wanted.port, wanted.role), ...wanted.settings }),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  return child
}

/** Runs it until `stop`, again and again: nobody's hand is needed. */
export const keepRunning = (wanted: Wanted): Kept => {
  let child: ChildProcess | undefined
  let ending = false
  const run = async () => {
    while (!ending) {
      child = launch(wanted)
      await once(child, 'exit')
      if (!ending) await sleep(100)
    }
  }
  // The script that fails leaves nobody behind.
  process.once('exit', () => child?.kill('SIGKILL'))
  const running = run()
  return {
    name: wanted.name,
    origin: wanted.role === 'web' ? `http://127.0.0.1:${wanted.port}` : null,
    pid: () => child?.pid,
    stop: async () => {
      ending = true
      child?.kill('SIGTERM')
      const impatience = setTimeout(() => child?.kill('SIGKILL'), 20_000)
      await running
      clearTimeout(impatience)
    },
  }
}

const isHealthy = (origin: string) =>
  fetch(`${origin}/health`, { signal: AbortSignal.timeout(5_000) }).then(
    reply => reply.ok,
    () => false,
  )

/** Seconds until every web process is healthy. */
export const untilBack = async (processes: readonly Kept[]): Promise<number> => {
  const begun = performance.now()
  for (const { name, origin } of processes) {
    if (!origin) continue
    while (!(await isHealthy(origin))) {
      if (performance.now() - begun > backWithin) throw new Error(`${name} did not come back by itself`)
      await sleep(50)
    }
  }
  return (performance.now() - begun) / 1000
}
