import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Sql } from '../db/client.ts'
import type { JobCount } from '../jobs/jobs.ts'
import { version } from './version.ts'

export type Metrics = {
  registry: Registry
  /** One answered request: `route` is the pattern (`/api/v1/news/items/:id`), never the address itself. */
  observeRequest: (request: { method: string; route: string; status: number }, seconds: number) => void
}

type Watched = { sql: Sql; jobs: { counts: () => Promise<JobCount[]> } }

interface Reading {
  labels: Record<string, string>
  value: number
}

/** Shows what is read now; nothing when it cannot be read (the database is away), rather than what was true before. */
const show = async (measure: Gauge | Counter, read: () => Promise<Reading[]>) => {
  const readings = await read().catch(() => [])
  measure.reset()
  for (const { labels, value } of readings) measure.inc(labels, value)
}

const watchDatabase = (registry: Registry, sql: Sql) => {
  const read = async () => {
    const rows = await sql<{ state: string; count: number }[]>`
      select coalesce(state, 'other') as state, count(*) from pg_catalog.pg_stat_activity
      where datname = current_database() group by 1`
    return rows.map(({ state, count }) => ({ labels: { state }, value: count }))
  }
  const gauge: Gauge = new Gauge({
    name: 'preau_database_connections',
    help: 'Connections of this database, by what they do',
    labelNames: ['state'],
    registers: [registry],
    collect: () => show(gauge, read),
  })
}

const watchJobs = (registry: Registry, jobs: Watched['jobs']) => {
  const read = async () =>
    (await jobs.counts()).flatMap(({ name: job, ...counts }) =>
      Object.entries(counts).map(([state, value]) => ({ labels: { job, state }, value })),
    )
  const gauge: Gauge = new Gauge({
    name: 'preau_jobs',
    help: 'Jobs by kind and state',
    labelNames: ['job', 'state'],
    registers: [registry],
    collect: () => show(gauge, read),
  })
}

const watchEvents = (registry: Registry, sql: Sql) => {
  const read = async () => {
    const rows = await sql<{ consumer: string; count: number }[]>`
      select consumer, count(*) from core.event_deliveries group by consumer`
    return rows.map(({ consumer, count }) => ({ labels: { consumer }, value: count }))
  }
  const gauge: Gauge = new Gauge({
    name: 'preau_events_waiting',
    help: 'Events of the outbox not yet handled, by consumer',
    labelNames: ['consumer'],
    registers: [registry],
    collect: () => show(gauge, read),
  })
}

const watchDeliveries = (registry: Registry, sql: Sql) => {
  const read = async () => {
    const rows = await sql<{ channel: string; outcome: string; total: number }[]>`
      select channel, outcome, total from core.delivery_totals`
    return rows.map(({ channel, outcome, total }) => ({ labels: { channel, outcome }, value: total }))
  }
  const counter: Counter = new Counter({
    name: 'preau_deliveries_total',
    help: 'Mails and push messages of the whole instance, by outcome',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
    collect: () => show(counter, read),
  })
}

const watchMails = (registry: Registry, sql: Sql) => {
  const read = async () => {
    const rows = await sql<{ due: number; later: number }[]>`
      select count(*) filter (where next_at <= now()) as due, count(*) filter (where next_at > now()) as later
      from core.outgoing_mails where sent_at is null and failed_at is null`
    return rows.flatMap(counts => Object.entries(counts).map(([state, value]) => ({ labels: { state }, value })))
  }
  const gauge: Gauge = new Gauge({
    name: 'preau_mails_waiting',
    help: 'Mails that have not left yet, those due apart from those of a later hour',
    labelNames: ['state'],
    registers: [registry],
    collect: () => show(gauge, read),
  })
}

/** The measures of one process. */
export const createMetrics = ({ sql, jobs }: Watched): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({ name: 'preau_info', help: 'Version', labelNames: ['version'], registers: [registry] }).set({ version }, 1)
  watchDatabase(registry, sql)
  watchJobs(registry, jobs)
  watchEvents(registry, sql)
  watchDeliveries(registry, sql)
  watchMails(registry, sql)
  const histogram = new Histogram({
    name: 'preau_http_request_seconds',
    help: 'Time to answer, by method, route pattern and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return { registry, observeRequest: (labels, seconds) => histogram.observe(labels, seconds) }
}

const listening = (server: Server, port: number, host: string) =>
  new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done())
  })

/**
 * Serves the measures on a port of their own, so that a balancer never shows them to the public.
 * Port 0 takes a free one. Returns the port and how to stop.
 */
export const serveMetrics = async ({ registry }: Metrics, at: { port: number; host: string }) => {
  const server = createServer(async (request, reply) => {
    if (request.url !== '/metrics') return reply.writeHead(404).end()
    reply.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics())
  })
  await listening(server, at.port, at.host)
  const stop = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { port: (server.address() as AddressInfo).port, stop }
}
