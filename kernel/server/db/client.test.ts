import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { assertReachable, connect, transaction } from './client.ts'
import { connectionFromUrl } from './connection.ts'

const db = testDatabase()

describe('values that come from the database', () => {
  test('a day stays a text, a moment is a Date, a count is a number', async () => {
    const [row] = await db.sql`
      select '2018-02-28'::date as birthday, '2026-11-21T08:00:00+01:00'::timestamptz as moment, count(*) from generate_series(1, 3)`
    expect(row).toEqual({ birthday: '2018-02-28', moment: new Date('2026-11-21T07:00:00Z'), count: 3 })
  })

  test('days and lists of ids go in as they come out', async () => {
    const ids = ['01997d2c-0000-7000-8000-000000000001', '01997d2c-0000-7000-8000-000000000002']
    const [row] =
      await db.sql`select ${'2018-02-28'}::date as day, ${ids}::uuid[] as ids, ${['2018-02-28']}::date[] as days`
    expect(row).toEqual({ day: '2018-02-28', ids, days: ['2018-02-28'] })
  })

  test('a number too large to be exact is refused rather than rounded', async () => {
    await expect(db.sql`select 9007199254740993::bigint`).rejects.toThrow(RangeError)
  })
})

describe('a transaction', () => {
  test('keeps nothing when what it runs throws', async () => {
    await db.owner`create table public.probe (n int)`
    const failing = transaction(db.owner, async tx => {
      await tx`insert into public.probe values (1)`
      throw new Error('after the insert')
    })
    await expect(failing).rejects.toThrow('after the insert')
    expect(await db.owner`select * from public.probe`).toHaveLength(0)
  })
})

describe('rows that are copied out', () => {
  test('and read more slowly than they come, leave their connection to what is asked next', async () => {
    for (let rows = 40; rows < 240; rows += 10) {
      const answer = transaction(db.sql, async tx => {
        const copied =
          await tx`copy (select repeat('x', 1000) from generate_series(1, ${tx.unsafe(String(rows))})) to stdout`.readable()
        let bytes = 0
        for await (const chunk of copied) {
          bytes += chunk.length
          await sleep(1)
        }
        const [row] = await tx<{ n: number }[]>`select ${bytes}::int as n`
        return row?.n
      })
      expect(await Promise.race([answer, sleep(3_000, 'nothing')])).toBe(rows * 1_001)
    }
  })
})

describe('a database that cannot be reached', () => {
  test.each([
    ['postgres://ent:secret@127.0.0.1:1/ent', 'personne ne répond'],
    ['postgres:///ent?host=/nowhere', 'personne ne répond'],
  ])('%s is named in a sentence that keeps the password to itself', async (address, cause) => {
    const connection = connectionFromUrl(address)
    const sql = connect(connection, { max: 1 })
    const failure = await assertReachable(sql, connection).catch((error: Error) => error.message)
    await sql.end()
    expect(failure).toContain('La base de données')
    expect(failure).toContain(cause)
    expect(failure).not.toContain('secret')
  })

  test('a base that does not exist is said to be missing', async () => {
    const connection = { ...db.connections.server, database: 'absent' }
    const sql = connect(connection, { max: 1 })
    await expect(assertReachable(sql, connection)).rejects.toThrow('cette base n’existe pas')
    await sql.end()
  })
})
