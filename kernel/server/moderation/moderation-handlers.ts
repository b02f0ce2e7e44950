import type { moderationContract } from '../../contract/api/moderation.ts'
import type { Handlers } from '../http/handlers.ts'
import { decide, reopen } from './decide.ts'
import { listReported } from './list-reported.ts'
import { listOwnReports, report } from './report.ts'

export const moderationHandlers: Handlers<typeof moderationContract> = {
  report: (ctx, { body }) => report(ctx, body),
  listOwnReports: ctx => listOwnReports(ctx),
  listReported: (ctx, { structureId, query }) => listReported(ctx, structureId, query),
  decideReport: (ctx, { structureId, reportedId, body }) => decide(ctx, structureId, reportedId, body.decision),
  reopenReport: (ctx, { structureId, reportedId }) => reopen(ctx, structureId, reportedId),
}
