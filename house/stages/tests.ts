import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBrowser, isBrowserBuilt } from '../build-browser.ts'
import { ensureChromium } from '../chromium/chromium.ts'
import { bin, type Count, run, type Stage } from './stage.ts'

type Report = { numPassedTests: number; numFailedTests: number; numTotalTests: number; success: boolean }

/**
 * Counts what vitest ran. A test that is skipped or a suite that could not start is a failure: here nothing is
 * allowed to be left out in silence.
 */
const countOf = ({ numPassedTests: passed, numFailedTests, numTotalTests, success }: Report): Count => {
  const leftOut = numTotalTests - passed - numFailedTests
  if (leftOut > 0) console.log(`${leftOut} test(s) were left out.`)
  const failed = numFailedTests + leftOut
  return { passed, failed: failed === 0 && (!success || passed === 0) ? 1 : failed }
}

const vitest = async (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Count> => {
  const folder = await mkdtemp(join(tmpdir(), 'preau-report-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { status } = await run(bin('vitest'), ['run', ...args, ...reporters], { live: true, env })
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text === undefined) return { passed: 0, failed: 1 }
    const count = countOf(JSON.parse(text) as Report)
    // An error outside any test (a leak, an unhandled rejection) shows only in the status.
    return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const unit: Stage = {
  name: 'unit',
  title: 'Rules, API, rights matrix, statements, documents',
  run: () => vitest(['--project', 'unit']),
}

const web: Stage = { name: 'web', title: 'Components', run: () => vitest(['--project', 'web']) }

const browser: Stage = {
  name: 'browser',
  title: 'Browser build',
  run: async () => {
    if (!(await isBrowserBuilt())) await buildBrowser()
    return { passed: 1, failed: 0 }
  },
}

const journeys: Stage = {
  name: 'journeys',
  title: 'Journeys in Chromium, with axe',
  run: async () => vitest(['--config', 'vitest.e2e.config.ts'], { CHROMIUM: await ensureChromium() }),
}

/** What is known by running préau. */
export const testStages: Stage[] = [unit, web, browser, journeys]
