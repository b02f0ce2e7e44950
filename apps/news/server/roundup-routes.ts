import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { roundupEndpoints } from '../contract-roundups.ts'
import { readRoundupPlan, writeRoundupPlan } from './roundup-plan.ts'
import { readRoundup, updateRoundup } from './roundups.ts'

export const roundupRoutes: Handlers<typeof roundupEndpoints> = {
  readRoundupPlan: (ctx, { threadId }) => readRoundupPlan(ctx, threadId),
  writeRoundupPlan: (ctx, { threadId, body }) => writeRoundupPlan(ctx, threadId, body),
  readRoundup: (ctx, { itemId }) => readRoundup(ctx, itemId),
  updateRoundup: (ctx, { itemId, body }) => updateRoundup(ctx, itemId, body),
}
