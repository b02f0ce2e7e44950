import type { HolidayZone } from '../../../kernel/contract/school-holidays.ts'
import { instantOf } from '../../../kernel/server/notifications/quiet-hours.ts'
import { addDays, placeInMonth, weekdayOf } from '../contract-days.ts'
import type { When } from '../contract-entries.ts'
import { escaped, written } from './ics-lines.ts'
import { zoneLines } from './ics-zone.ts'
import type { Found } from './list-turns.ts'
import type { Row } from './load-entry.ts'
import { type Change, plannedDays } from './recurrence.ts'

export interface Exported extends Found {
  zone: HolidayZone | null
}

const digits = (text: string): string => text.replace(/[-:]/g, '')
const utc = (at: Date): string => `${digits(at.toISOString().slice(0, 19))}Z`

/** `DTSTART;TZID=Europe/Paris:20261127T180000`, or `DTSTART;VALUE=DATE:20261127` for whole days. */
const moment = (name: string, { day, time, timeZone }: { day: string; time: string | null; timeZone: string }) =>
  time === null ? `${name};VALUE=DATE:${digits(day)}` : `${name};TZID=${timeZone}:${digits(day)}T${digits(time)}00`

/** Both ends; the last day of whole days is the one after (§ 3.6.1), and what does not last has no end. */
const ends = ({ firstDay, lastDay, startTime, endTime }: When, timeZone: string): string[] => {
  const start = moment('DTSTART', { day: firstDay, time: startTime, timeZone })
  if (firstDay === lastDay && startTime !== null && startTime === endTime) return [start]
  const day = startTime === null ? addDays(lastDay, 1) : lastDay
  return [start, moment('DTEND', { day, time: endTime, timeZone })]
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** § 3.3.10. The end of a series is an instant when its turns have hours, a day otherwise. */
const rule = ({ every, until, firstDay, startTime, timeZone }: Row): string[] => {
  if (!every || !until) return []
  const by = {
    week: 'FREQ=WEEKLY',
    fortnight: 'FREQ=WEEKLY;INTERVAL=2',
    'month-day': `FREQ=MONTHLY;BYMONTHDAY=${Number(firstDay.slice(8))}`,
    'month-weekday': `FREQ=MONTHLY;BYDAY=${placeInMonth(firstDay)}${weekdays[weekdayOf(firstDay) - 1]}`,
  }[every]
  const last =
    startTime === null ? digits(until) : utc(new Date(instantOf(timeZone, addDays(until, 1), '00:00').getTime() - 1000))
  return [`RRULE:${by};UNTIL=${last}`]
}

/** Days the rule says and that do not take place: holidays it skips, and turns cancelled. */
const leftOut = ({ row, changes, zone }: Exported): string[] => {
  if (!row.every || !row.until) return []
  const whole = { from: row.firstDay, to: row.until }
  const kept = new Set(plannedDays(row, whole, zone))
  const cancelled = new Set(changes.filter(({ firstDay }) => firstDay === null).map(({ day }) => day))
  return plannedDays({ ...row, skipsHolidays: false }, whole, null).filter(day => !kept.has(day) || cancelled.has(day))
}

const words = ({ title, place, text, category }: Row): string[] => [
  `SUMMARY:${escaped(title)}`,
  ...(place ? [`LOCATION:${escaped(place)}`] : []),
  ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
  `CATEGORIES:${category.toUpperCase()}`,
]

const event = (lines: readonly string[], { row, publicUrl }: { row: Row; publicUrl: string }) => [
  'BEGIN:VEVENT',
  // The same whatever the address of this préau becomes (RFC 7986 § 5.3 asks for no more than a UUID).
  `UID:${row.id}`,
  `DTSTAMP:${utc(row.updatedAt)}`,
  `SEQUENCE:${row.sequence}`,
  ...lines,
  ...words(row),
  `URL:${publicUrl}/agenda/${row.id}`,
  'END:VEVENT',
]

const isMoved = (change: Change): change is Change & When & { firstDay: string } => change.firstDay !== null

const eventsOf = (exported: Exported, publicUrl: string): string[] => {
  const { row, changes } = exported
  const { timeZone, startTime: time } = row
  const out = leftOut(exported).map(day => moment('EXDATE', { day, time, timeZone }))
  const moved = changes.filter(isMoved).flatMap(change =>
    event([moment('RECURRENCE-ID', { day: change.day, time, timeZone }), ...ends(change, timeZone)], {
      row,
      publicUrl,
    }),
  )
  return [...event([...ends(row, timeZone), ...rule(row), ...out], { row, publicUrl }), ...moved]
}

/** Everything found, as one iCalendar object (RFC 5545), with the zones its hours are in. */
export const calendarFile = (
  found: readonly Exported[],
  { name, publicUrl }: { name: string; publicUrl: string },
): string => {
  const timed = found.filter(({ row }) => row.startTime !== null)
  const years = timed.flatMap(({ row }) => [row.firstDay, row.until ?? row.lastDay]).map(day => Number(day.slice(0, 4)))
  const zones = [...new Set(timed.map(({ row }) => row.timeZone))].toSorted()
  return written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//preau//agenda//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...zones.flatMap(zone => zoneLines(zone, Math.min(...years) - 1, Math.max(...years) + 1)),
    ...found.flatMap(one => eventsOf(one, publicUrl)),
    'END:VCALENDAR',
  ])
}
