/** Offset of a zone from UTC at an instant, as iCalendar writes it: `+0100`. */
const offsetAt = (format: Intl.DateTimeFormat, at: number): string => {
  const name = format.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '00', minutes = '00'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return `${sign}${hours}${minutes}`
}

const minuteMs = 60_000
const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)))

/** `20260329T020000`, as the clock showed it under that offset. */
const localTime = (at: number, offset: string): string =>
  new Date(at + minutesOf(offset) * minuteMs).toISOString().slice(0, 19).replace(/[-:]/g, '')

/** The minute from which another offset holds, between two instants that have not the same. */
const changeBetween = (format: Intl.DateTimeFormat, [from, to]: [number, number]): number => {
  let [before, after] = [from, to]
  const first = offsetAt(format, from)
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / 2 / minuteMs) * minuteMs
    if (middle === before) break
    if (offsetAt(format, middle) === first) before = middle
    else after = middle
  }
  return after
}

const observance = (name: string, [start, from, to]: readonly [start: string, from: string, to: string]) => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `END:${name}`,
]

/**
 * A VTIMEZONE (RFC 5545 § 3.6.5) that holds for these years: each change of the clock by its date, so that any zone is
 * written the same way, whatever its rule.
 */
export const zoneLines = (timeZone: string, firstYear: number, lastYear: number): string[] => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const months = Array.from({ length: (lastYear - firstYear + 1) * 12 + 1 }, (_, n) => Date.UTC(firstYear, n))
  const first = offsetAt(format, months[0] ?? 0)
  const lines = observance('STANDARD', ['19700101T000000', first, first])
  for (const [n, to] of months.entries()) {
    const from = months[n - 1]
    if (from === undefined || offsetAt(format, from) === offsetAt(format, to)) continue
    const at = changeBetween(format, [from, to])
    const [before, after] = [offsetAt(format, from), offsetAt(format, to)]
    const name = minutesOf(after) > minutesOf(before) ? 'DAYLIGHT' : 'STANDARD'
    lines.push(...observance(name, [localTime(at, before), before, after]))
  }
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...lines, 'END:VTIMEZONE']
}
