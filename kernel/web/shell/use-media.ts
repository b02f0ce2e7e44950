import { useSyncExternalStore } from 'react'

/** Whether a media query holds now; what is not shown is not built either. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    changed => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
