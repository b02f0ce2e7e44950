import { setTimeout as sleep } from 'node:timers/promises'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { loadConfig } from '../../kernel/server/config.ts'
import { connect, type Sql } from '../../kernel/server/db/client.ts'
import { openDatabase } from '../../kernel/server/db/database.ts'
import { type Relay, relayTo } from '../../kernel/test/relay.ts'
import { freePort } from '../environment.ts'
import { type Kept, keepRunning, untilBack } from '../kills/processes.ts'
import { signIn } from '../kills/writers.ts'
import type { Hardship } from './hardship.ts'

export interface Person {
  login: string
  password: string
  cookie: string
  threadId: string
}

/** One préau on the demonstration: a web server, a worker, PostgreSQL, and people who are signed in. */
export interface Stage {
  dataDir: string
  origin: string
  /** The process people speak to. */
  web: Kept
  sql: Sql
  people: Person[]
  relay: Relay | null
  stop: () => Promise<void>
}

const members = [cast.thierry, cast.claire, cast.ines, cast.mathilde, cast.adrien]

const meet = async (origin: string): Promise<Person[]> => {
  const people: Person[] = []
  for (const { login } of members) {
    const account = { login, password: adultPassword }
    people.push({ ...account, ...(await signIn(origin, account)) })
  }
  return people
}

/** Starts it all on a loaded folder; each process is started again by itself when it ends, as in production. */
export const openStage = async (dataDir: string, { relay: isRelayed }: Pick<Hardship, 'relay'>): Promise<Stage> => {
  const database = await openDatabase(loadConfig({ DATA_DIR: dataDir, PREAU_DEMO: '0' }))
  const sql = connect(database.owner, { max: 2, name: 'hardships' })
  const relay = isRelayed ? await relayTo(database.owner) : null
  const settings: Record<string, string> = relay
    ? { DATABASE_URL: `postgres://${database.owner.user}@127.0.0.1:${relay.port}/${database.owner.database}` }
    : {}
  const web = keepRunning({ name: 'web', role: 'web', dataDir, port: await freePort(), settings })
  const worker = keepRunning({ name: 'worker', role: 'worker', dataDir, port: await freePort(), settings })
  await untilBack([web])
  const origin = web.origin ?? ''
  return {
    dataDir,
    origin,
    web,
    sql,
    people: await meet(origin),
    relay,
    stop: async () => {
      await web.stop()
      await worker.stop()
      await relay?.close()
      await sql.end({ timeout: 2 })
      await database.stop()
    },
  }
}

/** Whether préau says it is well, and what is not. */
export const healthOf = async (origin: string) => {
  const reply = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
  if (!reply) return { ok: false, says: 'nothing' }
  const body = (await reply.json()) as Record<string, unknown>
  const failing = ['database', 'queue', 'disk'].filter(part => !(body[part] as { ok: boolean } | undefined)?.ok)
  return { ok: reply.ok, says: failing.join(', ') || 'ok' }
}

/** Seconds until préau is well again. */
export const untilWell = async (origin: string, within: number): Promise<number> => {
  const begun = performance.now()
  while (!(await healthOf(origin)).ok) {
    if (performance.now() - begun > within) throw new Error(`not well after ${within / 1000} s`)
    await sleep(100)
  }
  return (performance.now() - begun) / 1000
}
