import { setTimeout as sleep } from 'node:timers/promises'
import { checkLedger, checkWhole, type Faults, untilDrained } from '../kills/checks.ts'
import { type Beside, beginBeside, memoryOf } from './beside.ts'
import { type Hardship, inWords, unexpected } from './hardship.ts'
import { openStage, type Stage, untilWell } from './stage.ts'

export interface Ran {
  hardship: Hardship
  answers: string
  beside: string
  memory: string
  acknowledged: string
  faults: Faults
}

/** Megabytes more than before, at most while it lasts, and once it is over. */
const most = { meanwhile: 350, after: 150 }

/** The collector comes when it likes, and gives pages back later. */
const memoryComesBackIn = 20_000

const warmUp = 8_000

const memoryFaults = (before: number, peak: number, after: number): Faults => [
  ...(peak - before > most.meanwhile ? [`the web process took ${(peak - before).toFixed(0)} MB more`] : []),
  ...(after - before > most.after ? [`the web process keeps ${(after - before).toFixed(0)} MB`] : []),
]

const besideFaults = ({ strikesAll }: Hardship, { answers }: Beside) =>
  unexpected(answers, strikesAll ? /^(200|503 (database-away|too-slow|busy|disk-full))$/ : /^200$/)

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

const endure = async (hardship: Hardship, stage: Stage, say: (line: string) => void): Promise<Ran> => {
  const beside = beginBeside(stage)
  await sleep(warmUp)
  const before = memoryOf(stage)
  const pid = stage.web.pid()
  const { answers, faults } = await hardship.inflict(stage)
  say(answers)
  await untilWell(stage.origin, 60_000)
  await sleep(memoryComesBackIn)
  await beside.stop()
  const after = memoryOf(stage)
  const { ledger, peak, slowest } = beside
  return {
    hardship,
    answers,
    beside: `${inWords(beside.answers)}, at most ${seconds(slowest)}`,
    memory: `${before.toFixed(0)} → ${peak.toFixed(0)} → ${after.toFixed(0)} MB`,
    acknowledged: `${ledger.answered} requests (${ledger.items.size} items, ${ledger.files.length} files)`,
    faults: [
      ...faults,
      ...besideFaults(hardship, beside),
      ...memoryFaults(before, peak, after),
      ...(stage.web.pid() === pid ? [] : ['the web process ended']),
      ...(await untilDrained(stage.sql)),
      ...(await checkLedger(stage.sql, ledger)),
      ...(await checkWhole(stage.sql)),
    ],
  }
}

/** One hardship, on a folder of its own. */
export const runOn = async (hardship: Hardship, dataDir: string, say: (line: string) => void): Promise<Ran> => {
  const stage = await openStage(dataDir, hardship)
  try {
    return await endure(hardship, stage, say)
  } finally {
    await stage.stop()
  }
}
