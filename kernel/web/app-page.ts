import type { ComponentType } from 'react'

/** What an app gives the browser: one component, lazy, that owns every address under `/<manifest.path>`. */
export interface AppPage {
  App: ComponentType
}

/** The lazy chunk of each app, by id. */
export type AppPages = Readonly<Record<string, () => Promise<AppPage>>>

/** What an app says on the adults’ home: above the feed what matters now, beside it what one likes to have at hand. */
export interface HomePart {
  HomeCard?: ComponentType
  HomeAside?: ComponentType
}

/** The home parts of the apps that have some, by id; each is a small chunk of its own. */
export type HomeParts = Readonly<Record<string, () => Promise<HomePart>>>
