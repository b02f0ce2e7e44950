import { serverBindings } from './apps/server.ts'
import type { Config } from './kernel/server/config.ts'
import type { Deps } from './kernel/server/context.ts'
import { buildApp } from './kernel/server/http/app.ts'
import type { Jobs } from './kernel/server/jobs/jobs.ts'
import type { Logger } from './kernel/server/operating/log.ts'
import { createMetrics, serveMetrics } from './kernel/server/operating/metrics.ts'
import { observe } from './kernel/server/operating/observe.ts'

/** What a process of préau holds once its database is ready. */
export type Running = { config: Config; deps: Deps; jobs: Jobs; log: Logger }

/** Time left to requests in flight when the server stops. */
const GRACE = 10_000

const startMetrics = async ({ config }: Running, metrics: ReturnType<typeof createMetrics>) => {
  if (config.metricsPort === 0) return async () => {}
  const { stop } = await serveMetrics(metrics, { port: config.metricsPort, host: config.metricsHost })
  return stop
}

/** Serves the pages, the API, `/health` and the measures. Returns how to stop, letting requests in flight end. */
export const startWeb = async (running: Running, webDir: string): Promise<() => Promise<void>> => {
  const { config, deps, jobs, log } = running
  const metrics = createMetrics({ sql: deps.sql, jobs })
  const app = await buildApp(deps, serverBindings, webDir)
  observe(app, { sql: deps.sql, dataDir: config.dataDir, log, metrics })
  const stopMetrics = await startMetrics(running, metrics)
  await app.listen({ port: config.port, host: config.host })
  return async () => {
    const impatience = setTimeout(() => app.server.closeAllConnections(), GRACE)
    await app.close()
    clearTimeout(impatience)
    await stopMetrics()
  }
}
