import { useEffect, useRef } from 'react'
import { usePathname } from 'wouter/use-browser-location'

const patience = 4_000

/** « /agenda » and « /agenda/ » are one page: the router writes the second when only what follows `?` changes. */
const pageOf = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path)

/** Calls `attempt` each time the page changes, until it says that it is done, the person acts, or patience ends. */
const untilDone = (attempt: () => boolean): (() => void) => {
  if (attempt()) return () => {}
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const gesture of ['pointerdown', 'keydown', 'wheel'] as const) window.removeEventListener(gesture, stop)
  }
  const observer = new MutationObserver(() => attempt() && stop())
  const timer = setTimeout(stop, patience)
  observer.observe(document.body, { childList: true, subtree: true })
  for (const gesture of ['pointerdown', 'keydown', 'wheel'] as const)
    window.addEventListener(gesture, stop, { passive: true })
  return stop
}

/** The new page’s title takes the focus, as if the page had been loaded: a screen reader says where one is. */
const focusTitle = (): boolean => {
  const main = document.querySelector('main')
  if (main?.contains(document.activeElement) && document.activeElement?.matches('input, textarea, select')) return true
  // While the new page is fetched, the former one is still there, hidden: it cannot take the focus.
  const title = main?.querySelector<HTMLElement>('h1[tabindex]')
  title?.focus({ preventScroll: true })
  return title !== undefined && title === document.activeElement
}

const scrollBackTo = (top: number) => (): boolean => {
  window.scrollTo(0, top)
  return window.scrollY >= top - 1
}

/** After a link: top of the page. After « back »: where one was, as soon as the page is long enough again. */
const useScrollMemory = () => {
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const positions = new Map<string, number>()
    let here = location.href
    let cancel = () => {}
    const note = () => positions.set(here, window.scrollY)
    const leave = (top: number) => {
      cancel()
      const samePage = pageOf(new URL(here).pathname) === pageOf(location.pathname)
      here = location.href
      if (!samePage || top > 0) cancel = untilDone(scrollBackTo(top))
    }
    const forward = () => leave(0)
    const back = () => leave(positions.get(location.href) ?? 0)
    window.addEventListener('scroll', note, { passive: true })
    window.addEventListener('pushState', forward)
    window.addEventListener('popstate', back)
    return () => {
      cancel()
      window.removeEventListener('scroll', note)
      window.removeEventListener('pushState', forward)
      window.removeEventListener('popstate', back)
    }
  }, [])
}

/** What a browser does when it loads a page, done for pages that are only drawn anew. */
export const useNavigation = (): void => {
  const path = pageOf(usePathname())
  const former = useRef(path)
  useScrollMemory()
  useEffect(() => {
    if (former.current === path) return
    former.current = path
    return untilDone(focusTitle)
  }, [path])
}
