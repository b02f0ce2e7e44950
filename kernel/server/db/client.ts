import postgres, { type ReservedSql } from 'postgres'
import type { Connection } from './connection.ts'
import { describeConnection } from './connection.ts'
import { lasting } from './lasting.ts'
import { firstWords, reach } from './socket.ts'

const parseBigint = (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint beyond what a number holds exactly: ${text}`)
  return value
}

/**
 * `date` stays the text `2026-11-21`, since a birthday has no time zone; `timestamptz` is a Date;
 * `bigint` (counts, sizes) is a number and refuses to lose precision.
 */
const types = {
  bigint: { to: 20, from: [20], serialize: String, parse: parseBigint },
  date: {
    to: 1184,
    from: [1114, 1184],
    serialize: (value: Date | string | number) => (value instanceof Date ? value : new Date(value)).toISOString(),
    parse: (text: string) => new Date(text),
  },
  day: { to: 1082, from: [1082], serialize: String, parse: (text: string) => text },
}

type Parsed = { bigint: number; date: Date; day: string }

/** A pool of connections: tagged templates become prepared statements. */
export type Sql = postgres.Sql<Parsed>
/** The same inside a transaction. */
export type Tx = postgres.TransactionSql<Parsed>
/** Either of them: what a query needs when it does not care about the transaction. */
export type Db = Sql | Tx

export type ConnectOptions = {
  /** Most connections held at once (10). */
  max?: number
  /** What the connections are for; shown in `pg_stat_activity` with the number of this process. */
  name?: string
  /** Settings of PostgreSQL, in milliseconds, beyond which it gives up; none unless given. */
  limits?: Record<string, number>
  /**
   * `generic`: a statement is planned once for a connection, whatever its values: right for the small questions of pages,
   * whose planning anew took three times what answering took. `auto` (PostgreSQL's own choice): right for bulk work.
   */
  plans?: 'auto' | 'generic'
}

/** Seconds before trying again a database that is away: at once when it is back, whoever has waited for how long. */
const retryAfterSeconds = 0.2

/** The name a connection of this process bears: embedded PostgreSQL looks there for who else uses it. */
export const connectionName = (purpose: string) => `${purpose} ${process.pid}`

/** Opens a pool of prepared, pipelined connections; nothing is sent before the first query. */
export const connect = (connection: Connection, options: ConnectOptions = {}): Sql =>
  lasting(
    postgres({
      ...connection,
      ...reach(connection),
      max: options.max ?? 10,
      types,
      connect_timeout: 10,
      backoff: () => retryAfterSeconds,
      onnotice: () => {},
      connection: {
        application_name: connectionName(options.name ?? 'preau'),
        TimeZone: 'UTC',
        ...firstWords,
        ...options.limits,
        ...(options.plans === 'generic' && { plan_cache_mode: 'force_generic_plan' }),
      },
    }),
  )

/** Runs `work` in one transaction: all of it is kept, or nothing if it throws. */
export const transaction = <T>(sql: Sql, work: (tx: Tx) => Promise<T>): Promise<T> => sql.begin(work) as Promise<T>

/** The same for work that lasts minutes and that nobody waits for (an import): no statement is given up, each is planned for its values. */
export const longTransaction = <T>(sql: Sql, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(sql, async tx => {
    await tx`set local statement_timeout = 0`
    await tx`set local lock_timeout = 0`
    await tx`set local plan_cache_mode = auto`
    return work(tx)
  })

/** One connection for such work outside a transaction, given back as it was. */
export const longConnection = async <T>(
  sql: Sql,
  work: (connection: ReservedSql<Parsed>) => Promise<T>,
): Promise<T> => {
  const connection = await sql.reserve()
  try {
    await connection`set statement_timeout = 0`
    await connection`set plan_cache_mode = auto`
    return await work(connection)
  } finally {
    await connection`reset statement_timeout`.catch(() => {})
    await connection`reset plan_cache_mode`.catch(() => {})
    connection.release()
  }
}

const causes: Record<string, string> = {
  ECONNREFUSED: 'personne ne répond à cette adresse (PostgreSQL est-il démarré ?)',
  ENOENT: 'personne ne répond à cette adresse (PostgreSQL est-il démarré ?)',
  ENOTFOUND: 'ce nom de machine est inconnu',
  EAI_AGAIN: 'ce nom de machine est inconnu pour le moment',
  EACCES: 'ce compte du système n’a pas accès à sa connexion locale',
  CONNECT_TIMEOUT: 'la machine ne répond pas',
  ETIMEDOUT: 'la machine ne répond pas',
  '28P01': 'le mot de passe est refusé',
  '28000': 'ce compte est refusé',
  '3D000': 'cette base n’existe pas',
  '53300': 'toutes ses connexions sont prises',
  '57P03': 'elle est en train de démarrer ou de s’arrêter',
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Why the database cannot be used, in a sentence for the person who runs préau. */
export const whyUnreachable = (connection: Connection, error: unknown) => {
  const cause = causes[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
  return `La base de données ${describeConnection(connection)} est injoignable : ${cause}.`
}

/** Tries the connection once, and throws the readable sentence when it fails or is too old. */
export const assertReachable = async (sql: Sql, connection: Connection) => {
  const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`.catch(
    error => {
      throw new Error(whyUnreachable(connection, error), { cause: error })
    },
  )
  if ((row?.version ?? 0) < 150_000) {
    throw new Error(
      `La base ${describeConnection(connection)} est trop ancienne : préau demande PostgreSQL 15 ou plus.`,
    )
  }
}
