import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { cpuOf, peakMegabytes } from './cpu.ts'
import { environment, root } from './environment.ts'

const everyMilliseconds = 100

export interface Ran {
  seconds: number
  /** The command and its database. */
  cpuSeconds: number
  /** The command alone, at most. */
  megabytes: number
}

/** What a process used until it ended, looked at often: nothing is left to read afterwards. */
const watch = (pid: number, ran: Ran) => {
  try {
    ran.cpuSeconds = Math.max(ran.cpuSeconds, cpuOf(pid) / 1000)
    ran.megabytes = Math.max(ran.megabytes, peakMegabytes(pid))
  } catch {
    // It has just ended.
  }
}

/** `preau import`, `preau backup`… as an operator types it, on a data folder of its own, with its embedded database. */
export const runCommand = async (dataDir: string, [name = '', ...args]: readonly string[]): Promise<Ran> => {
  mkdirSync(join(dataDir, 'log'), { recursive: true })
  const log = join(dataDir, 'log', `bench-${name}.log`)
  const output = openSync(log, 'a', 0o600)
  const ran: Ran = { seconds: 0, cpuSeconds: 0, megabytes: 0 }
  const begun = performance.now()
  const child = spawn(process.execPath, ['preau.ts', name, ...args], {
    cwd: root,
    env: environment(dataDir),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const watching = setInterval(() => watch(child.pid ?? 0, ran), everyMilliseconds)
  const [status] = await once(child, 'exit')
  clearInterval(watching)
  if (status !== 0) throw new Error(`preau ${name} ended with status ${status}: see ${log}`)
  ran.seconds = (performance.now() - begun) / 1000
  return ran
}
