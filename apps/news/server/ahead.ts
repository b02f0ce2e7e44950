import { dayOf } from '../../../kernel/contract/dates.ts'
import { type HolidayZone, nextHolidays } from '../../../kernel/contract/school-holidays.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { holidayZoneOf } from '../../../kernel/server/structures/holiday-zone.ts'
import type { Ahead, HolidayChoice } from '../contract-holidays.ts'
import { nextTurn, type Rhythm } from './rhythm.ts'

const datesShown = 4
const dayMs = 24 * 3_600_000

/** The zone whose holidays a choice leaves out. */
export const zoneFor = async (db: Db, choice: HolidayChoice, structureId: string): Promise<HolidayZone | null> => {
  if (choice === 'none') return null
  return choice === 'own' ? holidayZoneOf(db, structureId) : choice
}

const eve = (day: string) => new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10)

/** The dates to come, and the holidays they leave out. */
export const aheadOf = (rhythm: Rhythm, now: Date): Ahead => {
  const dates: Date[] = []
  while (dates.length < datesShown) dates.push(nextTurn(rhythm, dates.at(-1) ?? now))
  const next = rhythm.zone && nextHolidays(rhythm.zone, dayOf(now, rhythm.timeZone))
  return {
    dates: dates.map(date => date.toISOString()),
    zone: rhythm.zone,
    pause: next ? { name: next.name, from: next.from, last: eve(next.until) } : null,
  }
}
