/*
 * Kills préau without warning, at random moments, while people write and files are imported; counts what was
 * acknowledged and is lost. Two web servers and a worker on one database, each started again by itself.
 *
 *   node bench/kills/main.ts [--kills 200] [--migrations 20]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { loadConfig } from '../../kernel/server/config.ts'
import { connect, type Sql } from '../../kernel/server/db/client.ts'
import { openDatabase } from '../../kernel/server/db/database.ts'
import { median } from '../figure.ts'
import { checkLedger, checkWhole, type Faults, untilDrained } from './checks.ts'
import { keepImporting } from './importer.ts'
import { newLedger } from './ledger.ts'
import { killMigrations } from './migrations.ts'
import { keepRunning, untilBack } from './processes.ts'
import { kill, victimsOf } from './victims.ts'
import { signIn, writeUntil } from './writers.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, migrations: { type: 'string', default: '20' } },
})
const wanted = Number(values.kills)
const root = resolve(import.meta.dirname, '../..')
const dataDir = mkdtempSync(join(tmpdir(), 'preau-kills-'))
const ports = [4710 + Math.floor(Math.random() * 500), 5310 + Math.floor(Math.random() * 500)]
const begun = performance.now()
const say = (line: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`)

const authors = [cast.claire, cast.thierry, cast.ines, cast.mathilde, cast.adrien]

/** The owner's connection, opened again when PostgreSQL was killed under it. */
const openSql = async () => {
  const database = await openDatabase(loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' }))
  return { sql: connect(database.owner, { max: 2, name: 'kills' }), database }
}

const check = async (sql: Sql, ledger: ReturnType<typeof newLedger>): Promise<Faults> => [
  ...(await untilDrained(sql)),
  ...(await checkLedger(sql, ledger)),
  ...(await checkWhole(sql)),
]

const loadDemonstration = () => {
  const env = { ...process.env, DATA_DIR: dataDir }
  const prepared = spawnSync(process.execPath, ['preau.ts', 'migrate'], { cwd: root, env, stdio: 'ignore' })
  const loaded = spawnSync(process.execPath, ['load-demo.ts'], { cwd: root, env, stdio: 'inherit' })
  if (prepared.status !== 0 || loaded.status !== 0) throw new Error('The demonstration could not be loaded.')
}

const faults = new Set<string>()
say(`${values.migrations} migrations killed`)
for (const fault of await killMigrations(Number(values.migrations))) faults.add(fault)
say('the demonstration')
loadDemonstration()
const [first = 0, second = 0] = ports
const processes = [
  keepRunning({ name: 'web A', role: 'web', dataDir, port: first }),
  keepRunning({ name: 'web B', role: 'web', dataDir, port: second }),
  keepRunning({ name: 'the worker', role: 'worker', dataDir, port: first + 1 }),
]
await untilBack(processes)
const { sql, database } = await openSql()
const ledger = newLedger()
const origins = processes.flatMap(({ origin }) => origin ?? [])
const importer = keepImporting(dataDir)
const victims = victimsOf(dataDir, processes, importer.pid)
let isOver = false
const writing = Promise.all(
  authors.map(async ({ login }, number) => {
    const signed = await signIn(origins[0] ?? '', { login, password: adultPassword })
    await writeUntil({ number, origins, ledger, signed }, () => isOver)
  }),
)
writing.catch(error => {
  console.error(error)
  process.exit(1)
})

const killed = new Map<string, number>()
const back: number[] = []
for (let n = 0; n < wanted; ) {
  await sleep(200 + Math.random() * 2_800)
  const victim = victims[Math.floor(Math.random() * victims.length)]
  if (!victim || !kill(victim)) continue
  n += 1
  killed.set(victim.name, (killed.get(victim.name) ?? 0) + 1)
  await sleep(50)
  back.push(await untilBack(processes))
  if (n % 10 === 0) {
    for (const fault of await check(sql, ledger)) faults.add(fault)
    say(
      `${n} kills, ${ledger.answered} answered, ${ledger.cut} cut short, ${importer.done()} imports, ${faults.size} faults`,
    )
  }
}
isOver = true
await writing
await importer.stop()
await untilBack(processes)
for (const fault of await check(sql, ledger)) faults.add(fault)

console.log(`
killed            ${values.migrations} migrations; ${[...killed].map(([name, times]) => `${name} ${times}`).join(', ')}
acknowledged      ${ledger.answered} requests (${ledger.items.size} items, ${ledger.files.length} files), ${importer.done()} imports
cut short         ${ledger.cut} requests
back by itself    median ${median(back).toFixed(1)} s, at most ${Math.max(...back).toFixed(1)} s
lost or broken    ${faults.size}`)
for (const fault of faults) console.log(`  ${fault}`)
for (const kept of processes) await kept.stop()
await sql.end({ timeout: 2 })
await database.stop()
if (faults.size === 0) rmSync(dataDir, { recursive: true, force: true })
else console.log(`kept: ${dataDir}`)
process.exit(faults.size === 0 ? 0 : 1)
