import { useEffect, useRef } from 'react'

export type Way = 'earlier' | 'later'
type Act = Way | 'remove' | 'back'

/** Of the button that does that to a line. */
export const buttonId = (act: Act, itemId: string) => `${act}-${itemId}`

const isReady = (node: HTMLElement | null): node is HTMLButtonElement =>
  node instanceof HTMLButtonElement && !node.disabled

/**
 * A line moves under the hand: once it is where it goes, the keyboard is put back on the first of these buttons that can
 * be pressed (at an end of the list, the other arrow). Returns where to say which.
 */
export const useKeptFocus = (order: string) => {
  const wanted = useRef<readonly string[]>([])
  useEffect(() => {
    if (!order) return
    const found = wanted.current.map(id => document.getElementById(id)).find(isReady)
    found?.focus()
    wanted.current = []
  }, [order])
  return wanted
}

/** After a move, the same arrow, or the other one. */
export const arrowsOf = (way: Way, itemId: string): string[] => [
  buttonId(way, itemId),
  buttonId(way === 'earlier' ? 'later' : 'earlier', itemId),
]
