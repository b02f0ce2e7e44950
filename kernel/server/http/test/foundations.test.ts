import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { type Way, wayTo } from '../../../test/cut-off.ts'
import { connect, type Sql } from '../../db/client.ts'
import { servingPool } from '../../db/serving-pool.ts'
import { follow } from '../../events/follow.ts'
import { sessionCookie } from '../../identity/session-token.ts'
import { observe } from '../../operating/observe.ts'
import { buildApp } from '../app.ts'
import { foundationProblem } from '../foundation-problems.ts'
import { createPatience } from '../patience.ts'

const t = testApp()
let way: Way
let sql: Sql
let app: FastifyInstance
let cookies: Record<string, string>

/** The same server, whose way to the database can be cut, and who waits three tenths of a second for a lock. */
beforeAll(async () => {
  way = await wayTo(t.connection)
  sql = servingPool(way.connection, { max: 4, limits: { lock_timeout: 300 } })
  app = await buildApp({ ...t.deps, sql }, [])
  const metrics = { registry: new Registry(), observeRequest() {} }
  observe(app, { sql, dataDir: t.deps.config.dataDir, log: t.deps.log as never, metrics })
  cookies = { [sessionCookie]: (await t.as('claire')).cookies.get(sessionCookie) ?? '' }
})
afterAll(async () => {
  await app.close()
  await sql.end({ timeout: 1 })
})

const get = (url: string) => app.inject({ url, cookies })
const write = () => app.inject({ method: 'PUT', url: '/api/v1/me/language', cookies, payload: { language: 'fr' } })

/** Until an answer of another kind: nothing tells when a connection is there again. */
const until = async (ask: () => ReturnType<typeof get>, status: number) => {
  let reply = await ask()
  while (reply.statusCode !== status) {
    await sleep(20)
    reply = await ask()
  }
  return reply
}

describe('a database that is lost', () => {
  it('is said in a sentence, with a moment to come back, to who reads and to who writes', async () => {
    expect((await get('/api/v1/me')).statusCode).toBe(200)
    await way.cut()
    for (const reply of [await get('/api/v1/me'), await write(), await get('/api/v1/me')]) {
      expect(reply.statusCode).toBe(503)
      expect(reply.headers['content-type']).toContain('application/problem+json')
      expect(reply.headers['retry-after']).toBe('5')
      expect(reply.json()).toMatchObject({ code: 'database-away', title: expect.stringContaining('base de données') })
    }
    const health = await get('/health')
    expect([health.statusCode, health.json()]).toMatchObject([503, { status: 'failing', database: { ok: false } }])
  })

  it('is said at once too when something in between opens the door and closes it', async () => {
    await way.mend()
    await until(() => get('/api/v1/me'), 200)
    await way.cut('hangs-up')
    const replies = await Promise.all([get('/api/v1/me'), write(), get('/health')])
    expect(replies.map(reply => reply.statusCode)).toEqual([503, 503, 503])
    const again = await Promise.all(Array.from({ length: 12 }, () => get('/api/v1/me')))
    expect(again.map(reply => reply.json().code)).toEqual(again.map(() => 'database-away'))
  })

  it('serves again by itself once it is back', async () => {
    await way.cut()
    expect((await get('/api/v1/me')).statusCode).toBe(503)
    await way.mend()
    await until(() => get('/api/v1/me'), 200)
    await until(write, 204)
    expect((await until(() => get('/health'), 200)).json()).toMatchObject({ database: { ok: true } })
  })

  it('wakes those who follow what happens again', async () => {
    let woken = 0
    const stop = await follow(sql, { channel: 'bell', work: async () => (woken += 1), log: t.deps.log })
    await way.cut()
    await sleep(300)
    await way.mend()
    const before = woken
    while (woken === before) {
      await t.deps.sql`select pg_notify('bell', '')`
      await sleep(20)
    }
    await stop()
  })
})

describe('a database that is slow', () => {
  it('is said to who asked for what is slow, and serves the others', async () => {
    const owner = connect({ ...t.connection, user: 'preau_owner' }, { max: 1 })
    await owner.begin(async tx => {
      await tx`lock table core.lists in access exclusive mode`
      const slow = await Promise.all(Array.from({ length: 12 }, () => get('/api/v1/lists')))
      expect(slow.map(reply => [reply.statusCode, reply.json().code])).toEqual(slow.map(() => [503, 'too-slow']))
      expect(slow[0]?.headers['retry-after']).toBe('15')
      expect((await get('/api/v1/me')).statusCode).toBe(200)
      expect((await write()).statusCode).toBe(204)
    })
    expect((await get('/api/v1/lists')).statusCode).toBe(200)
    await owner.end()
  })

  it('lets only so many wait, and none of them for ever', async () => {
    const patiently = createPatience({ most: 1, longest: 30 })
    let answered = () => {}
    const first = patiently(() => new Promise<void>(done => (answered = done)))
    await expect(patiently(async () => 'served')).rejects.toMatchObject({ status: 503, code: 'busy' })
    await expect(first).rejects.toMatchObject({ status: 503, code: 'too-slow' })
    answered()
    await first.catch(() => {})
    expect(await patiently(async () => 'served')).toBe('served')
  })

  it('does nothing for somebody who has been told to come back', async () => {
    const patiently = createPatience({ most: 1, longest: 10 })
    let wrote = false
    let waited = Promise.resolve()
    const told = patiently(isLate => {
      waited = sleep(60).then(() => {
        if (!isLate()) wrote = true
      })
      return waited
    })
    await expect(told).rejects.toMatchObject({ code: 'too-slow' })
    await waited
    expect(wrote).toBe(false)
  })
})

describe('a disk that is full', () => {
  it('is said, whoever meets it: préau writing a file, or PostgreSQL a row', async () => {
    // A device of Linux on which nothing ever fits.
    const refused = await writeFile('/dev/full', 'a picture').catch(error => error)
    expect(foundationProblem(refused)).toMatchObject({ status: 503, code: 'disk-full', retryAfter: 120 })
    const extending = Object.assign(new Error('could not extend file'), { code: '53100' })
    expect(foundationProblem(extending)).toMatchObject({ code: 'disk-full' })
  })

  it('is not confused with a browser that went away, nor with a file that is not there', async () => {
    const missing = await writeFile('/nowhere/at/all', '').catch(error => error)
    expect(foundationProblem(missing)).toBeNull()
    expect(foundationProblem(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))).toBeNull()
  })
})
