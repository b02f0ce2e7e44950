import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { connect, type Sql } from '../server/db/client.ts'
import type { Connection } from '../server/db/connection.ts'

/** The run's migrated database; nobody may be connected to it while it is cloned. */
const TEMPLATE = 'preau'

export type TestDatabase = {
  /** As the server sees it: reads and writes rows, cannot alter tables. */
  sql: Sql
  /** As migrations see it. */
  owner: Sql
  connections: { server: Connection; owner: Connection }
}

const create = async (): Promise<TestDatabase & { drop: () => Promise<void> }> => {
  const cluster = inject('cluster')
  const database = `t_${randomBytes(8).toString('hex')}`
  const superuser = connect({ ...cluster.owner, user: 'postgres', database: 'postgres' }, { max: 1 })
  await superuser`create database ${superuser(database)} template ${superuser(TEMPLATE)} owner ${superuser(cluster.owner.user)}`
  const connections = { server: { ...cluster.server, database }, owner: { ...cluster.owner, database } }
  const sql = connect(connections.server, { max: 5, name: 'test' })
  const owner = connect(connections.owner, { max: 1, name: 'test-owner' })
  const drop = async () => {
    await Promise.all([sql.end({ timeout: 1 }), owner.end({ timeout: 1 })])
    await superuser`drop database if exists ${superuser(database)} with (force)`
    await superuser.end()
  }
  return { sql, owner, connections, drop }
}

/**
 * Gives the test file (or the `describe` it is called in) a database of its own, cloned from the migrated
 * one in a few dozen milliseconds and dropped after. Read its properties inside tests and hooks only.
 */
export const testDatabase = (): TestDatabase => {
  let made: Awaited<ReturnType<typeof create>> | undefined
  beforeAll(async () => {
    made = await create()
  })
  afterAll(() => made?.drop())
  const get = () => {
    if (!made) throw new Error('The test database exists only while tests run: read it inside a test or a hook.')
    return made
  }
  return {
    get sql() {
      return get().sql
    },
    get owner() {
      return get().owner
    },
    get connections() {
      return get().connections
    },
  }
}
