import type { StripParts } from '../kernel/web/app-page.ts'

/** What apps say above every page, one small lazy chunk each. Nothing else is written here. */
export const stripParts: StripParts = {
  banners: () => import('./banners/web/strip/strip.tsx'),
}
