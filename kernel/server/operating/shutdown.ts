import { setTimeout as sleep } from 'node:timers/promises'

type Stop = () => Promise<unknown> | unknown

export type Shutdown = {
  /** What must be undone when the process ends; the last added is undone first. */
  add: (stop: Stop) => void
  /** Undoes everything once, however often it is asked. */
  run: () => Promise<void>
  /** Whether it has begun: what fails from then on fails because of it. */
  readonly isRunning: boolean
}

const LONGEST = 45_000

/** Gathers how to stop what was started, in an order that leaves nobody without what it stands on. */
export const createShutdown = (onError: (error: unknown) => void): Shutdown => {
  const stops: Stop[] = []
  let running: Promise<void> | undefined
  const undo = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await Promise.resolve().then(stop).catch(onError)
    }
  }
  return {
    add: stop => stops.push(stop),
    run: () => {
      running ??= Promise.race([undo(), sleep(LONGEST, undefined, { ref: false })])
      return running
    },
    get isRunning() {
      return running !== undefined
    },
  }
}

/** npm hands on to us the Ctrl-C that the terminal has already given us: two at once are one. */
const SAME_SIGNAL = 1_000

/**
 * Ctrl-C and the end asked by the system stop everything in order; asked again, the process ends at once.
 * @param wellStopped the status then: a server asked to stop has done its work, a command cut short has not.
 */
export const stopOnSignals = (shutdown: Shutdown, onFirst: () => void, wellStopped?: 0) => {
  let asked = 0
  const stop = async (status: number) => {
    if (asked > 0 && performance.now() - asked < SAME_SIGNAL) return
    if (asked > 0) process.exit(status)
    asked = performance.now()
    onFirst()
    await shutdown.run()
    process.exit(wellStopped ?? status)
  }
  process.on('SIGINT', () => void stop(130))
  process.on('SIGTERM', () => void stop(143))
}
