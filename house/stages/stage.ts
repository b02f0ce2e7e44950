import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** How many things a stage looked at, and how many were wrong. */
export type Count = { passed: number; failed: number }

/** One part of `npm test`. Stages do not depend on each other: all of them run, so that every failure is seen. */
export type Stage = { name: string; title: string; run: () => Promise<Count> }

export type Ended = { status: number | null; output: string }

type RunOptions = {
  /** Shows what the program says as it says it, rather than keeping it. */
  live?: boolean
  env?: NodeJS.ProcessEnv
}

/** Runs a program from the root of the checkout. */
export const run = (program: string, args: string[], { live = false, env = {} }: RunOptions = {}): Promise<Ended> =>
  new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    })
    let output = ''
    const keep = (text: Buffer) => {
      output += text
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', failed)
    child.once('close', status => done({ status, output }))
  })

/** A program of node_modules. */
export const bin = (name: string) => join(root, 'node_modules', '.bin', name)

/** A tool that is silent when all is well: one thing looked at, and what it said when it was wrong. */
export const verdict = ({ status, output }: Ended): Count => {
  if (status === 0) return { passed: 1, failed: 0 }
  process.stdout.write(output)
  return { passed: 0, failed: 1 }
}

export const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
})
