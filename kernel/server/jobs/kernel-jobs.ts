import type { Manifest } from '../../contract/manifest.ts'
import type { Sql } from '../db/client.ts'
import { sweepDeliveries } from '../feeds/delivery-files.ts'
import { purgeImports } from '../feeds/purge.ts'
import { sweepFiles } from '../files/sweep-files.ts'
import { forgetOldFailures } from '../identity/throttle.ts'
import { duplicatesJob } from '../merging/likely.ts'
import { retentionJob } from '../privacy/retention.ts'
import { forgetNamesJob } from '../search/forget-names.ts'
import { refreshJob } from '../structures/refresh-job.ts'
import { type Job, job } from './define.ts'

/**
 * Sessions ended for a month serve no « sign-ins » list any more; nobody asks after a mail gone for two, nor reads a
 * notice of three; a progress row is
 * read while its screen is open.
 */
const tidy = async (sql: Sql) => {
  await sql`delete from core.sessions where least(expires_at, revoked_at) < now() - interval '30 days'`
  await sql`delete from core.outgoing_mails where created_at < now() - interval '60 days' and (sent_at is not null or failed_at is not null)`
  await sql`delete from core.outgoing_pushes where created_at < now() - interval '7 days'`
  await sql`delete from core.answered_requests where answered_at < now() - interval '30 days'`
  await sql`delete from core.notices where at < now() - interval '90 days'`
  await sql`delete from core.lists where deleted_at < now() - interval '30 days'`
  await sql`delete from core.progress where updated_at < now() - interval '7 days'`
}

const purgeDeliveries = async (sql: Sql, dataDir: string) => {
  await purgeImports(sql)
  await sweepDeliveries(dataDir)
}

/** What the kernel does by itself at night. */
export const kernelJobs = (sql: Sql, manifests: readonly Manifest[], dataDir: string): Job[] => [
  job({ name: 'kernel.tidy', schedule: '30 3 * * *', handle: () => tidy(sql) }),
  job({ name: 'kernel.forget-failures', schedule: '*/15 * * * *', handle: () => forgetOldFailures(sql) }),
  job({ name: 'feeds.purge', schedule: '50 3 * * *', batch: 1, handle: () => purgeDeliveries(sql, dataDir) }),
  job({ name: 'files.sweep', schedule: '20 4 * * *', batch: 1, within: 3600, handle: () => sweepFiles(sql, dataDir) }),
  forgetNamesJob(sql),
  refreshJob(sql),
  duplicatesJob(sql),
  retentionJob(sql, manifests),
]
