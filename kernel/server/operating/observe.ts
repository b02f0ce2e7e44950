import type { FastifyInstance } from 'fastify'
import type { Sql } from '../db/client.ts'
import { health } from './health.ts'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'

type Observed = { sql: Sql; dataDir: string; log: Logger; metrics: Metrics }

/**
 * Adds to the server what an operator watches: one line and one measure per request, and `GET /health`.
 * The line holds the pattern of the route and not its address, in which ids and searched names would be.
 */
export const observe = (app: FastifyInstance, { sql, dataDir, log, metrics }: Observed) => {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const { method } = request
    const { statusCode: status, elapsedTime } = reply
    metrics.observeRequest({ method, route, status }, elapsedTime / 1000)
    log.info({ id: request.id, method, route, status, ms: Math.round(elapsedTime) }, 'request')
  })
  app.get('/health', async (_, reply) => {
    const found = await health({ sql, dataDir })
    return reply
      .code(found.status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(found)
  })
}
