/*
 * What préau goes through, with people beside who read and write: ten thousand failed sign-ins, slow clients, heavy
 * bodies, a lost database, a full disk. Then it must be well, hold no more memory, and have lost nothing acknowledged.
 *
 *   node bench/hardships/main.ts [NAME…] [--write]
 *
 * Each on a copy of a new demonstration; --write puts the table in docs/survival.md. The full disk takes the right to
 * mount one in memory (root); it is left out otherwise.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBrowser, isBrowserBuilt } from '../../house/build-browser.ts'
import { loadDemonstration } from '../demonstration.ts'
import { fullDisk } from './full-disk.ts'
import type { Hardship } from './hardship.ts'
import { heavyBodies } from './heavy-bodies.ts'
import { lostDatabase } from './lost-database.ts'
import { type Ran, runOn } from './run-on.ts'
import { signIns } from './sign-ins.ts'
import { slowClients } from './slow-clients.ts'
import { onSmallDisk } from './small-disk.ts'
import { tableOf, writeTable } from './table.ts'

const hardships: readonly Hardship[] = [signIns, slowClients, heavyBodies, lostDatabase, fullDisk]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const unknown = positionals.filter(name => !hardships.some(hardship => hardship.name === name))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: unknown. Known: ${hardships.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'preau-hardships-'))
const begun = performance.now()
const say = (line: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

if (!(await isBrowserBuilt())) await buildBrowser()
say('the demonstration')
const model = join(folder, 'model')
loadDemonstration(model)

const skipped: string[] = []
const runOnCopy = async (hardship: Hardship): Promise<Ran | null> => {
  const dataDir = join(folder, hardship.name)
  const disk = hardship.smallDisk ? onSmallDisk(model, dataDir) : undefined
  if (disk === null) return null
  if (!disk) execFileSync('cp', ['-a', '--reflink=auto', model, dataDir])
  try {
    return await runOn(hardship, dataDir, say)
  } finally {
    disk?.unmount()
  }
}

const all: Ran[] = []
for (const hardship of hardships) {
  if (positionals.length > 0 && !positionals.includes(hardship.name)) continue
  say(`── ${hardship.name}: ${hardship.what}`)
  const ran = await runOnCopy(hardship)
  if (!ran) {
    skipped.push(hardship.name)
    say('left out: no disk can be mounted')
    continue
  }
  all.push(ran)
  if (values.write) writeTable(ran, new Date().toISOString().slice(0, 10))
}
console.log(`\n${tableOf(all)}`)
const isWell = all.every(({ faults }) => faults.length === 0)
if (isWell) rmSync(folder, { recursive: true, force: true })
else console.log(`kept: ${folder}`)
process.exit(isWell ? 0 : 1)
