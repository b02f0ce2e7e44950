import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { prepareDatabase } from '../operating/prepare.ts'
import { connect } from './client.ts'
import { openDatabase } from './database.ts'

const db = testDatabase()

/** The test's own database, reached as an operator's PostgreSQL would be. */
const open = (user: string) => {
  const { host, database } = db.connections.owner
  const warnings: string[] = []
  const databaseUrl = `postgres://${user}:secret@localhost/${database}?host=${encodeURIComponent(host)}`
  const config = { databaseUrl, dataDir: tmpdir(), secretKey: 'a secret of the tests' }
  return openDatabase(config, sentence => warnings.push(sentence)).then(opened => ({ opened, warnings, database }))
}

const roleOf = async (connection: Parameters<typeof connect>[0]) => {
  const sql = connect(connection, { max: 1 })
  const [row] =
    await sql`select current_user as name, rolcreaterole or rolsuper as power from pg_roles where rolname = current_user`
  await sql.end()
  return row
}

describe('a database given by DATABASE_URL', () => {
  test('gets a role that only serves, when the account may make one', async () => {
    const { opened, warnings, database } = await open('postgres')
    expect(opened).toMatchObject({
      embedded: false,
      owner: { user: 'postgres' },
      server: { user: `${database}_server` },
    })
    expect(opened.reset).toBeUndefined()
    expect(await roleOf(opened.server)).toEqual({ name: `${database}_server`, power: false })
    expect(warnings).toEqual([])
    await prepareDatabase(opened, process.cwd())
    const server = connect(opened.server, { max: 1 })
    expect(await server`select count(*) from core.persons`).toEqual([{ count: expect.any(Number) }])
    await expect(server`create table core.own (n int)`).rejects.toThrow(/permission denied/)
    await server.end()
    const superuser = connect(opened.owner, { max: 1 })
    await superuser`drop owned by ${superuser(`${database}_server`)}`
    await superuser`drop role ${superuser(`${database}_server`)}`
    await superuser.end()
  })

  test('is served by the account itself, with a warning, when it may not', async () => {
    const { opened, warnings } = await open('preau_owner')
    expect(opened.server).toEqual(opened.owner)
    expect(warnings).toEqual([expect.stringContaining('ne peut pas créer de rôle')])
  })
})
