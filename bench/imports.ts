import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { benchDir, territoryFiles } from './department.ts'
import type { Figure } from './figure.ts'
import type { Measure, Run } from './run.ts'
import { type Ran, runCommand } from './run-command.ts'

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
  say('a preview, on an empty territory')
  const preview = await runCommand(dataDir, ['import', '--dry-run', full])
  say('the full delivery')
  const first = await runCommand(dataDir, ['import', '--yes', full])
  say('the same again')
  const report = join(dataDir, 'again.json')
  const again = await runCommand(dataDir, ['import', '--yes', '--report', report, full])
  assertUnchanged(report)
  say('a delta of 1 %')
  const small = await runCommand(dataDir, ['import', '--yes', delta])
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
