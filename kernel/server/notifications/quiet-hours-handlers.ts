import type { quietHoursContract } from '../../contract/api/quiet-hours.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Handlers } from '../http/handlers.ts'
import { readOwnHours, writeOwnHours } from './own-hours.ts'
import { letThrough, listWaiting, readDeparture, readHours, resetHours, writeHours } from './school-hours.ts'

export const quietHoursHandlers = (manifests: readonly Manifest[]): Handlers<typeof quietHoursContract> => ({
  readQuietHours: (ctx, { structureId }) => readHours(ctx, structureId),
  writeQuietHours: (ctx, { structureId, body }) => writeHours(ctx, structureId, body),
  resetQuietHours: (ctx, { structureId }) => resetHours(ctx, structureId),
  listWaiting: async (ctx, { structureId }) => ({ items: await listWaiting(ctx, structureId) }),
  letThrough: (ctx, { structureId, body }) =>
    letThrough(ctx, { schoolId: structureId, resourceId: body.resourceId }, manifests),
  readDeparture: (ctx, { structureId }) => readDeparture(ctx, structureId),
  readOwnHours: async ctx => ({ hours: await readOwnHours(ctx) }),
  writeOwnHours: (ctx, { body }) => writeOwnHours(ctx, body.hours),
})
