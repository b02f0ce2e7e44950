import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import type { Figure } from './figure.ts'
import type { Measure } from './run.ts'

const file = resolve(import.meta.dirname, '../docs/performance.md')

const machine = () => {
  const [cpu] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  return `${cpus().length} cores (${cpu?.model.trim() ?? '?'}), ${memory} GB, Node ${process.versions.node}`
}

/** What misses stands in bold: it is never removed. */
const row = ({ promise, what, promised, found, kept }: Figure) => {
  const cells = kept === false ? [promise, `**${what}**`, promised, `**${found}**`] : [promise, what, promised, found]
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

const section = ({ name }: Measure, figures: readonly Figure[], today: string) => `<!-- ${name} -->
${today}, ${machine()}: \`npm run bench -- ${name}\`

| | measured | promise | figure |
| --- | --- | --- | --- |
${figures.map(row).join('\n')}
<!-- /${name} -->`

/**
 * Puts the figures of one script in docs/performance.md, in the place of its former ones; what is written around them
 * by hand (what misses, and why) stays.
 */
export const writeFigures = (measure: Measure, figures: readonly Figure[], today: string) => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '# Promises, measured\n'
  const written = section(measure, figures, today)
  const former = new RegExp(`<!-- ${measure.name} -->[^]*?<!-- /${measure.name} -->`)
  writeFileSync(file, former.test(text) ? text.replace(former, () => written) : `${text.trimEnd()}\n\n${written}\n`)
}
