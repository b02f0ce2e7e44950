import { dayOf } from '../../../kernel/contract/dates.ts'
import type { Level } from '../../../kernel/contract/endpoint.ts'
import { invalid } from '../../../kernel/contract/problem.ts'
import type { Phase } from '../contract.ts'

/** A head runs a school; in a circonscription or above, its team speaks for it. */
export const speaksFor = (level: Level, kind: string) => level === 'manage' || (kind !== 'school' && level !== 'read')

export interface Dates {
  startsAt: Date
  endsAt: Date
}

const yearMs = 365 * 24 * 3_600_000

/** @throws Problem 422 when it would never be shown, or for ever. */
export const checkDates = ({ startsAt, endsAt }: Dates, now: Date) => {
  if (endsAt <= startsAt)
    throw invalid('endsAt', 'before-start', {
      fr: 'La fin doit venir après le début.',
      en: 'The end must come after the start.',
    })
  if (endsAt <= now)
    throw invalid('endsAt', 'past', { fr: 'Choisissez une fin à venir.', en: 'Choose an end to come.' })
  if (endsAt.getTime() - startsAt.getTime() > yearMs)
    throw invalid('endsAt', 'too-long', {
      fr: 'Un bandeau reste affiché un an au plus.',
      en: 'A banner stays shown one year at most.',
    })
}

/** « Prévenir aussi » is for what begins today: a notification about next week would be forgotten by then. */
export const mayTell = ({ startsAt }: Pick<Dates, 'startsAt'>, now: Date, zone: string) =>
  dayOf(startsAt, zone) === dayOf(now, zone)

export const phaseOf = ({ startsAt, endsAt }: Dates, isTrashed: boolean, now: Date): Phase => {
  if (isTrashed) return 'trash'
  if (endsAt <= now) return 'past'
  return startsAt > now ? 'coming' : 'current'
}

/** Below, a number would point at a family. */
const fewestReached = 5
export const told = (count: number, reached: number) => (reached < fewestReached ? null : count)
