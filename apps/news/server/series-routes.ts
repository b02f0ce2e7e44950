import { mute, unmute } from '../../../kernel/server/events/mutes.ts'
import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { seriesEndpoints } from '../contract-series.ts'
import { readPlan, reorderPlan, scheduleEpisode } from './episode-plan.ts'
import { listEpisodes, tryEpisode, untryEpisode } from './episodes.ts'
import { createSeries, endSeries, listSeries, readSeries, resumeSeries, updateSeries } from './series.ts'

export const seriesRoutes: Handlers<typeof seriesEndpoints> = {
  listSeries: (ctx, { query }) => listSeries(ctx, query),
  createSeries: (ctx, { threadId, body }) => createSeries(ctx, threadId, body),
  readSeries: (ctx, { seriesId }) => readSeries(ctx, seriesId),
  updateSeries: (ctx, { seriesId, body }) => updateSeries(ctx, seriesId, body),
  endSeries: (ctx, { seriesId }) => endSeries(ctx, seriesId),
  resumeSeries: (ctx, { seriesId }) => resumeSeries(ctx, seriesId),
  muteSeries: (ctx, { seriesId }) => mute(ctx, seriesId),
  unmuteSeries: (ctx, { seriesId }) => unmute(ctx, seriesId),
  listEpisodes: (ctx, { seriesId, query }) => listEpisodes(ctx, seriesId, query),
  readPlan: (ctx, { seriesId }) => readPlan(ctx, seriesId),
  reorderPlan: (ctx, { seriesId, body }) => reorderPlan(ctx, seriesId, body.itemIds),
  scheduleEpisode: (ctx, { itemId }) => scheduleEpisode(ctx, itemId),
  tryEpisode: (ctx, { itemId }) => tryEpisode(ctx, itemId),
  untryEpisode: (ctx, { itemId }) => untryEpisode(ctx, itemId),
}
