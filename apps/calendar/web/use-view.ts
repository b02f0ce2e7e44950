import { useSearchParams } from 'wouter'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { monthOf } from '../contract-days.ts'

export const views = ['list', 'month'] as const
export type View = (typeof views)[number]
const written: Record<View, string> = { list: 'liste', month: 'mois' }

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text)

/** What is shown is in the address: a link, « back » and a reload find it again. */
export const useView = (today: string) => {
  const [params, setParams] = useSearchParams()
  const isWide = useMedia('(min-width: 700px)')
  const asked = views.find(view => written[view] === params.get('vue'))
  const view: View = asked ?? (isWide ? 'month' : 'list')
  const given = params.get('jour')
  const day = isDay(given) ? given : today
  const go = (next: { view?: View; day?: string }, replace = false) =>
    setParams({ vue: written[next.view ?? view], jour: next.day ?? day }, { replace })
  return { view, day, month: monthOf(day), isWide, setView: (to: View) => go({ view: to }), goTo: go }
}
