import type { Db } from '../db/client.ts'
import type { AppBinding } from '../http/app-binding.ts'
import { placesSource } from './places.ts'

/** What searching knows of one resource. */
export interface SearchedText {
  id: string
  title: string
  /** Plain words of what it says. */
  body: string
  /** First words, for the line that shows it. */
  excerpt: string
  /** When it was said: the newest come first. */
  at: Date
  /** Outside these it is its author’s alone. */
  shownFrom: Date
  shownUntil: Date | null
  /** Its author’s alone, whoever else may open it. */
  isDraft: boolean
}

export interface SearchSource {
  /** What its results stand under: the id of an app, or `places`. */
  section: string
  /** Kinds of resource. */
  kinds: readonly string[]
  read: (db: Db, resourceIds: string[]) => Promise<SearchedText[]>
}

/** Everything that can be found: classes, groups and structures, then what each app declares. */
export const searchSources = (bindings: readonly AppBinding[]): SearchSource[] => [
  placesSource,
  ...bindings.flatMap(({ manifest, searched }) =>
    manifest.search && searched ? [{ section: manifest.id, kinds: manifest.search, read: searched }] : [],
  ),
]
