import type { AppPages } from '../kernel/web/app-page.ts'

/** The browser side of every app, one lazy chunk each. Nothing else is written here. */
export const appPages: AppPages = {
  news: () => import('./news/web/index.tsx'),
  mail: () => import('./mail/web/index.tsx'),
  calendar: () => import('./calendar/web/index.tsx'),
  files: () => import('./files/web/index.tsx'),
  directory: () => import('./directory/web/index.tsx'),
  school: () => import('./school/web/index.tsx'),
  banners: () => import('./banners/web/index.tsx'),
  imports: () => import('./imports/web/index.tsx'),
}
