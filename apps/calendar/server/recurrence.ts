import { type HolidayZone, holidaysOn } from '../../../kernel/contract/school-holidays.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  monthOf,
  monthsBetween,
  placeInMonth,
  weekdayInMonth,
  weekdayOf,
} from '../contract-days.ts'
import type { Rhythm, When } from '../contract-entries.ts'

/** What an entry plans: once, or in series. */
export interface Plan extends When {
  every: Rhythm | null
  until: string | null
  skipsHolidays: boolean
}

/** What became of one turn: cancelled when it has no day. */
export type Change = { day: string } & { [K in keyof When]: When[K] | null }

export interface TurnTimes extends When {
  day: string
  isCancelled: boolean
  isMoved: boolean
}

/** Days, both included. */
export interface Days {
  from: string
  to: string
}

const steps = { week: 7, fortnight: 14 } as const

/** The day of a series in that month; null in a month that has not got it (the 31st), as RFC 5545 § 3.3.10 has it. */
const dayInMonth = ({ every, firstDay }: Plan, month: string): string | null => {
  if (every === 'month-weekday') return weekdayInMonth(month, weekdayOf(firstDay), placeInMonth(firstDay))
  const day = `${month}-${firstDay.slice(8)}`
  return monthOf(addDays(day.slice(0, 8).concat('01'), Number(day.slice(8)) - 1)) === month ? day : null
}

/** Days on which a series begins anew within those, counted from the window and not from the first turn: never endless. */
const beginnings = (plan: Plan, { from, to }: Days): string[] => {
  const { every, firstDay } = plan
  if (every === null) return [firstDay]
  if (every === 'week' || every === 'fortnight') {
    const step = steps[every]
    const skipped = Math.max(0, Math.ceil(daysBetween(firstDay, from) / step))
    const count = Math.floor(daysBetween(addDays(firstDay, skipped * step), to) / step) + 1
    return Array.from({ length: Math.max(0, count) }, (_, n) => addDays(firstDay, (skipped + n) * step))
  }
  const month = from > firstDay ? monthOf(from) : monthOf(firstDay)
  const count = monthsBetween(month, monthOf(to)) + 1
  return Array.from({ length: Math.max(0, count) }, (_, n) => dayInMonth(plan, addMonths(month, n))).filter(
    day => day !== null,
  )
}

/** The days planned by a series that begin within a window, holidays left out when it skips them. */
export const plannedDays = (plan: Plan, { from, to }: Days, zone: HolidayZone | null): string[] => {
  const first = from > plan.firstDay ? from : plan.firstDay
  const last = plan.until && plan.until < to ? plan.until : to
  const isOn = (day: string) => !(plan.skipsHolidays && zone && holidaysOn(zone, day))
  return beginnings(plan, { from: first, to: last }).filter(day => day >= first && day <= last && isOn(day))
}

const lengthOf = ({ firstDay, lastDay }: Pick<When, 'firstDay' | 'lastDay'>) => daysBetween(firstDay, lastDay)

const turnOn = (plan: Plan, day: string, change: Change | undefined): TurnTimes => {
  const planned = {
    day,
    firstDay: day,
    lastDay: addDays(day, lengthOf(plan)),
    startTime: plan.startTime,
    endTime: plan.endTime,
  }
  if (!change) return { ...planned, isCancelled: false, isMoved: false }
  const { firstDay, lastDay, startTime, endTime } = change
  if (firstDay === null || lastDay === null) return { ...planned, isCancelled: true, isMoved: false }
  return { day, firstDay, lastDay, startTime, endTime, isCancelled: false, isMoved: true }
}

export const inOrder = (one: When, other: When): number =>
  one.firstDay.localeCompare(other.firstDay) || (one.startTime ?? '').localeCompare(other.startTime ?? '')

/** The turns seen through a window: those planned that touch it and were not moved out, and those moved into it. */
export const turnsIn = (
  plan: Plan,
  changes: readonly Change[],
  look: Days & { zone: HolidayZone | null },
): TurnTimes[] => {
  const changed = new Map(changes.map(change => [change.day, change]))
  const days = plannedDays(plan, { from: addDays(look.from, -lengthOf(plan)), to: look.to }, look.zone)
  // A turn moved into the window, of a day still planned: a series may have been shortened since.
  const moved = [...changed.keys()].filter(day => plannedDays(plan, { from: day, to: day }, look.zone).length > 0)
  return [...new Set([...days, ...moved])]
    .map(day => turnOn(plan, day, changed.get(day)))
    .filter(({ firstDay, lastDay }) => firstDay <= look.to && lastDay >= look.from)
    .toSorted(inOrder)
}

/** The last day a plan reaches, its changes included: with the first, what a window finds it by. */
export const spanOf = (plan: Plan, changes: readonly Change[]): Days => {
  const end = plan.until ? addDays(plan.until, lengthOf(plan)) : plan.lastDay
  const days = changes.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).filter(day => day !== null)
  const all = [plan.firstDay, end, ...days].toSorted()
  return { from: all[0] ?? plan.firstDay, to: all.at(-1) ?? end }
}
