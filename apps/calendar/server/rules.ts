import type { Level } from '../../../kernel/contract/endpoint.ts'
import type { Sentence } from '../../../kernel/contract/language.ts'
import { type FieldFault, Problem } from '../../../kernel/contract/problem.ts'
import { addDays, daysBetween } from '../contract-days.ts'
import type { EntryAction, Repeat, Rhythm, When } from '../contract-entries.ts'

/** Where somebody stands before an entry. */
export interface Standing {
  level: Level
  isAuthor: boolean
  isRepeated: boolean
}

/** Who writes in a calendar changes what they wrote there; who runs it, all of it. */
export const nuances = ({ level, isAuthor, isRepeated }: Standing): Record<EntryAction, boolean> => {
  const owns = level === 'manage' || (level === 'contribute' && isAuthor)
  return {
    updateEntry: owns,
    endSeries: owns && isRepeated,
    moveTurn: owns && isRepeated,
    cancelTurn: owns && isRepeated,
    restoreTurn: owns && isRepeated,
    trashEntry: owns,
    restoreEntry: owns,
  }
}

/** An exhibition lasts a month or two; what lasts longer is not a date. */
const longest = 62
/** Two school years: what is planned further would be forgotten. */
const furthest = 731

/** Turns of a series never overlap: each ends before the next begins. */
const longestOf: Record<Rhythm, number> = { week: 7, fortnight: 14, 'month-day': 28, 'month-weekday': 28 }

const fault = (field: string, code: string, message: Sentence): FieldFault => ({ field, code, message })

const isOver = ({ firstDay, lastDay, startTime, endTime }: When) =>
  lastDay < firstDay || (lastDay === firstDay && startTime !== null && endTime !== null && endTime < startTime)

/** What is wrong with days and hours; `today` is that of the structure. */
export const faultsOfWhen = (when: When, today: string): FieldFault[] => {
  const { firstDay, lastDay, startTime, endTime } = when
  const away = daysBetween(today, firstDay)
  return [
    isOver(when) &&
      fault(lastDay < firstDay ? 'lastDay' : 'endTime', 'before-start', {
        fr: 'La fin doit venir après le début.',
        en: 'The end must come after the start.',
      }),
    (startTime === null) !== (endTime === null) &&
      fault(startTime === null ? 'startTime' : 'endTime', 'required', {
        fr: 'Donnez l’heure de début et l’heure de fin, ou choisissez la journée entière.',
        en: 'Give both the start and the end time, or choose the whole day.',
      }),
    daysBetween(firstDay, lastDay) >= longest &&
      fault('lastDay', 'too-long', {
        fr: 'Une date dure deux mois au plus.',
        en: 'An entry lasts two months at most.',
      }),
    (away > furthest || away < -furthest) &&
      fault('firstDay', 'too-far', {
        fr: 'Choisissez un jour à moins de deux ans d’ici.',
        en: 'Choose a day less than two years from now.',
      }),
  ].filter(one => one !== false)
}

/** What is wrong with a series. */
export const faultsOfRepeat = ({ firstDay, lastDay }: When, repeat: Repeat | null): FieldFault[] => {
  if (!repeat) return []
  const { every, until } = repeat
  return [
    until < firstDay &&
      fault('until', 'before-start', {
        fr: 'La série doit finir après avoir commencé.',
        en: 'The series must end after it begins.',
      }),
    until > addDays(firstDay, furthest) &&
      fault('until', 'too-far', {
        fr: 'Une série dure deux ans au plus.',
        en: 'A series lasts two years at most.',
      }),
    daysBetween(firstDay, lastDay) >= longestOf[every] &&
      fault('lastDay', 'overlaps', {
        fr: 'Chaque rendez-vous doit finir avant que le suivant ne commence.',
        en: 'Each turn must end before the next one begins.',
      }),
  ].filter(one => one !== false)
}

/** @throws Problem 422 with every fault at once. */
export const refuse = (errors: FieldFault[]) => {
  if (errors.length > 0)
    throw new Problem(
      422,
      'invalid',
      { fr: 'Quelque chose est à corriger avant d’enregistrer.', en: 'Something must be mended before saving.' },
      { errors },
    )
}
