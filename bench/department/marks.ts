import type { Db } from '../../kernel/server/db/client.ts'

/** What this département already holds, written in the transaction that put it there: a preparation cut short resumes. */
export interface Marks {
  people: boolean
  pilots: boolean
  accounts: boolean
  /** Items published so far. */
  items: number
  /** Messages sent so far. */
  messages: number
}

const name = 'bench'
const nothing: Marks = { people: false, pilots: false, accounts: false, items: 0, messages: 0 }

export const readMarks = async (db: Db): Promise<Marks> => {
  const [row] = await db<{ value: Partial<Marks> }[]>`select value from core.settings where name = ${name}`
  return { ...nothing, ...row?.value }
}

export const mark = async (db: Db, done: Partial<Marks>) => {
  await db`
    insert into core.settings (name, value) values (${name}, ${db.json(done)})
    on conflict (name) do update set value = core.settings.value || excluded.value`
}
