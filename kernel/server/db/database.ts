import { createHmac } from 'node:crypto'
import type { Config } from '../config.ts'
import { assertReachable, connect, type Sql } from './client.ts'
import { type Connection, connectionFromUrl } from './connection.ts'
import { startDatabase } from './embedded.ts'
import { ensureDatabase, ensureLogin, mayCreateRoles } from './roles.ts'

/** The two ways into the database of this instance. */
export type Database = {
  /** Migrates: owns every table. */
  owner: Connection
  /** Serves: reads and writes rows, owns nothing, cannot alter a table. */
  server: Connection
  embedded: boolean
  /** Empties the embedded database down to nothing; absent where préau is not alone. */
  reset?: () => Promise<void>
  stop: () => Promise<void>
}

type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dataDir' | 'secretKey'>
type Warn = (sentence: string) => void

const NAME = 'preau'
const OWNER = 'preau_owner'

/** Opens a short-lived connection for `work`, and closes it whatever happens. */
const briefly = async <T>(connection: Connection, work: (sql: Sql) => Promise<T>) => {
  const sql = connect(connection, { max: 1, name: 'preau-start' })
  try {
    await assertReachable(sql, connection)
    return await work(sql)
  } finally {
    await sql.end()
  }
}

const openEmbedded = async (config: DatabaseConfig, warn: Warn): Promise<Database> => {
  const { superuser, stop } = await startDatabase(config.dataDir, { log: warn })
  const ensure = (sql: Sql) => ensureDatabase(sql, NAME, OWNER)
  await briefly(superuser, async sql => {
    await ensureLogin(sql, { name: OWNER })
    await ensureLogin(sql, { name: NAME })
    await ensure(sql)
  }).catch(async error => {
    await stop()
    throw error
  })
  const reset = () =>
    briefly(superuser, async sql => {
      await sql`drop database if exists ${sql(NAME)} with (force)`
      await ensure(sql)
    })
  const at = { ...superuser, database: NAME }
  return { owner: { ...at, user: OWNER }, server: { ...at, user: NAME }, embedded: true, stop, reset }
}

/** Derived, so that every machine that shares SECRET_KEY finds the same one without storing it. */
const serverPassword = (config: DatabaseConfig, role: string) =>
  createHmac('sha256', config.secretKey).update(`database role ${role}`).digest('base64url')

const openExternal = async (address: string, config: DatabaseConfig, warn: Warn): Promise<Database> => {
  const owner = connectionFromUrl(address)
  const user = `${owner.database}_server`.slice(0, 63)
  const password = serverPassword(config, user)
  const separate = await briefly(owner, async sql => {
    const may = await mayCreateRoles(sql)
    if (may) await ensureLogin(sql, { name: user, password })
    return may
  })
  if (!separate) {
    warn(
      `Le compte ${owner.user} ne peut pas créer de rôle : le serveur utilisera ce même compte, qui peut modifier les tables. Donnez-lui CREATEROLE pour séparer les deux.`,
    )
  }
  const server = separate ? { ...owner, user, password } : owner
  return { owner, server, embedded: false, stop: async () => {} }
}

/** Starts or joins the database this configuration asks for, with its two roles ready. */
export const openDatabase = (config: DatabaseConfig, warn: Warn = () => {}): Promise<Database> =>
  config.databaseUrl ? openExternal(config.databaseUrl, config, warn) : openEmbedded(config, warn)
