import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../environment.ts'
import { median } from '../figure.ts'
import { machine, writeSection } from '../write-section.ts'

/** What has been killed and found so far; kept in a file, so that a run cut short goes on where it was. */
export interface Tally {
  migrations: number
  /** Kills by what was killed. */
  killed: Record<string, number>
  answered: number
  items: number
  files: number
  cut: number
  imports: number
  /** Seconds until every web process answered again, of each kill. */
  back: number[]
  faults: string[]
}

const nothing: Tally = {
  migrations: 0,
  killed: {},
  answered: 0,
  items: 0,
  files: 0,
  cut: 0,
  imports: 0,
  back: [],
  faults: [],
}

export const readTally = (file: string): Tally =>
  existsSync(file) ? { ...nothing, ...(JSON.parse(readFileSync(file, 'utf8')) as Tally) } : nothing

export const keepTally = (file: string, tally: Tally) => {
  writeFileSync(`${file}.part`, JSON.stringify(tally))
  renameSync(`${file}.part`, file)
}

export const killsOf = ({ killed }: Tally): number => Object.values(killed).reduce((sum, times) => sum + times, 0)

const merge = (one: Record<string, number>, other: Record<string, number>) => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(names.map(name => [name, (one[name] ?? 0) + (other[name] ?? 0)]))
}

/** What was found before, and in this run. */
export const together = (before: Tally, now: Tally): Tally => ({
  migrations: before.migrations + now.migrations,
  killed: merge(before.killed, now.killed),
  answered: before.answered + now.answered,
  items: before.items + now.items,
  files: before.files + now.files,
  cut: before.cut + now.cut,
  imports: before.imports + now.imports,
  back: [...before.back, ...now.back],
  faults: [...new Set([...before.faults, ...now.faults])],
})

const seconds = (value: number) => `${value.toFixed(1)} s`

export const tableOf = (tally: Tally): string => {
  const by = Object.entries(tally.killed).map(([name, times]) => `${name} ${times}`)
  const rows = [
    ['killed', `${killsOf(tally)} (${by.join(', ')}), ${tally.migrations} migrations`],
    [
      'acknowledged',
      `${tally.answered} requests (${tally.items} items, ${tally.files} files), ${tally.imports} imports`,
    ],
    ['cut short', `${tally.cut} requests`],
    ['back by itself', `median ${seconds(median(tally.back))}, at most ${seconds(Math.max(...tally.back))}`],
    ['lost or broken', tally.faults.length > 0 ? `**${tally.faults.join('; ')}**` : '0'],
  ]
  return ['| | |', '| --- | --- |', ...rows.map(cells => `| ${cells.join(' | ')} |`)].join('\n')
}

/** Puts the table in docs/survival.md. */
export const writeTally = (tally: Tally, today: string) =>
  writeSection(join(root, 'docs/survival.md'), {
    name: 'kills',
    text: `${today}, ${machine()}, the demonstration:\n\n${tableOf(tally)}`,
  })
