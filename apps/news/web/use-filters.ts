import { useSearchParams } from 'wouter'
import { type ListState, listStates } from '../contract-items.ts'

export type Shown = ListState | 'published'

export interface Filters {
  threadId: string | null
  shown: Shown
  setThread: (id: string | null) => void
  setShown: (shown: Shown) => void
}

const shownIn = (value: string | null): Shown => listStates.find(state => state === value) ?? 'published'

/** What the list shows is in its address: a link, « back » and a reload find it again. */
export const useFilters = (): Filters => {
  const [params, setParams] = useSearchParams()
  const set = (name: string, value: string | null) =>
    setParams(
      before => {
        const next = new URLSearchParams(before)
        if (value === null) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  return {
    threadId: params.get('fil'),
    shown: shownIn(params.get('etat')),
    setThread: id => set('fil', id),
    setShown: shown => set('etat', shown === 'published' ? null : shown),
  }
}
