/** Fields and lists have uses of their own for Alt and the arrows. */
const hasOwnArrows = 'input, select, textarea, [contenteditable="true"], [role="combobox"], [aria-haspopup="listbox"]'

const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(hasOwnArrows) !== null

/** What the keyboard asks of the ruler: half a band up or down, or to be put away. */
const askedBy = (event: KeyboardEvent): 'up' | 'down' | 'away' | null => {
  if (event.defaultPrevented) return null
  if (event.key === 'Escape') return 'away'
  if (!event.altKey || isOwn(event.target)) return null
  if (event.key === 'ArrowUp') return 'up'
  return event.key === 'ArrowDown' ? 'down' : null
}

/** Leads a band where one reads: under the mouse, the finger, what has the focus; Alt and the arrows move it, Escape ends it. */
export const followReading = (band: HTMLElement, end: () => void): (() => void) => {
  const abort = new AbortController()
  const { signal } = abort
  let middle = window.innerHeight * 0.4
  const put = (y: number, how: 'at-once' | 'softly') => {
    const half = band.offsetHeight / 2
    middle = Math.min(Math.max(y, half), window.innerHeight - half)
    band.dataset.moves = how
    band.style.transform = `translateY(${Math.round(middle - half)}px)`
  }
  /** Beyond the edge of the window, the page comes to the band. */
  const step = (direction: 1 | -1) => {
    const before = middle
    const wanted = band.offsetHeight / 2
    put(middle + direction * wanted, 'softly')
    const left = wanted - Math.abs(middle - before)
    if (left > 1) window.scrollBy({ top: direction * left })
  }
  const pointed = ({ clientY }: PointerEvent) => put(clientY, 'at-once')
  const touched = ({ touches: [finger] }: TouchEvent) => finger && put(finger.clientY, 'at-once')
  const focused = ({ target }: FocusEvent) => {
    // A pointer that focuses has already led the band; a whole page or region has no line of its own.
    if (!(target instanceof Element) || !target.matches(':focus-visible:not([tabindex="-1"])')) return
    const { top, height } = target.getBoundingClientRect()
    put(top + height / 2, 'softly')
  }
  const pressed = (event: KeyboardEvent) => {
    const asked = askedBy(event)
    if (!asked) return
    if (asked === 'away') return end()
    event.preventDefault()
    step(asked === 'up' ? -1 : 1)
  }
  put(middle, 'at-once')
  window.addEventListener('pointermove', pointed, { signal, passive: true })
  window.addEventListener('pointerdown', pointed, { signal, passive: true })
  window.addEventListener('touchmove', touched, { signal, passive: true })
  window.addEventListener('focusin', focused, { signal })
  window.addEventListener('keydown', pressed, { signal })
  window.addEventListener('resize', () => put(middle, 'at-once'), { signal })
  return () => abort.abort()
}
