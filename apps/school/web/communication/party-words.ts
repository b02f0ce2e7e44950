import type { Cell } from '../../contract/communication.ts'
import type { SchoolTexts } from '../texts.ts'

/** « les autres parents de la classe »: towards whom, said from where one stands. */
export const objectOf = (t: SchoolTexts['communication'], { from, to }: Pick<Cell, 'from' | 'to'>): string =>
  t.objects[`${from}-${to}`] ?? t.objects[to] ?? ''

/** « Élèves de la classe » */
export const towardOf = (t: SchoolTexts['communication'], { to, reach }: Pick<Cell, 'to' | 'reach'>): string =>
  reach === 'class' ? `${t.parties[to]} ${t.ofClass}` : t.parties[to]
