import { spawn } from 'node:child_process'

interface Running {
  signal?: AbortSignal
  /** On top of this process’s own. */
  env?: Record<string, string>
}

/** Runs one part of the start in a process of its own, ended by `signal`; what it said is the error when it fails. */
export const runStep = async (cwd: string, args: string[], { signal, env }: Running = {}) => {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    ...(signal && { signal }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => {
      said += text
    })
  }
  const status = await new Promise<number | null>((done, failed) => {
    child.once('error', failed)
    child.once('close', done)
  })
  if (status !== 0) throw new Error(said.trim() || `Le processus s’est arrêté (${status}).`)
}
