import { useSearchParams } from 'wouter'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { type DocumentSort, sorts, type Theme, themes } from '../contract-documents.ts'

export interface Filters {
  shelfId: string | null
  theme: Theme | null
  year: number | null
  withPast: boolean
  onlyNew: boolean
  sort: DocumentSort
  /** Something besides the shelf keeps documents away. */
  isNarrow: boolean
  set: (name: FilterName, value: string | null) => void
  clear: () => void
}

/** French words of the page’s address. */
type FilterName = 'rayon' | 'theme' | 'annee' | 'passes' | 'nouveaux' | 'ordre'

/** What the list shows is in its address: a link, « back » and a reload find it again. */
export const useFilters = (): Filters => {
  const [params, setParams] = useSearchParams()
  const set = (name: FilterName, value: string | null) =>
    setParams(
      before => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const theme = themes.find(one => one === params.get('theme')) ?? null
  const year = Number(params.get('annee')) || null
  const onlyNew = params.get('nouveaux') === 'oui'
  return {
    shelfId: params.get('rayon'),
    theme,
    year,
    withPast: params.get('passes') === 'oui',
    onlyNew,
    sort: sorts.find(one => one === params.get('ordre')) ?? 'newest',
    isNarrow: theme !== null || year !== null || onlyNew,
    set,
    clear: () => setParams({}, { replace: true }),
  }
}

/** What the place chosen at the top of the page asks for. */
export const useScope = () => {
  const { child, structure } = usePlace()
  if (child) return { childId: child.id }
  return structure ? { structureId: structure.structureId } : {}
}
