import type { Sql } from '../kernel/server/db/client.ts'
import { cpuOf } from './cpu.ts'
import type { Reader } from './department/readers.ts'
import { writeNews } from './department/words.ts'
import { prepareDepartment, withDepartment } from './department.ts'
import { type Figure, median, ms } from './figure.ts'
import { random } from './generate/random.ts'
import { ask, forget } from './publish.ts'
import type { Measure, Run } from './run.ts'
import { type Server, startServer } from './server.ts'

const many = { recipients: 5_000, messages: 10, most: 1_000 }
const few = { recipients: 20, messages: 60, most: 3 }

type To = readonly string[]

/** The group nearest five thousand people that this administrator may write to. */
const groupOf = async (sql: Sql, personId: string): Promise<{ id: string; people: number }> => {
  const [row] = await sql<{ id: string; people: number }[]>`
    select g.id, n.people from core.groups g
    cross join lateral (select count(*)::int as people from core.memberships m where m.group_id = g.id) n
    where g.kind = 'role' and exists (
      select from core.grants x where x.resource_id = g.id and x.level >= 2
        and x.group_id in (select m.group_id from core.memberships m where m.person_id = ${personId}))
    order by abs(n.people - ${many.recipients}), g.id limit 1`
  if (!row) throw new Error('Nobody to write to')
  return row
}

/** Twenty parents of the class of a teacher. */
const parentsOf = async (sql: Sql, personId: string): Promise<string[]> => {
  const rows = await sql<{ id: string }[]>`
    select m.person_id as id from core.class_teachers ct
    join core.groups g on g.kind = 'class' and g.class_id = ct.class_id and g.audience = 'guardians'
    join core.memberships m on m.group_id = g.id where ct.person_id = ${personId} order by m.person_id limit ${few.recipients}`
  return rows.map(({ id }) => id)
}

const draft = (server: Server, reader: Reader, to: To, seed: number) => {
  const { title, body } = writeNews(random(seed))
  const addressees = to.map(id => ({ field: 'to', kind: 'group', id }))
  const written = { boxId: reader.personId, subject: title, body, addressees, answers: true, from: null }
  return ask(server, reader, { method: 'POST', path: '/mail/drafts', body: written })
}

interface Sent {
  ids: string[]
  milliseconds: number[]
  /** CPU of one sending, server and database. */
  cpu: number
}

/** Drafts first; then each is sent, one after the other, and only that is measured. */
const send = async (server: Server, reader: Reader, { to, messages }: { to: To; messages: number }): Promise<Sent> => {
  const ids: string[] = []
  for (let n = 0; n < messages; n++) ids.push((await draft(server, reader, to, n)).id)
  const milliseconds: number[] = []
  const before = cpuOf(server.pid)
  for (const id of ids) {
    const at = performance.now()
    await ask(server, reader, { method: 'POST', path: `/mail/drafts/${id}/sending`, body: {} })
    milliseconds.push(performance.now() - at)
  }
  return { ids, milliseconds, cpu: (cpuOf(server.pid) - before) / messages }
}

const rowsOf = async (sql: Sql, ids: string[]) => {
  const [row] = await sql<{ messages: number; copies: number }[]>`
    select (select count(*)::int from mail.messages where id = any(${ids}::uuid[])) as messages,
      (select count(*)::int from mail.copies where message_id = any(${ids}::uuid[]) and came = 'inbox') as copies`
  return row ?? { messages: 0, copies: 0 }
}

const teacherOf = async (sql: Sql, readers: readonly Reader[]): Promise<{ reader: Reader; to: string[] }> => {
  for (const reader of readers.filter(({ kind }) => kind === 'teacher')) {
    const to = await parentsOf(sql, reader.personId)
    if (to.length === few.recipients) return { reader, to }
  }
  throw new Error('No teacher of twenty parents among the readers')
}

const measureSending = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const administrator = readers.find(({ kind }) => kind === 'administrator')
  if (!administrator) throw new Error('No administrator among the readers')
  const { group, teacher } = await withDepartment(dataDir, async ({ sql }) => ({
    group: await groupOf(sql, administrator.personId),
    teacher: await teacherOf(sql, readers),
  }))
  const server = await startServer(dataDir)
  const sent = { many: null as Sent | null, few: null as Sent | null }
  try {
    say(`${many.messages} messages to ${group.people} people`)
    sent.many = await send(server, administrator, { to: [group.id], messages: many.messages })
    say(`${few.messages} messages to ${few.recipients} people`)
    await send(server, teacher.reader, { to: teacher.to, messages: few.messages })
    sent.few = await send(server, teacher.reader, { to: teacher.to, messages: few.messages })
  } finally {
    await server.stop()
  }
  const [wide, narrow] = [sent.many, sent.few]
  const rows = await withDepartment(dataDir, async ({ sql }) => {
    const found = await rowsOf(sql, wide.ids)
    await forget(sql, [...wide.ids, ...narrow.ids])
    return found
  })
  const middle = median(wide.milliseconds)
  return [
    {
      promise: 'P9',
      what: `a message to ${group.people.toLocaleString('en')} people`,
      promised: `≤ ${ms(many.most)}, one message row`,
      found: `median ${ms(middle)}, worst of ${many.messages} ${ms(Math.max(...wide.milliseconds))}; ${rows.messages / many.messages} row, ${Math.round(rows.copies / many.messages)} copies`,
      kept: middle <= many.most && rows.messages === many.messages,
    },
    {
      promise: 'P9',
      what: `a message to ${few.recipients} people`,
      promised: `≤ ${ms(few.most)} CPU`,
      found: `${ms(narrow.cpu)} CPU (median ${ms(median(narrow.milliseconds))})`,
      kept: narrow.cpu <= few.most,
    },
  ]
}

/** P9: sending to many, and to a few. */
export const sending: Measure = { name: 'sending', promises: 'P9', measure: measureSending }
