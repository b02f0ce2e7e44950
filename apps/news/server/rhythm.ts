import { dayOf } from '../../../kernel/contract/dates.ts'
import { type HolidayZone, holidaysOn } from '../../../kernel/contract/school-holidays.ts'
import { instantOf, nextAt } from '../../../kernel/server/notifications/quiet-hours.ts'

/** A weekday (Monday is 1, ISO 8601) and an hour, on the clock of one place. */
export interface Rhythm {
  weekday: number
  time: string
  timeZone: string
  /** Whose school holidays it leaves out. */
  zone: HolidayZone | null
}

const dayMs = 24 * 3_600_000
/** A publication waits a year at most. */
const weeksAhead = 52

/** Whether that moment is in the school holidays the rhythm leaves out. */
export const isHoliday = ({ zone, timeZone }: Pick<Rhythm, 'zone' | 'timeZone'>, at: Date): boolean =>
  zone !== null && holidaysOn(zone, dayOf(at, timeZone)) !== undefined

/** The next time that rhythm comes round, strictly after `after` and out of the holidays it leaves out. */
export const nextTurn = (rhythm: Rhythm, after: Date): Date => {
  const { weekday, time, timeZone } = rhythm
  let turn = nextAt(timeZone, time, { after, weekday: weekday % 7 })
  while (isHoliday(rhythm, turn)) turn = nextAt(timeZone, time, { after: turn, weekday: weekday % 7 })
  return turn
}

/** The first turn whose day nothing is planned for; null when the year is full. */
export const freeTurn = (rhythm: Rhythm, taken: readonly Date[], after: Date): Date | null => {
  const days = new Set(taken.map(at => dayOf(at, rhythm.timeZone)))
  let turn = nextTurn(rhythm, after)
  while (turn.getTime() - after.getTime() <= weeksAhead * 7 * dayMs) {
    if (!days.has(dayOf(turn, rhythm.timeZone))) return turn
    turn = nextTurn(rhythm, turn)
  }
  return null
}

/** The turn of the same week, Monday to Sunday on that clock: where a change of rhythm takes what was planned. */
export const turnOfWeek = ({ weekday, time, timeZone }: Omit<Rhythm, 'zone'>, at: Date): Date => {
  const day = new Date(`${dayOf(at, timeZone)}T00:00:00Z`)
  const planned = day.getUTCDay() || 7
  const wanted = new Date(day.getTime() + (weekday - planned) * dayMs)
  return instantOf(timeZone, wanted.toISOString().slice(0, 10), time)
}

/**
 * Where a change of rhythm takes what was planned, in its order: each in its week; what falls in holidays, and then what it
 * pushes, at the next turn.
 */
export const turnsAfterChange = (rhythm: Rhythm, planned: readonly Date[]): Date[] => {
  const turns: Date[] = []
  for (const at of planned) {
    const last = turns.at(-1)
    const wanted = turnOfWeek(rhythm, at)
    const isFree = !isHoliday(rhythm, wanted) && (!last || wanted > last)
    turns.push(isFree ? wanted : nextTurn(rhythm, last && last > wanted ? last : wanted))
  }
  return turns
}
