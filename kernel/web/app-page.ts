import type { ComponentType } from 'react'
import type { Words } from '../contract/language.ts'

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

/** What an app may have to say above every page, in whichever face; it draws nothing when it has nothing to say. */
export interface StripPart {
  Strip: ComponentType
}

/** The strips of the apps that have one, by id; asked for after the page itself is drawn. */
export type StripParts = Readonly<Record<string, () => Promise<StripPart>>>

/** The home parts of the apps that have some, by id; each is a small chunk of its own. */
export type HomeParts = Readonly<Record<string, () => Promise<HomePart>>>

/** What an app calls each thing it announces, by event of its manifest. */
export type EventNames = Readonly<Record<string, Words>>

/** By app; fetched by the settings of notifications alone. */
export type EventNamesByApp = Readonly<Record<string, () => Promise<EventNames>>>
