import type { Writable } from 'node:stream'

/** Above this, a person wonders: the step is announced before it ends. */
const PATIENCE = 1500

/** A duration as a French reader writes it: `0,4 s`, `1 min 12 s`. */
export const duration = (milliseconds: number) => {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

export type Step = <T>(label: string, work: () => Promise<T>) => Promise<T>

/** Says each step when it is done and how long it took, or where it stopped. */
export const stepsOn = (out: Writable): Step => {
  return async (label, work) => {
    const began = performance.now()
    const announce = setTimeout(() => out.write(`  … ${label}\n`), PATIENCE)
    try {
      const result = await work()
      out.write(`  ✓ ${label} (${duration(performance.now() - began)})\n`)
      return result
    } catch (error) {
      out.write(`  ✗ ${label}\n`)
      throw error
    } finally {
      clearTimeout(announce)
    }
  }
}
