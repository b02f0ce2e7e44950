import { useEffect } from 'react'

/** A page whose colours touch the edge of the window gives up the place kept for a scroll bar. */
export const useFullBleed = (): void => {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('scrollbar-gutter', 'auto')
    return () => {
      style.removeProperty('scrollbar-gutter')
    }
  }, [])
}
