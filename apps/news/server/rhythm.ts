import { dayOf } from '../../../kernel/contract/dates.ts'
import { instantOf, nextAt } from '../../../kernel/server/notifications/quiet-hours.ts'

/** A weekday (Monday is 1, ISO 8601) and an hour, on the clock of one place. */
export interface Rhythm {
  weekday: number
  time: string
  timeZone: string
}

const dayMs = 24 * 3_600_000
/** A publication waits a year at most. */
const weeksAhead = 52

/** The next time that rhythm comes round, strictly after `after`. */
export const nextTurn = ({ weekday, time, timeZone }: Rhythm, after: Date): Date =>
  nextAt(timeZone, time, { after, weekday: weekday % 7 })

/** The first turn whose day nothing is planned for; null when the year is full. */
export const freeTurn = (rhythm: Rhythm, taken: readonly Date[], after: Date): Date | null => {
  const days = new Set(taken.map(at => dayOf(at, rhythm.timeZone)))
  let turn = nextTurn(rhythm, after)
  for (let week = 0; week < weeksAhead; week += 1) {
    if (!days.has(dayOf(turn, rhythm.timeZone))) return turn
    turn = nextTurn(rhythm, turn)
  }
  return null
}

/** The turn of the same week, Monday to Sunday on that clock: where a change of rhythm takes what was planned. */
export const turnOfWeek = ({ weekday, time, timeZone }: Rhythm, at: Date): Date => {
  const day = new Date(`${dayOf(at, timeZone)}T00:00:00Z`)
  const planned = day.getUTCDay() || 7
  const wanted = new Date(day.getTime() + (weekday - planned) * dayMs)
  return instantOf(timeZone, wanted.toISOString().slice(0, 10), time)
}
