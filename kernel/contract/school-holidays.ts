/*
 * School holidays of the three zones, from their first day to the day lessons begin again.
 * Sources: arrêté of 7 December 2022 (2025-2026) and arrêté of 22 October 2025 (2026-2027), read in secondary copies.
 * Corsica and overseas have calendars of their own, which are not here: nothing is skipped there unless a zone is chosen.
 * Each year, add the next one below: beyond the last, nothing is skipped.
 */
export const holidayZones = ['A', 'B', 'C'] as const
export type HolidayZone = (typeof holidayZones)[number]

export const holidayNames = ['autumn', 'christmas', 'winter', 'spring', 'summer'] as const
export type HolidayName = (typeof holidayNames)[number]

export interface Holidays {
  name: HolidayName
  /** The first day without lessons, `2026-12-19`. */
  from: string
  /** The day lessons begin again. */
  until: string
}

type Term = Omit<Holidays, 'name'>
interface SchoolYear {
  everywhere: Record<'autumn' | 'christmas' | 'summer', Term>
  winter: Record<HolidayZone, Term>
  spring: Record<HolidayZone, Term>
}

const years: readonly SchoolYear[] = [
  {
    everywhere: {
      autumn: { from: '2025-10-18', until: '2025-11-03' },
      christmas: { from: '2025-12-20', until: '2026-01-05' },
      summer: { from: '2026-07-04', until: '2026-09-01' },
    },
    winter: {
      A: { from: '2026-02-07', until: '2026-02-23' },
      B: { from: '2026-02-14', until: '2026-03-02' },
      C: { from: '2026-02-21', until: '2026-03-09' },
    },
    spring: {
      A: { from: '2026-04-04', until: '2026-04-20' },
      B: { from: '2026-04-11', until: '2026-04-27' },
      C: { from: '2026-04-18', until: '2026-05-04' },
    },
  },
  {
    everywhere: {
      autumn: { from: '2026-10-17', until: '2026-11-02' },
      christmas: { from: '2026-12-19', until: '2027-01-04' },
      // The day of return is not published yet: until it is, August is a month of holidays.
      summer: { from: '2027-07-03', until: '2027-09-01' },
    },
    winter: {
      A: { from: '2027-02-13', until: '2027-03-01' },
      B: { from: '2027-02-20', until: '2027-03-08' },
      C: { from: '2027-02-06', until: '2027-02-22' },
    },
    spring: {
      A: { from: '2027-04-10', until: '2027-04-26' },
      B: { from: '2027-04-17', until: '2027-05-03' },
      C: { from: '2027-04-03', until: '2027-04-19' },
    },
  },
]

const inOrder = (zone: HolidayZone): Holidays[] =>
  years.flatMap(({ everywhere, winter, spring }) => [
    { name: 'autumn', ...everywhere.autumn },
    { name: 'christmas', ...everywhere.christmas },
    { name: 'winter', ...winter[zone] },
    { name: 'spring', ...spring[zone] },
    { name: 'summer', ...everywhere.summer },
  ])

const byZone: Record<HolidayZone, Holidays[]> = { A: inOrder('A'), B: inOrder('B'), C: inOrder('C') }

/** The holidays a day (`2026-12-25`) is in; undefined on a day of school, or beyond what is published. */
export const holidaysOn = (zone: HolidayZone, day: string): Holidays | undefined =>
  byZone[zone].find(({ from, until }) => from <= day && day < until)

/** Those under way that day, or the next ones. */
export const nextHolidays = (zone: HolidayZone, day: string): Holidays | undefined =>
  byZone[zone].find(({ until }) => day < until)

/** Those that touch the days from one to the other, both included. */
export const holidaysBetween = (zone: HolidayZone, first: string, last: string): Holidays[] =>
  byZone[zone].filter(({ from, until }) => from <= last && first < until)

/** Départements of each zone, by the academies they belong to. */
const departments: Record<HolidayZone, string> = {
  A: '25 39 70 90 24 33 40 47 64 03 15 43 63 21 58 71 89 07 26 38 73 74 19 23 87 01 42 69 16 17 79 86',
  B: '04 05 13 84 02 60 80 59 62 54 55 57 88 44 49 53 72 85 06 83 14 27 50 61 76 18 28 36 37 41 45 08 10 51 52 22 29 35 56 67 68',
  C: '77 93 94 11 30 34 48 66 75 09 12 31 32 46 65 81 82 78 91 92 95',
}

/** The zone of a school by its UAI, which begins with its département (`069…`); undefined in Corsica, overseas and elsewhere. */
export const zoneOfUai = (uai: string): HolidayZone | undefined => {
  const department = /^0(\d\d)\d{4}[A-Z]$/i.exec(uai)?.[1]
  return holidayZones.find(zone => department !== undefined && departments[zone].split(' ').includes(department))
}
