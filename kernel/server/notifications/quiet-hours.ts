/** When deliveries wait. Times are those of a wall clock, `20:00`; days are `2026-12-19`, both ends included. */
export interface QuietHours {
  nightFrom: string
  nightTo: string
  /** From Friday evening to Monday morning too. */
  weekend: boolean
  pause: { from: string; to: string } | null
}

/** Quiet hours on the wall of one place. */
export interface Clock extends QuietHours {
  timeZone: string
}

/** « Pause numérique » (ministerial circular of 10 July 2025): nights, and Friday 20 h to Monday 7 h. */
export const usualHours: QuietHours = { nightFrom: '20:00', nightTo: '07:00', weekend: true, pause: null }

const minute = 60_000
const dayMs = 24 * 60 * minute
const [sunday, monday, friday, saturday] = [0, 1, 5, 6]

/** Making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string) => {
  const known = formats.get(timeZone)
  if (known) return known
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...parts })
  formats.set(timeZone, made)
  return made
}

/** What the clock of a place shows, as if it were UTC: its day, hours and minutes read with the `getUTC…` functions. */
const wallClock = (timeZone: string, at: Date): Date => {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(part => [part.type, Number(part.value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0 } = parts
  return new Date(Date.UTC(year, month - 1, day, hour, minutes))
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const dayOf = (wall: Date): string => wall.toISOString().slice(0, 10)

/**
 * The instant at which a clock shows this day and time. When the hour is shown twice (autumn), the first; when it is
 * skipped (spring), the instant that takes its place.
 */
export const instantOf = (timeZone: string, day: string, time: string): Date => {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutesOf(time) * minute
  const offsetAround = (shift: number) => {
    const near = new Date(wanted + shift)
    return wallClock(timeZone, near).getTime() - near.getTime()
  }
  const [before, after] = [wanted - offsetAround(-dayMs), wanted - offsetAround(dayMs)]
  const exact = [before, after]
    .toSorted((a, b) => a - b)
    .find(at => wallClock(timeZone, new Date(at)).getTime() === wanted)
  return new Date(exact ?? before)
}

/** Whether deliveries wait at that instant. */
export const isQuiet = (clock: Clock, at: Date): boolean => {
  const wall = wallClock(clock.timeZone, at)
  const [from, to] = [minutesOf(clock.nightFrom), minutesOf(clock.nightTo)]
  const now = wall.getUTCHours() * 60 + wall.getUTCMinutes()
  const day = dayOf(wall)
  if (clock.pause && clock.pause.from <= day && day <= clock.pause.to) return true
  if (from > to ? now >= from || now < to : now >= from && now < to) return true
  if (!clock.weekend) return false
  const weekday = wall.getUTCDay()
  if (weekday === saturday || weekday === sunday) return true
  return (weekday === friday && now >= from && from > to) || (weekday === monday && now < to)
}

/** The first instant, from `at` on, when this clock lets deliveries go. */
const opening = (clock: Clock, at: Date): Date => {
  if (!isQuiet(clock, at)) return at
  const today = Date.parse(`${dayOf(wallClock(clock.timeZone, at))}T00:00:00Z`)
  const longest = 400
  for (let days = 0; days < longest; days += 1) {
    const morning = instantOf(clock.timeZone, dayOf(new Date(today + days * dayMs)), clock.nightTo)
    if (morning > at && !isQuiet(clock, morning)) return morning
  }
  return at
}

/**
 * When something decided at `at` may reach somebody: outside the quiet hours of every clock that counts for them. A
 * guardian of two schools is disturbed in the hours of neither.
 */
export const departure = (clocks: readonly Clock[], at: Date): Date => {
  const turns = 50
  let leaving = at
  for (let turn = 0; turn < turns; turn += 1) {
    const next = clocks.reduce((latest, clock) => opening(clock, latest), leaving)
    if (next.getTime() === leaving.getTime()) return leaving
    leaving = next
  }
  // Places whose open hours never meet (two oceans apart): the last one that opens.
  return leaving
}

/** The next time a clock shows `time`, strictly after `at`; on that weekday (5: Friday) when one is given. */
export const nextAt = (timeZone: string, time: string, { after, weekday }: { after: Date; weekday?: number }): Date => {
  const today = Date.parse(`${dayOf(wallClock(timeZone, after))}T00:00:00Z`)
  for (let days = 0; days < 9; days += 1) {
    const day = new Date(today + days * dayMs)
    const at = instantOf(timeZone, dayOf(day), time)
    if (at > after && (weekday === undefined || day.getUTCDay() === weekday)) return at
  }
  return new Date(after.getTime() + 7 * dayMs)
}
