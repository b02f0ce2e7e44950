import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serverBindings } from '../apps/server.ts'
import { loadConfig } from '../kernel/server/config.ts'
import type { Deps } from '../kernel/server/context.ts'
import { connect, type Sql, transaction } from '../kernel/server/db/client.ts'
import { type Database, openDatabase } from '../kernel/server/db/database.ts'
import { createLog } from '../kernel/server/operating/log.ts'
import { prepareDatabase } from '../kernel/server/operating/prepare.ts'
import { drainSearch } from '../kernel/server/search/index-texts.ts'
import { searchSources } from '../kernel/server/search/source.ts'
import { activateAccounts } from './department/accounts.ts'
import { fillMail } from './department/fill-mail.ts'
import { fillNews } from './department/fill-news.ts'
import { mark, readMarks } from './department/marks.ts'
import { addPilots } from './department/pilots.ts'
import { type Reader, signInReaders } from './department/readers.ts'
import { root } from './environment.ts'
import { generateTerritory } from './generate/territory.ts'
import { departement, sizeFor, type TerritorySize } from './generate/world.ts'
import { runCommand } from './run-command.ts'

export type Say = (line: string) => void

/** Where the départements of the bench are kept from one run to the next (about 3 GB, 15 with ten times the content). */
export const benchDir = () => resolve(root, process.env.BENCH_DIR ?? 'data/bench')

/** BENCH_SCHOOLS: fewer of them, to try a script; its figures then promise nothing. */
const schools = Number(process.env.BENCH_SCHOOLS ?? departement.schools)
const size: TerritorySize = schools === departement.schools ? departement : sizeFor(schools)

/** What performance.md publishes in the département. */
const itemsAtFirst = Math.round((60_000 * schools) / departement.schools)
const messagesAtFirst = Math.round((400_000 * schools) / departement.schools)

/** The generated AAF files, written once. */
export const territoryFiles = async (say: Say): Promise<{ full: string; delta: string }> => {
  const folder = join(benchDir(), 'aaf')
  const [full, delta] = [join(folder, 'full'), join(folder, 'delta')]
  if (!existsSync(delta) || readdirSync(delta).length === 0) {
    say('writing the AAF files of the département')
    await generateTerritory(folder, size, 1)
  }
  return { full, delta }
}

interface Opened {
  database: Database
  sql: Sql
  deps: Deps
}

/** Opens the kept database without a server, for `work`; stopped when it ends. */
export const withDepartment = async <T>(dataDir: string, work: (opened: Opened) => Promise<T>): Promise<T> => {
  const config = loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' })
  const database = await openDatabase(config)
  const sql = connect(database.owner, { max: 4, name: 'preau-bench' })
  try {
    await prepareDatabase(database, root)
    const log = createLog('warn', process.stderr)
    return await work({ database, sql, deps: { config, sql, secret: Buffer.from(config.secretKey), log } })
  } finally {
    await sql.end({ timeout: 5 })
    await database.stop()
  }
}

const addPeople = async (dataDir: string, say: Say) => {
  const isDone = await withDepartment(dataDir, async ({ sql }) => (await readMarks(sql)).people)
  if (isDone) return
  const { full } = await territoryFiles(say)
  say('importing the département')
  await runCommand(dataDir, ['import', '--yes', full])
  await withDepartment(dataDir, ({ sql }) => mark(sql, { people: true }))
}

interface Content {
  items: number
  messages: number
}

const addContent = async ({ sql, deps }: Opened, { items, messages }: Content, say: Say) => {
  const done = await readMarks(sql)
  if (!done.pilots) {
    say('adding the inspectorate, giving classes to teachers')
    await transaction(sql, async db => {
      await addPilots(db, deps)
      await mark(db, { pilots: true })
    })
  }
  if (!done.accounts) {
    say('activating accounts')
    await transaction(sql, async db => {
      await activateAccounts(db)
      await mark(db, { accounts: true })
    })
  }
  if (done.items < items) {
    say(`publishing ${items - done.items} items`)
    await fillNews(sql, items, say)
  }
  if (done.messages >= messages) return
  say(`sending ${messages - done.messages} messages`)
  await fillMail(sql, messages, say)
}

/** Left to a server, reading what was written for searching would be measured with the pages. */
const settle = async ({ sql, deps }: Opened, say: Say) => {
  const due = await sql`select from core.search_due limit 1`
  if (due.length === 0) return
  say('reading what was written, for searching')
  await drainSearch(sql, searchSources(serverBindings), deps.log)
  say('vacuum, analyze')
  await sql`vacuum analyze`
}

/** With owners and rights, which PostgreSQL is strict about; under its name only once it is whole. */
export const copyFolder = (from: string, to: string) => {
  rmSync(`${to}.part`, { recursive: true, force: true })
  execFileSync('cp', ['-a', from, `${to}.part`])
  renameSync(`${to}.part`, to)
}

export interface Department {
  dataDir: string
  /** Five hundred people signed in. */
  readers: Reader[]
}

/**
 * The département of performance.md, imported through the product the first time, then kept: its database is stopped
 * when this returns, for a server to start on it.
 * @param times how many times its content: 1, or 10 for growth (P13), which begins as a copy of the first.
 */
export const prepareDepartment = async (say: Say, times: 1 | 10 = 1): Promise<Department> => {
  const dataDir = join(benchDir(), `department-${times}`)
  if (times === 1) await addPeople(dataDir, say)
  else if (!existsSync(dataDir)) {
    const { dataDir: first } = await prepareDepartment(say)
    say('copying the département')
    copyFolder(first, dataDir)
  }
  const readers = await withDepartment(dataDir, async opened => {
    await addContent(opened, { items: itemsAtFirst * times, messages: messagesAtFirst * times }, say)
    await settle(opened, say)
    return signInReaders(opened.sql, opened.deps.secret)
  })
  return { dataDir, readers }
}
