import type { HomeParts } from '../kernel/web/app-page.ts'

/** What apps say on the adults’ home, one small lazy chunk each. Nothing else is written here. */
export const homeParts: HomeParts = {
  directory: () => import('./directory/web/home-aside/home-aside.tsx'),
  school: () => import('./school/web/home-card/home-card.tsx'),
}
