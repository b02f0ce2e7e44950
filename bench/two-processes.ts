import { availableParallelism } from 'node:os'
import { cpuOf } from './cpu.ts'
import type { Reader } from './department/readers.ts'
import { prepareDepartment, withDepartment } from './department.ts'
import type { Figure } from './figure.ts'
import { sendAll } from './load.ts'
import { findThread, forget, write } from './publish.ts'
import { mixOf } from './reads.ts'
import type { Measure, Run } from './run.ts'
import { type Server, startBeside, startServer } from './server.ts'

type Beside = Omit<Server, 'databasePid'>

const requests = 4_000
const width = 16
const rounds = 3
/** Fewer, and the processes of a pair share cores with their database and with who sends. */
const coresNeeded = 4

interface Pace {
  /** Milliseconds of CPU of the web processes for one request, and of the database. */
  web: number
  database: number
  perSecond: number
}

const usedBy = (first: Server, beside?: Beside) => {
  const database = cpuOf(first.databasePid)
  return { database, web: cpuOf(first.pid) - database + (beside ? cpuOf(beside.pid) : 0) }
}

/** The same requests, by one process or shared between two. */
const paceOf = async (readers: readonly Reader[], first: Server, beside?: Beside): Promise<Pace> => {
  const origins = [first.origin, ...(beside ? [beside.origin] : [])]
  const share = { total: requests / origins.length, width: width / origins.length }
  const before = usedBy(first, beside)
  const spreads = await Promise.all(origins.map(origin => sendAll(origin, mixOf(readers), share)))
  const failures = spreads.reduce((sum, spread) => sum + spread.failures, 0)
  if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`)
  const after = usedBy(first, beside)
  return {
    web: (after.web - before.web) / requests,
    database: (after.database - before.database) / requests,
    perSecond: requests / Math.max(...spreads.map(({ seconds }) => seconds)),
  }
}

/** The quickest round of several, after one that warms plans: the others met what else this machine does. */
const bestOf = async (readers: readonly Reader[], first: Server, beside?: Beside): Promise<Pace> => {
  await paceOf(readers, first, beside)
  const paces: Pace[] = []
  for (let round = 0; round < rounds; round++) paces.push(await paceOf(readers, first, beside))
  return paces.reduce((best, pace) => (pace.web < best.web ? pace : best))
}

interface Written {
  acknowledged: string[]
  cut: number
}

/** People write through both; one process is killed in the middle. */
const writeAndKill = async (pair: { first: Server; beside: Beside; reader: Reader; threadId: string }) => {
  const { first, beside, reader, threadId } = pair
  const written: Written = { acknowledged: [], cut: 0 }
  const inFlight = { killed: 0, now: 0 }
  let isDead = false
  const writer = async (server: Pick<Server, 'origin'>, seed: number) => {
    for (let n = 0; n < 40; n++) {
      if (server === beside && isDead) return
      if (server === beside) inFlight.now += 1
      try {
        written.acknowledged.push((await write(server, reader, threadId, seed * 1_000 + n)).id)
      } catch {
        written.cut += 1
      }
      if (server === beside) inFlight.now -= 1
    }
  }
  const all = Array.from({ length: width }, (_, n) => writer(n % 2 ? beside : first, n))
  await new Promise(done => setTimeout(done, 300))
  inFlight.killed = inFlight.now
  isDead = true
  process.kill(beside.pid, 'SIGKILL')
  await Promise.all(all)
  return { ...written, inFlight: inFlight.killed }
}

const survival = async (dataDir: string, pair: { first: Server; beside: Beside; reader: Reader }): Promise<Figure> =>
  withDepartment(dataDir, async ({ sql }) => {
    const { id: threadId } = await findThread(sql, 'constituency')
    const { acknowledged, cut, inFlight } = await writeAndKill({ ...pair, threadId })
    const there = await sql`select from news.items where id = any(${acknowledged}::uuid[])`
    await forget(sql, acknowledged)
    const lost = acknowledged.length - there.length
    return {
      promise: 'P8',
      what: 'one of the two killed while people write',
      promised: 'nothing acknowledged lost, no more than in flight cut',
      found: `${lost} of ${acknowledged.length} lost, ${cut} cut of ${inFlight} in flight`,
      kept: lost === 0 && cut <= inFlight,
    }
  })

const figuresOf = (one: Pace, two: Pace): Figure[] => {
  const ratio = (2 * one.web) / two.web
  const cores = availableParallelism()
  const isRoomy = cores >= coresNeeded
  const cpu = ({ web, database }: Pace) => `${(web + database).toFixed(2)} ms (web ${web.toFixed(2)})`
  const measured = two.perSecond / one.perSecond
  return [
    {
      promise: 'P8',
      what: 'two web processes against one, from the CPU of a request in each, a core for each process',
      promised: '≥ 1.70 ×',
      found: `${ratio.toFixed(2)} × (a request: ${cpu(one)}; shared: ${cpu(two)})`,
      kept: ratio >= 1.7,
    },
    {
      promise: 'P8',
      what: `the same, measured on these ${cores} cores${isRoomy ? '' : ', which the database and the load share'}`,
      promised: isRoomy ? '≥ 1.70 ×' : '',
      found: `${measured.toFixed(2)} × (${one.perSecond.toFixed(0)}/s → ${two.perSecond.toFixed(0)}/s)`,
      kept: isRoomy ? measured >= 1.7 : null,
    },
  ]
}

const measureTwo = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const reader = readers.find(({ kind }) => kind === 'administrator')
  if (!reader) throw new Error('The département has no administrator.')
  const first = await startServer(dataDir)
  try {
    say('one process')
    const one = await bestOf(readers, first)
    const beside = await startBeside(dataDir)
    say('two processes')
    const two = await bestOf(readers, first, beside)
    say('one of them killed')
    return [...figuresOf(one, two), await survival(dataDir, { first, beside, reader })]
  } finally {
    await first.stop()
  }
}

/** P8: processes share nothing but the database. */
export const twoProcesses: Measure = { name: 'two-processes', promises: 'P8', measure: measureTwo }
