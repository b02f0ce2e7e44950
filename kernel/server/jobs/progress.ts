import type { Db } from '../db/client.ts'

/** How far a long work is: a row one screen or one command can follow, outside the work's own transaction. */
export type Progress = {
  kind: string
  state: 'running' | 'done' | 'failed'
  done: number
  total: number
  detail: Record<string, unknown>
  updatedAt: Date
}

export type ProgressReport = { kind: string } & Partial<Omit<Progress, 'updatedAt'>>

/** Says how far `id` is; call it with a pool, not with the transaction that does the work, or nobody sees it. */
export const reportProgress = async (sql: Db, id: string, report: ProgressReport) => {
  const { kind, state = 'running', done = 0, total = 0, detail = {} } = report
  await sql`
    insert into core.progress (id, kind, state, done, total, detail)
    values (${id}, ${kind}, ${state}, ${done}, ${total}, ${sql.json(detail as never)})
    on conflict (id) do update set
      state = excluded.state, done = excluded.done, total = excluded.total, detail = excluded.detail, updated_at = now()`
}

/** How far it is, or undefined when nothing was ever said of it. */
export const readProgress = async (sql: Db, id: string): Promise<Progress | undefined> => {
  const [row] = await sql<Progress[]>`
    select kind, state, done, total, detail, updated_at as "updatedAt" from core.progress where id = ${id}`
  return row
}
