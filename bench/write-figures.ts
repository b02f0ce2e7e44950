import { join } from 'node:path'
import { root } from './environment.ts'
import type { Figure } from './figure.ts'
import type { Measure } from './run.ts'
import { machine, writeSection } from './write-section.ts'

/** What misses stands in bold: it is never removed. */
const row = ({ promise, what, promised, found, kept }: Figure) => {
  const cells = kept === false ? [promise, `**${what}**`, promised, `**${found}**`] : [promise, what, promised, found]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** Puts the figures of one script in docs/performance.md. */
export const writeFigures = ({ name }: Measure, figures: readonly Figure[], today: string) =>
  writeSection(join(root, 'docs/performance.md'), {
    name,
    text: `${today}, ${machine()}: \`npm run bench -- ${name}\`

| | measured | promise | figure |
| --- | --- | --- | --- |
${figures.map(row).join('\n')}`,
  })
