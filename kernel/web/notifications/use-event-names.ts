import { useQuery } from '@tanstack/react-query'
import type { EventNames } from '../app-page.ts'
import { useComposition } from '../shell/apps.tsx'

const none: EventNames = {}

/** What this app calls each thing it announces; nothing until they are here. */
export const useEventNames = (app: string): EventNames => {
  const load = useComposition().eventNames?.[app]
  const { data } = useQuery({
    queryKey: ['event-names', app],
    queryFn: () => load?.() ?? none,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? none
}
