const dayMs = 86_400_000

export const inDays = (days: number, now = Date.now()): string => new Date(now + days * dayMs).toISOString()

const pad = (n: number): string => String(n).padStart(2, '0')

/** A day as a date input writes it, on this device’s calendar. */
export const dayOf = (instant: string | null | undefined): string => {
  if (!instant) return ''
  const date = new Date(instant)
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

export const dayIn = (days: number): string => dayOf(inDays(days))

/** An instant as a date and time input writes it. */
export const momentOf = (instant: string | null | undefined): string => {
  if (!instant) return ''
  const date = new Date(instant)
  return `${dayOf(instant)}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

const valid = (date: Date): string | null => (Number.isNaN(date.getTime()) ? null : date.toISOString())

/** « Jusqu’au 12 juin » means the whole of that day. */
export const endOfDay = (day: string): string | null => (day ? valid(new Date(`${day}T23:59:00`)) : null)

export const instantOf = (moment: string): string | null => (moment ? valid(new Date(moment)) : null)

/** Tomorrow at eight, or Monday when tomorrow is not a school day. */
export const nextMorning = (now = new Date()): string => {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 8)
  while (date.getDay() === 0 || date.getDay() === 6) date.setDate(date.getDate() + 1)
  return date.toISOString()
}

/** Outside 7 h–20 h, or at the week-end: families would rather be left in peace (« pause numérique »). */
export const isOutsideSchoolHours = (instant: string): boolean => {
  const date = new Date(instant)
  const isWeekend = date.getDay() === 0 || date.getDay() === 6
  return isWeekend || date.getHours() < 7 || date.getHours() >= 20
}
