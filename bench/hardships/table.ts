import { join } from 'node:path'
import { root } from '../environment.ts'
import { machine, writeSection } from '../write-section.ts'
import type { Ran } from './run-on.ts'

const rowsOf = ({ answers, beside, memory, acknowledged, faults }: Ran) => [
  ['answered', answers],
  ['people beside', beside],
  ['memory of the web process: before, at most, after', memory],
  ['acknowledged meanwhile', acknowledged],
  ['lost or broken', faults.length > 0 ? `**${faults.join('; ')}**` : '0'],
]

const textOf = (ran: Ran) =>
  ['| | |', '| --- | --- |', ...rowsOf(ran).map(cells => `| ${cells.join(' | ')} |`)].join('\n')

export const tableOf = (all: readonly Ran[]): string =>
  all.map(ran => `**${ran.hardship.what}**\n\n${textOf(ran)}`).join('\n\n')

/** Puts the table of one hardship in docs/survival.md. */
export const writeTable = (ran: Ran, today: string) =>
  writeSection(join(root, 'docs/survival.md'), {
    name: ran.hardship.name,
    text: `**${ran.hardship.what}** (${today}, ${machine()})\n\n${textOf(ran)}`,
  })
