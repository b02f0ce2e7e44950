import './theme/theme.css'
import { lazy } from 'react'
import { createRoot } from 'react-dom/client'
import type { Manifest } from '../contract/manifest.ts'
import type { AppPages } from './app-page.ts'
import { applyAppearance, deviceAppearance } from './shell/appearance.ts'
import { fetchLikelyFace } from './shell/faces.ts'
import { makeCache } from './shell/me.tsx'
import { Root } from './shell/root.tsx'
import { fetchMe, meKey } from './shell/session.ts'

const lazily = (pages: AppPages) =>
  Object.fromEntries(
    Object.entries(pages).map(([id, load]) => [id, lazy(() => load().then(page => ({ default: page.App })))]),
  )

/** Starts préau in the page. Whoever calls it (apps/main.tsx) brings the apps: the kernel does not know them. */
export const startBrowser = (manifests: readonly Manifest[], pages: AppPages): void => {
  applyAppearance(deviceAppearance())
  const cache = makeCache()
  fetchLikelyFace()
  // Asked before React draws anything: the answer decides what it draws.
  void cache.prefetchQuery({ queryKey: meKey, queryFn: ({ signal }) => fetchMe(signal) })
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Root cache={cache} composition={{ manifests, pages: lazily(pages) }} />)
}
