/** Days as they are written, `2026-11-27`: reckoned in UTC, where each has 24 hours. */
const dayMs = 86_400_000

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const written = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** At noon in UTC: the same day on every wall clock préau knows, for those who write dates. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

export const addDays = (day: string, days: number): string => written(instant(day) + days * dayMs)

export const daysBetween = (from: string, to: string): number => Math.round((instant(to) - instant(from)) / dayMs)

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: string): number => new Date(instant(day)).getUTCDay() || 7

/** The Monday of its week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** `2026-11`, that many months later. */
export const addMonths = (month: string, months: number): string => {
  const at = new Date(`${month}-01T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + months)
  return at.toISOString().slice(0, 7)
}

export const monthOf = (day: string): string => day.slice(0, 7)

export const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1)

/** Months from one to the other. */
export const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}

/** Every day from one to the other, both included. */
export const daysFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, n) => addDays(from, n))

/** Which weekday of its month it is: 2 for the second Tuesday, -1 for the last (a fifth there is not each month). */
export const placeInMonth = (day: string): number => {
  const place = Math.ceil(Number(day.slice(8)) / 7)
  return place === 5 ? -1 : place
}

/** The second Tuesday of that month. */
export const weekdayInMonth = (month: string, weekday: number, place: number): string => {
  if (place > 0) {
    const first = `${month}-01`
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7)
  }
  const last = lastDayOf(month)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}
