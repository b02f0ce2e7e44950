import { formatDay, formatTime } from '../../../kernel/contract/dates.ts'
import { noonOf } from '../contract-days.ts'
import type { When } from '../contract-entries.ts'

/*
 * The feed and mails show what people wrote, which is French on a French territory whatever language its reader chose:
 * so is the line that says when.
 */
const french = { locale: 'fr-FR', zone: 'UTC' }

const day = (of: string, now: Date) => formatDay(noonOf(of), { ...french, now })
const hour = (clock: string) => formatTime(new Date(`2026-01-01T${clock}:00Z`), french)

const hours = ({ startTime, endTime }: When): string => {
  if (!startTime || !endTime) return ''
  return startTime === endTime ? `, à ${hour(startTime)}` : `, de ${hour(startTime)} à ${hour(endTime)}`
}

/** « vendredi 27 novembre, de 18 h à 20 h », « du lundi 7 décembre au vendredi 11 décembre »: what the feed and mails say. */
export const whenWords = (when: When, now: Date): string => {
  const { firstDay, lastDay } = when
  if (firstDay === lastDay) return `${day(firstDay, now)}${hours(when)}`
  return `du ${day(firstDay, now)} au ${day(lastDay, now)}${hours(when)}`
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** What became of one turn. */
const became = { moved: 'Déplacé', cancelled: 'Annulé', restored: 'Maintenu' }
export type Became = keyof typeof became

/** The line under the title of a card: when, then where. */
export const excerptOf = ({ place, ...when }: When & { place: string }, now: Date, said?: Became): string =>
  [said && became[said], capital(whenWords(when, now)), place].filter(Boolean).join(' · ')
