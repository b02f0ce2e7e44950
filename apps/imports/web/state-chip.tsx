import { Chip } from '../../../kernel/web/ui/chip.tsx'
import type { Delivery } from '../contract.ts'
import { useImportsTexts } from './texts.ts'

const colours = {
  reading: 'blue',
  columns: 'orange',
  ready: 'orange',
  applying: 'blue',
  applied: 'green',
  undoing: 'blue',
  undone: 'plum',
  refused: 'red',
  abandoned: undefined,
} as const

/** Where a delivery stands, in a word. */
export const StateChip = ({ state }: Pick<Delivery, 'state'>) => {
  const t = useImportsTexts()
  return <Chip colour={colours[state]}>{t.states[state]}</Chip>
}
