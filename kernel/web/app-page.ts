import type { ComponentType } from 'react'

/** What an app gives the browser: one component, lazy, that owns every address under `/<manifest.path>`. */
export interface AppPage {
  App: ComponentType
}

/** The lazy chunk of each app, by id. */
export type AppPages = Readonly<Record<string, () => Promise<AppPage>>>
