import { useEffect } from 'react'

/** Where arrows already do something: what is typed, a player, tabs, a menu. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, audio, video, [contenteditable="true"], [role="menu"], [role="tablist"], dialog',
  ) !== null

interface Turning {
  previous: (() => void) | null
  next: (() => void) | null
}

/** The arrows of the keyboard turn from one message to another (no letter does: WCAG 2.1.4); mirrored where one reads from the right. */
export const useTurnKeys = ({ previous, next }: Turning): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isBusy(event.target)) return
      const isMirrored = document.documentElement.dir === 'rtl'
      const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight'
      const back = isMirrored ? 'ArrowRight' : 'ArrowLeft'
      const act = event.key === forward ? next : event.key === back ? previous : null
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [previous, next])
}
