import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../kernel/server/db/client.ts'
import type { Reader } from './department/readers.ts'
import { writeNews } from './department/words.ts'
import { prepareDepartment, withDepartment } from './department.ts'
import { type Figure, median, ms } from './figure.ts'
import { random } from './generate/random.ts'
import type { Measure, Run } from './run.ts'
import { type Server, startServer } from './server.ts'

const publications = 20
/** PostgreSQL tells how many rows were written a moment after the fact. */
const untilCounted = 3_000

interface Published {
  ids: string[]
  milliseconds: number[]
  rows: number
}

const rowsWritten = async (sql: Sql): Promise<number> => {
  await sleep(untilCounted)
  const [row] = await sql<{ rows: number }[]>`
    select sum(n_tup_ins)::bigint as rows from pg_catalog.pg_stat_user_tables where schemaname in ('core', 'news')`
  return row?.rows ?? 0
}

export const ask = async (
  server: Pick<Server, 'origin'>,
  reader: Reader,
  call: { method: string; path: string; body: object },
) => {
  const reply = await fetch(`${server.origin}/api/v1${call.path}`, {
    method: call.method,
    headers: { cookie: reader.cookie, 'content-type': 'application/json' },
    body: JSON.stringify(call.body),
  })
  if (!reply.ok) throw new Error(`${call.method} ${call.path}: ${reply.status} ${await reply.text()}`)
  return (await reply.json()) as { id: string }
}

export const write = (server: Pick<Server, 'origin'>, reader: Reader, threadId: string, seed: number) => {
  const { title, body } = writeNews(random(seed))
  const written = { threadId, title, body, audience: null, comments: 'none', expiresAt: null }
  return ask(server, reader, { method: 'POST', path: '/news/items', body: written })
}

/** Drafts first; then each is published, and only that is timed. */
const publish = async (server: Server, sql: Sql, by: { reader: Reader; threadId: string }): Promise<Published> => {
  const ids: string[] = []
  for (let n = 0; n < publications; n++) ids.push((await write(server, by.reader, by.threadId, n)).id)
  const before = await rowsWritten(sql)
  const milliseconds: number[] = []
  for (const id of ids) {
    const at = performance.now()
    await ask(server, by.reader, { method: 'PUT', path: `/news/items/${id}/publication`, body: {} })
    milliseconds.push(performance.now() - at)
  }
  return { ids, milliseconds, rows: ((await rowsWritten(sql)) - before) / publications }
}

interface Thread {
  id: string
  people: number
}

export const findThread = async (sql: Sql, kind: 'department' | 'constituency'): Promise<Thread> => {
  const [row] = await sql<Thread[]>`
    select t.id, (select count(distinct m.person_id)::int from core.grants g
      join core.memberships m on m.group_id = g.group_id where g.resource_id = t.id) as people
    from news.threads t join core.structures s on s.id = t.structure_id
    where s.kind = ${kind} and t.archived_at is null order by t.title limit 1`
  if (!row) throw new Error(`No thread in a ${kind}`)
  return row
}

export const forget = (sql: Sql, ids: string[]) => sql`delete from core.resources where id = any(${ids}::uuid[])`

const figureOf = (thread: Thread, { milliseconds, rows }: Published, few: Published): Figure[] => {
  const [middle, worst] = [median(milliseconds), Math.max(...milliseconds)]
  return [
    {
      promise: 'P3',
      what: `publishing to ${thread.people.toLocaleString('en')} people`,
      promised: '≤ 50 ms',
      found: `median ${ms(middle)}, worst of ${publications} ${ms(worst)}`,
      kept: middle <= 50,
    },
    {
      promise: 'P3',
      what: 'rows written to publish one item',
      promised: 'a constant number',
      found: `${rows.toFixed(0)} (to one circonscription: ${few.rows.toFixed(0)})`,
      kept: rows <= few.rows + 20,
    },
  ]
}

const measurePublishing = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const reader = readers.find(candidate => candidate.kind === 'administrator')
  if (!reader) throw new Error('The département has no administrator.')
  const server = await startServer(dataDir)
  try {
    return await withDepartment(dataDir, async ({ sql }) => {
      const [all, some] = [await findThread(sql, 'department'), await findThread(sql, 'constituency')]
      say(`publishing ${publications} items to ${some.people} people, then to ${all.people}`)
      const few = await publish(server, sql, { reader, threadId: some.id })
      const many = await publish(server, sql, { reader, threadId: all.id })
      await forget(sql, [...few.ids, ...many.ids])
      return figureOf(all, many, few)
    })
  } finally {
    await server.stop()
  }
}

/** P3: telling everybody costs what telling a few costs. */
export const publishing: Measure = { name: 'publish', promises: 'P3', measure: measurePublishing }
