import type { Db, Sql } from '../../../kernel/server/db/client.ts'
import { type Job, job } from '../../../kernel/server/jobs/define.ts'
import { deleteResources, trashDays } from '../../../kernel/server/resources/resources.ts'

/** A draft nobody came back to. */
export const draftDays = 180
const batch = 1000
const dayMs = 86_400_000

const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

type Find = (db: Db) => Promise<readonly { id: string }[]>

const deleteAll = async (sql: Sql, find: Find): Promise<number> => {
  let gone = 0
  for (;;) {
    const ids = (await find(sql)).map(({ id }) => id)
    await deleteResources(sql, ids)
    gone += ids.length
    if (ids.length < batch) return gone
  }
}

/** What a month in the trash of a box ends, and with it the messages that no other box holds. */
const emptyTrashes = async (sql: Sql, now: Date) => {
  let [copies, messages] = [0, 0]
  for (;;) {
    const gone = await sql<{ id: string }[]>`
      delete from mail.copies where id in (
        select id from mail.copies where trashed_at < ${before(now, trashDays)} limit ${batch}) returning message_id as id`
    const ids = gone.map(({ id }) => id)
    const alone = await sql<{ id: string }[]>`
      select m.id from mail.messages m
      where m.id = any(${ids}::uuid[]) and not exists (select from mail.copies c where c.message_id = m.id)`
    await deleteResources(
      sql,
      alone.map(({ id }) => id),
    )
    copies += ids.length
    messages += alone.length
    if (ids.length < batch) return { copies, messages }
  }
}

/** @returns how many rows of boxes, and how many messages that no box holds any more or that were never sent. */
export const tidyMail = async (sql: Sql, now = new Date()) => {
  const { copies, messages } = await emptyTrashes(sql, now)
  const drafts = await deleteAll(
    sql,
    db => db<{ id: string }[]>`
      select id from mail.messages where state in ('draft', 'returned') and saved_at < ${before(now, draftDays)} limit ${batch}`,
  )
  return { copies, messages: messages + drafts }
}

/** What is left in no box because those who had it were erased. Every message is looked at: once a week. */
export const forgetLeft = (sql: Sql): Promise<number> =>
  deleteAll(
    sql,
    db => db<{ id: string }[]>`
      select m.id from mail.messages m where not exists (select from mail.copies c where c.message_id = m.id) limit ${batch}`,
  )

export const mailJobs = (sql: Sql): Job[] => [
  job({ name: 'mail.tidy', schedule: '40 2 * * *', batch: 1, handle: async () => void (await tidyMail(sql)) }),
  job({ name: 'mail.left', schedule: '10 1 * * 0', batch: 1, handle: async () => void (await forgetLeft(sql)) }),
]
