import { connect, type Sql } from './client.ts'
import type { Connection } from './connection.ts'

/** Milliseconds after which PostgreSQL gives up what a request asked: somebody waits, and others wait behind them. */
const usual = {
  statement_timeout: 20_000,
  lock_timeout: 10_000,
  // A transaction whose process is stuck must not hold its rows for ever.
  idle_in_transaction_session_timeout: 60_000,
}

export interface PoolSize {
  /** Connections for statements; half as many more are for transactions. */
  max: number
  /** In the place of the usual ones. */
  limits?: Partial<typeof usual>
}

/**
 * The connections of a process that serves requests: some for statements, others for transactions. A request in its
 * transaction may ask for a statement outside it (a failed sign-in is counted though its refusal undoes the rest): if
 * they shared, as many such requests as there are connections would each hold one and wait for another, for ever.
 */
export const servingPool = (connection: Connection, { max, limits: given }: PoolSize): Sql => {
  const options = { limits: { ...usual, ...given }, plans: 'generic' as const }
  const statements = connect(connection, { ...options, max })
  const apart = connect(connection, { ...options, max: Math.ceil(max / 2) })
  const end = statements.end
  return Object.assign(statements, {
    begin: apart.begin,
    reserve: apart.reserve,
    end: async (options?: { timeout?: number }) => {
      await Promise.all([end(options), apart.end(options)])
    },
  })
}
