import { manifests } from './apps/index.ts'
import { serverBindings } from './apps/server.ts'
import type { Config } from './kernel/server/config.ts'
import type { Deps } from './kernel/server/context.ts'
import type { Sql } from './kernel/server/db/client.ts'
import type { Database } from './kernel/server/db/database.ts'
import { followEvents } from './kernel/server/events/drain.ts'
import { type Jobs, startJobs } from './kernel/server/jobs/jobs.ts'
import { kernelJobs } from './kernel/server/jobs/kernel-jobs.ts'
import { followMails } from './kernel/server/mailer/send-mails.ts'
import { followNotifications } from './kernel/server/notifications/follow-notifications.ts'
import { followPushes } from './kernel/server/notifications/push/send-pushes.ts'
import type { Logger } from './kernel/server/operating/log.ts'
import { followSearch } from './kernel/server/search/index-texts.ts'
import { searchSources } from './kernel/server/search/source.ts'
import { openNewApps } from './kernel/server/structures/open-new-apps.ts'

type Queue = { config: Config; database: Database; sql: Sql; log: Logger }

/** Joins the queue; a process whose ROLE is `web` only adds jobs, the others also run them. */
export const joinQueue = ({ config, database, sql, log }: Queue): Promise<Jobs> =>
  startJobs({ connection: database.server, log, works: config.role !== 'web' }, [
    ...kernelJobs(sql, manifests, config.dataDir),
    ...serverBindings.flatMap(binding => binding.jobs?.(sql) ?? []),
  ])

/**
 * Opens the apps that came with this version, then hands what happened (events) to the feed, notifications, search…, and
 * lets mail leave. Returns how to stop.
 */
export const startWorker = async (deps: Deps): Promise<() => Promise<void>> => {
  await openNewApps(deps.sql, serverBindings)
  const stops = [
    await followEvents(deps.sql, manifests, deps.log),
    await followNotifications(deps, manifests),
    await followPushes(deps),
    await followMails(deps),
    await followSearch(deps.sql, searchSources(serverBindings), deps.log),
  ]
  return async () => {
    await Promise.all(stops.map(stop => stop()))
  }
}
