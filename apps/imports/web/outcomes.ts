import Move from '~icons/arrows-left-right-bold'
import Check from '~icons/check-circle-fill'
import Door from '~icons/door-open-fill'
import Pencil from '~icons/pencil-simple-fill'
import Plus from '~icons/plus-circle-fill'
import Question from '~icons/question-fill'
import Warning from '~icons/warning-circle-fill'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import { type Delivery, kinds, type Outcome } from '../contract.ts'
import type { ImportsTexts } from './texts.ts'

/** What the lines of a delivery come to, in the order in which a person deals with them. */
export type OutcomeId = Exclude<Outcome, 'rejected'> | 'problems'

interface OutcomeLook {
  id: OutcomeId
  icon: Pictogram
  colour?: 'plum' | 'green' | 'blue' | 'teal' | 'orange' | 'red'
}

const looks: readonly OutcomeLook[] = [
  { id: 'ambiguous', icon: Question, colour: 'plum' },
  { id: 'created', icon: Plus, colour: 'green' },
  { id: 'changed', icon: Pencil, colour: 'blue' },
  { id: 'moved', icon: Move, colour: 'teal' },
  { id: 'leaving', icon: Door, colour: 'orange' },
  { id: 'problems', icon: Warning, colour: 'red' },
  { id: 'unchanged', icon: Check },
]

export interface OutcomeFigures extends OutcomeLook {
  count: number
  /** « 1 élève · 2 responsables » */
  detail: string
}

/** Whose departure may be ticked is shown among the departures, whatever the tick. */
const stayingIn = ({ my, staying }: Delivery, id: OutcomeId): number => {
  if (!my.can.tickLeavers) return 0
  return id === 'leaving' ? staying : id === 'unchanged' ? -staying : 0
}

const countOf = (delivery: Delivery, id: OutcomeId): number => {
  if (id === 'problems') return delivery.problems
  return (delivery.totals?.[id] ?? 0) + stayingIn(delivery, id)
}

const detailOf = (t: ImportsTexts, delivery: Delivery, id: OutcomeId) => {
  const { byKind, answered } = delivery
  if (id === 'problems') return ''
  const by = kinds.flatMap(kind => {
    const count = (byKind?.[kind][id] ?? 0) + (kind === 'pupil' && id === 'unchanged' ? stayingIn(delivery, id) : 0)
    return count > 0 ? [t.counts[kind](count)] : []
  })
  if (id === 'leaving' && delivery.my.can.tickLeavers && delivery.staying > 0)
    return [...by.reverse(), t.leavers.toTick(delivery.staying)].join(' · ')
  return [...by.reverse(), ...(id === 'ambiguous' && answered > 0 ? [t.answered(answered)] : [])].join(' · ')
}

/** The figures of a delivery that are not zero; a question answered stays, for the answer may change. */
export const outcomesOf = (t: ImportsTexts, delivery: Delivery): OutcomeFigures[] =>
  looks
    .map(look => ({ ...look, count: countOf(delivery, look.id), detail: detailOf(t, delivery, look.id) }))
    .filter(({ id, count }) => count > 0 || (id === 'ambiguous' && delivery.state === 'ready' && delivery.answered > 0))
