/*
 * Kills préau without warning, at random moments, while people write and files are imported; counts what was
 * acknowledged and is lost. Two web servers and a worker on one database, each started again by itself.
 *
 *   node bench/kills/main.ts [--kills 200] [--migrations 20] [--tally FILE] [--write]
 *
 * A run cut short goes on from its tally (data/kills.json), on a new demonstration, until the numbers asked are reached;
 * --write puts the table in docs/survival.md. Remove the tally to begin again.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildBrowser, isBrowserBuilt } from '../../house/build-browser.ts'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { loadConfig } from '../../kernel/server/config.ts'
import { connect, type Sql } from '../../kernel/server/db/client.ts'
import { openDatabase } from '../../kernel/server/db/database.ts'
import { loadDemonstration } from '../demonstration.ts'
import { freePort, root } from '../environment.ts'
import { checkLedger, checkWhole, type Faults, untilDrained } from './checks.ts'
import { keepImporting } from './importer.ts'
import { type Ledger, newLedger } from './ledger.ts'
import { killMigrations } from './migrations.ts'
import { keepRunning, untilBack } from './processes.ts'
import { keepTally, killsOf, readTally, type Tally, tableOf, together, writeTally } from './tally.ts'
import { kill, victimsOf } from './victims.ts'
import { signIn, writeUntil } from './writers.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    migrations: { type: 'string', default: '20' },
    tally: { type: 'string', default: 'data/kills.json' },
    write: { type: 'boolean' },
  },
})
const tallyFile = resolve(root, values.tally)
mkdirSync(dirname(tallyFile), { recursive: true })
let before = readTally(tallyFile)
const wanted = Math.max(0, Number(values.kills) - killsOf(before))
const migrations = Math.max(0, Number(values.migrations) - before.migrations)
const dataDir = mkdtempSync(join(tmpdir(), 'preau-kills-'))
const begun = performance.now()
const say = (line: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const authors = [cast.claire, cast.thierry, cast.ines, cast.mathilde, cast.adrien]

/** The owner's connection, opened again when PostgreSQL was killed under it. */
const openSql = async () => {
  const database = await openDatabase(loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' }))
  return { sql: connect(database.owner, { max: 2, name: 'kills' }), database }
}

const look = async (sql: Sql, ledger: Ledger): Promise<Faults> => [
  ...(await untilDrained(sql)),
  ...(await checkLedger(sql, ledger)),
  ...(await checkWhole(sql)),
]

/** People go on writing meanwhile, and what they did between question and answer looks lost: what is lost still is at a second look. */
const check = async (sql: Sql, ledger: Ledger): Promise<Faults> => {
  const first = await look(sql, ledger)
  return first.length === 0 ? [] : (await look(sql, ledger)).filter(fault => first.includes(fault))
}

const faults = new Set<string>()
if (migrations > 0) {
  say(`${migrations} migrations to kill`)
  const found = await killMigrations(migrations)
  before = { ...before, migrations: before.migrations + migrations, faults: [...before.faults, ...found] }
  keepTally(tallyFile, before)
}
// Else each process killed meanwhile would build it, and come back only then.
if (!(await isBrowserBuilt())) await buildBrowser()
say('the demonstration')
loadDemonstration(dataDir)
const processes = [
  keepRunning({ name: 'web A', role: 'web', dataDir, port: await freePort() }),
  keepRunning({ name: 'web B', role: 'web', dataDir, port: await freePort() }),
  keepRunning({ name: 'the worker', role: 'worker', dataDir, port: await freePort() }),
]
await untilBack(processes)
const { sql, database } = await openSql()
const ledger = newLedger()
const origins = processes.flatMap(({ origin }) => origin ?? [])
const importer = keepImporting(dataDir)
const victims = victimsOf(dataDir, processes, importer.pid)
let isOver = false
// All of them are in before anything is killed.
const writers = await Promise.all(
  authors.map(async ({ login }, number) => {
    const signed = await signIn(origins[0] ?? '', { login, password: adultPassword })
    return { number, origins, ledger, signed }
  }),
)
const writing = Promise.all(writers.map(writer => writeUntil(writer, () => isOver)))
writing.catch(error => {
  console.error(error)
  process.exit(1)
})

const killed = new Map<string, number>()
const back: number[] = []
const tally = (): Tally =>
  together(before, {
    migrations: 0,
    killed: Object.fromEntries(killed),
    answered: ledger.answered,
    items: ledger.items.size,
    files: ledger.files.length,
    cut: ledger.cut,
    imports: importer.done(),
    back,
    faults: [...faults],
  })
/** Everything acknowledged so far is looked for; what was found is kept. */
const takeStock = async () => {
  for (const fault of await check(sql, ledger)) faults.add(fault)
  keepTally(tallyFile, tally())
}
for (let n = 0; n < wanted; ) {
  await sleep(100 + Math.random() * 1_400)
  const victim = victims[Math.floor(Math.random() * victims.length)]
  if (!victim || !kill(victim)) continue
  n += 1
  killed.set(victim.name, (killed.get(victim.name) ?? 0) + 1)
  await sleep(50)
  back.push(await untilBack(processes))
  if (n % 10 === 0) {
    await takeStock()
    say(
      `${n} kills, ${ledger.answered} answered, ${ledger.cut} cut short, ${importer.done()} imports, ${faults.size} faults`,
    )
  }
}
isOver = true
await writing
await importer.stop()
await untilBack(processes)
await takeStock()

console.log(`\n${tableOf(tally())}`)
if (values.write) writeTally(tally(), new Date().toISOString().slice(0, 10))
for (const kept of processes) await kept.stop()
await sql.end({ timeout: 2 })
await database.stop()
if (faults.size === 0) rmSync(dataDir, { recursive: true, force: true })
else console.log(`kept: ${dataDir}`)
process.exit(tally().faults.length === 0 ? 0 : 1)
