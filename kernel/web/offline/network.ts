import { useSyncExternalStore } from 'react'

export interface Network {
  /** The last request reached nothing. */
  isAway: boolean
  /** The oldest of the kept answers that the page shows since then. */
  since: string | null
}

let network: Network = { isAway: false, since: null }
const listeners = new Set<() => void>()

const set = (next: Network) => {
  if (next.isAway === network.isAway && next.since === network.since) return
  network = next
  for (const tell of listeners) tell()
}

/** préau answered. */
export const noteReached = () => set({ isAway: false, since: null })

/** préau did not answer; `since` dates the kept answer that is shown instead. */
export const noteAway = (since: string | null = null) => {
  const former = network.isAway ? network.since : null
  set({ isAway: true, since: former && since ? (former < since ? former : since) : (since ?? former) })
}

/** Another page is shown: what it shows says its own age. */
export const forgetAge = () => set({ ...network, since: null })

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether préau is within reach, as this page last knew. */
export const useNetwork = (): Network => useSyncExternalStore(listen, () => network)
