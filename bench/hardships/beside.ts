import { setTimeout as sleep } from 'node:timers/promises'
import { residentMegabytes } from '../cpu.ts'
import { type Ledger, newLedger } from '../kills/ledger.ts'
import { writeUntil } from '../kills/writers.ts'
import { add, type Count, kindOf } from './hardship.ts'
import type { Person, Stage } from './stage.ts'

/** What happens to people who are there by chance. */
export interface Beside {
  answers: Count
  /** Milliseconds of the slowest answer, whatever it was. */
  slowest: number
  ledger: Ledger
  /** Megabytes of the web process, at most. */
  peak: number
  stop: () => Promise<void>
}

const pages = ['/me', '/feed', '/news/items', '/news/threads?contributing=true']

const askEvery = 250
const writeEvery = 400
/** Beyond what préau promises to answer within. */
const longest = 40_000

/** Megabytes the web process holds now. */
export const memoryOf = (stage: Stage): number => {
  try {
    return residentMegabytes(stage.web.pid() ?? 0)
  } catch {
    // Between two processes.
    return 0
  }
}

const ask = async (stage: Stage, { cookie }: Person, beside: Beside) => {
  const page = pages[Math.floor(Math.random() * pages.length)] ?? ''
  const begun = performance.now()
  const kind = await fetch(`${stage.origin}/api/v1${page}`, {
    headers: { cookie },
    signal: AbortSignal.timeout(longest),
  }).then(kindOf, () => 'no answer')
  beside.slowest = Math.max(beside.slowest, performance.now() - begun)
  add(beside.answers, kind)
}

/** People read, two of them write; what is acknowledged to these is kept. */
export const beginBeside = (stage: Stage): Beside => {
  let isOver = false
  const beside: Beside = {
    answers: new Map(),
    slowest: 0,
    ledger: newLedger(),
    peak: memoryOf(stage),
    stop: async () => {
      isOver = true
      await Promise.all(all)
    },
  }
  const until = async (what: () => unknown, pause: number) => {
    while (!isOver) {
      await what()
      await sleep(pause)
    }
  }
  const watch = () => {
    beside.peak = Math.max(beside.peak, memoryOf(stage))
  }
  const write = (signed: Person, number: number) =>
    writeUntil(
      { number, origins: [stage.origin], ledger: beside.ledger, signed },
      () => isOver,
      () => sleep(writeEvery),
    )
  const all = [
    until(watch, 100),
    ...stage.people.map(person => until(() => ask(stage, person, beside), askEvery)),
    ...stage.people.slice(0, 2).map(write),
  ]
  return beside
}
