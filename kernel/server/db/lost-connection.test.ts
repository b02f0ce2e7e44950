import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Way, wayTo } from '../../test/cut-off.ts'
import { testDatabase } from '../../test/database.ts'
import { connect, type Sql, transaction } from './client.ts'

const db = testDatabase()
let way: Way
let sql: Sql

/** One connection: whoever comes after takes that of whoever lost theirs. */
beforeEach(async () => {
  await db.owner`create table if not exists public.probe (n int)`
  await db.owner`truncate public.probe`
  way = await wayTo(db.connections.owner)
  sql = connect(way.connection, { max: 1 })
})
afterEach(() => sql.end({ timeout: 1 }))

const kept = async () => (await db.owner<{ n: number }[]>`select n from public.probe order by n`).map(({ n }) => n)

const back = async () => {
  await way.mend()
  while (!(await sql`select 1`.catch(() => null))) await sleep(20)
}

const loseAll = () =>
  db.owner`select pg_terminate_backend(pid) from pg_catalog.pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'preau%'`

describe('connections that are lost', () => {
  test.each([
    ['nothing answers', () => way.cut('refuses')],
    ['something hangs up', () => way.cut('hangs-up')],
    ['PostgreSQL ends them', loseAll],
  ])('in the middle of transactions serve again, however often: %s', async (_, lose) => {
    for (let time = 0; time < 3; time++) {
      const halfway = transaction(sql, async tx => {
        await tx`insert into public.probe values (1)`
        await tx`select pg_sleep(3)`
      })
      halfway.catch(() => {})
      while (
        (await db.owner`select from pg_stat_activity where query like '%pg_sleep(3)%' and pid <> pg_backend_pid()`)
          .count === 0
      )
        await sleep(10)
      await lose()
      await expect(halfway).rejects.toThrow()
      await back()
    }
    expect(await kept()).toEqual([])
  })

  test('as something is about to be said serve again', async () => {
    for (let time = 0; time < 6; time++) {
      const asked = [sql`select 1`, sql`select ${time}::int`, sql`select 3`].map(query => query.catch(() => null))
      if (time % 2) await new Promise(done => setImmediate(done))
      await way.cut('hangs-up')
      const more = sql`select 4`.catch(() => null)
      await Promise.all([...asked, more])
      await back()
    }
    expect(await sql`select 5 as n`).toEqual([{ n: 5 }])
  })
})

describe('a transaction whose connection is lost', () => {
  test('writes nothing more, though its connection serves others', async () => {
    const late = transaction(sql, async tx => {
      await tx`insert into public.probe values (1)`
      await way.cut()
      await sleep(50)
      await back()
      await tx`insert into public.probe values (2)`
    })
    await expect(late).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await sleep(300)
    expect(await kept()).toEqual([])
  })

  test('undoes nothing of whoever came after', async () => {
    let fail = () => {}
    const failing = new Promise<void>(done => (fail = done))
    const late = transaction(sql, async tx => {
      await tx`insert into public.probe values (1)`
      await way.cut()
      await failing
      throw new Error('too late')
    })
    await expect(late).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await back()
    await transaction(sql, async tx => {
      await tx`insert into public.probe values (3)`
      fail()
      await sleep(100)
      await tx`insert into public.probe values (4)`
    })
    expect(await kept()).toEqual([3, 4])
  })
})
