import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { bannersContract } from '../contract.ts'
import { listBanners, readOwnBanner } from './list-banners.ts'
import { dismissBanner, listShown, noteRead, readBanner, showAgain } from './shown.ts'
import { createBanner, endBanner, restoreBanner, trashBanner, updateBanner } from './write-banner.ts'

export const bannersRoutes: Handlers<typeof bannersContract> = {
  listShown: ctx => listShown(ctx),
  listBanners: (ctx, { query }) => listBanners(ctx, query),
  createBanner: (ctx, { body: { structureId, ...written } }) => createBanner(ctx, structureId, written),
  readBanner: (ctx, { bannerId }) => readBanner(ctx, bannerId),
  readOwnBanner: (ctx, { bannerId }) => readOwnBanner(ctx, bannerId),
  updateBanner: (ctx, { bannerId, body }) => updateBanner(ctx, bannerId, body),
  endBanner: (ctx, { bannerId }) => endBanner(ctx, bannerId),
  trashBanner: (ctx, { bannerId }) => trashBanner(ctx, bannerId),
  restoreBanner: (ctx, { bannerId }) => restoreBanner(ctx, bannerId),
  noteRead: (ctx, { bannerId }) => noteRead(ctx, bannerId),
  dismissBanner: (ctx, { bannerId }) => dismissBanner(ctx, bannerId),
  showAgain: (ctx, { bannerId }) => showAgain(ctx, bannerId),
}
