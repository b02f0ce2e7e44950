import './theme/theme.css'
import { type ComponentType, lazy } from 'react'
import { createRoot } from 'react-dom/client'
import type { Manifest } from '../contract/manifest.ts'
import type { AppPages, EventNamesByApp, HomeParts, StripParts } from './app-page.ts'
import { applyAppearance, deviceAppearance } from './shell/appearance.ts'
import { fetchLikelyFace } from './shell/faces.ts'
import { makeCache } from './shell/me.tsx'
import { Root } from './shell/root.tsx'
import { fetchMe, meKey } from './shell/session.ts'

/** What the composition root brings: the kernel does not know the apps. */
export interface Brought {
  /** In menu order. */
  manifests: readonly Manifest[]
  pages: AppPages
  homeParts: HomeParts
  strips: StripParts
  eventNames: EventNamesByApp
}

const Nothing = () => null

const lazily = <Part,>(parts: Readonly<Record<string, () => Promise<Part>>>, pick: (part: Part) => ComponentType) =>
  Object.fromEntries(
    Object.entries(parts).map(([id, load]) => [id, lazy(() => load().then(part => ({ default: pick(part) })))]),
  )

/** Starts préau in the page. */
export const startBrowser = ({ manifests, pages, homeParts, strips, eventNames }: Brought): void => {
  applyAppearance(deviceAppearance())
  const cache = makeCache()
  fetchLikelyFace()
  // Asked before React draws anything: the answer decides what it draws.
  void cache.prefetchQuery({ queryKey: meKey, queryFn: ({ signal }) => fetchMe(signal) })
  const composition = {
    manifests,
    pages: lazily(pages, page => page.App),
    homeCards: lazily(homeParts, part => part.HomeCard ?? Nothing),
    homeAsides: lazily(homeParts, part => part.HomeAside ?? Nothing),
    strips: lazily(strips, part => part.Strip),
    eventNames,
  }
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Root cache={cache} composition={composition} />)
}
