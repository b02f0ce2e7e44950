import { parseArgs } from 'node:util'
import { type Figure, table } from './figure.ts'
import { growth } from './growth.ts'
import { imports } from './imports.ts'
import { publishing } from './publish.ts'
import { reads } from './reads.ts'
import { restore } from './restore.ts'
import type { Measure } from './run.ts'
import { search } from './search.ts'
import { sending } from './sending.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { twoProcesses } from './two-processes.ts'
import { visiting } from './visit.ts'
import { writeFigures } from './write-figures.ts'

const measures: readonly Measure[] = [
  imports,
  reads,
  publishing,
  sending,
  signIn,
  search,
  visiting,
  start,
  twoProcesses,
  growth,
  restore,
]

const usage = `Measures what préau promises (docs/performance.md).

  npm run bench [-- NAME…] [--write]

${measures.map(({ name, promises }) => `  ${name.padEnd(15)}${promises}`).join('\n')}

Without a name: all of them. --write puts the figures in docs/performance.md.
The département is kept in BENCH_DIR (data/bench) from one run to the next. BENCH_SCHOOLS=20 with another BENCH_DIR tries a
script on a small one, whose figures promise nothing.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, help: { type: 'boolean' } },
})

if (values.help) {
  console.log(usage)
  process.exit(0)
}
const unknown = positionals.filter(name => !measures.some(measure => measure.name === name))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: unknown.\n\n${usage}`)
  process.exit(2)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const begun = performance.now()
const say = (line: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const figures: Figure[] = []
for (const measure of measures) {
  if (positionals.length > 0 && !positionals.includes(measure.name)) continue
  say(`── ${measure.name} (${measure.promises})`)
  const found = await measure.measure({ say })
  if (values.write) writeFigures(measure, found, new Date().toISOString().slice(0, 10))
  figures.push(...found)
}
console.log(`\n${table(figures)}`)
process.exitCode = figures.some(figure => figure.kept === false) ? 1 : 0
