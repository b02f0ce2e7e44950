import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cpuOf, peakMegabytes } from './cpu.ts'
import { benchDir, territoryFiles } from './department.ts'
import type { Figure } from './figure.ts'
import type { Measure, Run } from './run.ts'

const root = resolve(import.meta.dirname, '..')
const everyMilliseconds = 100

interface Ran {
  seconds: number
  /** The importer and its database. */
  cpuSeconds: number
  /** The importer alone, at most. */
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

/** `preau import` as an operator types it, on a data folder of its own, with its embedded database. */
const importFiles = async (dataDir: string, args: readonly string[]): Promise<Ran> => {
  const log = join(dataDir, 'import.log')
  const output = openSync(log, 'a', 0o600)
  const ran: Ran = { seconds: 0, cpuSeconds: 0, megabytes: 0 }
  const begun = performance.now()
  const child = spawn(process.execPath, ['preau.ts', 'import', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PREAU_DEMO: '0' },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  const watching = setInterval(() => watch(child.pid ?? 0, ran), everyMilliseconds)
  const [status] = await once(child, 'exit')
  clearInterval(watching)
  if (status !== 0) throw new Error(`preau import ended with status ${status}: see ${log}`)
  ran.seconds = (performance.now() - begun) / 1000
  return ran
}

const figureOf = (what: string, most: number, { seconds, cpuSeconds }: Ran): Figure => ({
  promise: 'P1',
  what,
  promised: `≤ ${most} s`,
  found: `${seconds.toFixed(1)} s (CPU ${cpuSeconds.toFixed(1)} s)`,
  kept: seconds <= most,
})

/** The same files twice must change nothing: otherwise its time means nothing either. */
const assertUnchanged = (report: string) => {
  const { totals } = JSON.parse(readFileSync(report, 'utf8')) as { totals: Record<string, number> }
  const { created, changed, moved, leaving, unchanged } = totals
  if (!unchanged || created || changed || moved || leaving)
    throw new Error(`The same files again are not without effect: ${JSON.stringify(totals)}`)
}

const measureImports = async ({ say }: Run): Promise<Figure[]> => {
  const { full, delta } = await territoryFiles(say)
  const dataDir = join(benchDir(), 'import')
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
  say('a preview, on an empty territory')
  const preview = await importFiles(dataDir, ['--dry-run', full])
  say('the full delivery')
  const first = await importFiles(dataDir, ['--yes', full])
  say('the same again')
  const report = join(dataDir, 'again.json')
  const again = await importFiles(dataDir, ['--yes', '--report', report, full])
  assertUnchanged(report)
  say('a delta of 1 %')
  const small = await importFiles(dataDir, ['--yes', delta])
  rmSync(dataDir, { recursive: true, force: true })
  const megabytes = Math.max(...[preview, first, again, small].map(ran => ran.megabytes))
  return [
    figureOf('preview of the full AAF', 40, preview),
    figureOf('full AAF import of the département', 60, first),
    figureOf('the same again, which changes nothing', 25, again),
    figureOf('delta of 1 %', 5, small),
    {
      promise: 'P1',
      what: 'the importer’s memory, at most',
      promised: '≤ 400 MB',
      found: `${megabytes.toFixed(0)} MB`,
      kept: megabytes <= 400,
    },
  ]
}

/** P1: the official files of a département. Times hold the start and the stop of the embedded database. */
export const imports: Measure = { name: 'imports', promises: 'P1', measure: measureImports }
