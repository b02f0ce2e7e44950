import { tmpdir } from 'node:os'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { connect } from '../db/client.ts'
import { countDeliveries } from '../mailer/count-deliveries.ts'
import { health } from './health.ts'
import { createLog } from './log.ts'
import { createMetrics, type Metrics, serveMetrics } from './metrics.ts'
import { observe } from './observe.ts'
import { version } from './version.ts'

const db = testDatabase()
const lines: string[] = []
const app = fastify()
let metrics: Metrics

beforeAll(async () => {
  const log = createLog('info', { write: line => lines.push(line) })
  const counts = async () => [{ name: 'bell.ring', waiting: 2, active: 0, failed: 1 }]
  metrics = createMetrics({ sql: db.sql, jobs: { counts } })
  app.get('/people/:name', async () => ({ ok: true }))
  observe(app, { sql: db.sql, dataDir: tmpdir(), log, metrics })
  await app.ready()
})
afterAll(() => app.close())

describe('a request', () => {
  test('leaves one line with its route and not its address', async () => {
    lines.length = 0
    await app.inject('/people/lea.martin?search=martin')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ method: 'GET', route: '/people/:name', status: 200 })
    expect(lines[0]).not.toContain('martin')
  })

  test('is measured under its route, also when nothing is there', async () => {
    await app.inject('/people/a')
    await app.inject('/nowhere/lea.martin')
    const text = await metrics.registry.metrics()
    expect(text).toContain('preau_http_request_seconds_count{method="GET",route="/people/:name",status="200"}')
    expect(text).toContain('route="none",status="404"')
    expect(text).not.toContain('lea.martin')
  })
})

describe('the measures', () => {
  test('are served on a port of their own, with the database, the jobs and the version', async () => {
    const { port, stop } = await serveMetrics(metrics, { port: 0, host: '127.0.0.1' })
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
    await stop()
    expect(text).toContain('preau_database_connections{state="active"}')
    expect(text).toContain('preau_jobs{job="bell.ring",state="waiting"} 2')
    expect(text).toContain(`preau_info{version="${version}"} 1`)
    expect(text).toContain('process_resident_memory_bytes')
  })

  test('say the same of what has left, however often they are read', async () => {
    await countDeliveries(db.sql, 'mail', 'sent', 3)
    const left = 'preau_deliveries_total{channel="mail",outcome="sent"} 3\n'
    expect(await metrics.registry.metrics()).toContain(left)
    expect(await metrics.registry.metrics()).toContain(left)
  })

  test('show nothing of a database that is away, rather than what was true before', async () => {
    const sql = connect(db.connections.server)
    let away = false
    const counts = async () => {
      if (away) throw new Error('away')
      return [{ name: 'bell.ring', waiting: 2, active: 0, failed: 1 }]
    }
    const { registry } = createMetrics({ sql, jobs: { counts } })
    expect(await registry.metrics()).toMatch(/^preau_jobs\{.*^preau_mails_waiting\{/ms)
    await sql.end()
    away = true
    expect(await registry.metrics()).not.toMatch(/^preau_(jobs|mails_waiting|database_connections)\{/m)
  })
})

describe('GET /health', () => {
  test('says that the database, the queue and the disk are well, and which version runs', async () => {
    const reply = await app.inject('/health')
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({
      status: 'ok',
      database: { ok: true },
      queue: { ok: true, latestSeconds: 0 },
      disk: { ok: true },
      version,
    })
  })

  test('fails when the database is away', async () => {
    const sql = connect({ ...db.connections.server, database: 'absent' })
    const found = await health({ sql, dataDir: tmpdir() })
    await sql.end()
    expect(found).toMatchObject({
      status: 'failing',
      database: { ok: false },
      queue: { ok: false },
      disk: { ok: true },
    })
  })

  test('fails when a job has been due for an hour', async () => {
    await db.owner`select jobs.create_queue('bell.late', '{"policy":"standard"}')`
    await db.sql`insert into jobs.job (name, start_after) values ('bell.late', now() - interval '1 hour')`
    const reply = await app.inject('/health')
    await db.sql`delete from jobs.job`
    expect(reply.statusCode).toBe(503)
    expect(reply.json()).toMatchObject({ status: 'failing', queue: { ok: false, latestSeconds: 3600 } })
  })
})
