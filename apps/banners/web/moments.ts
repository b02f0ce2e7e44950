const pad = (n: number): string => String(n).padStart(2, '0')

/** An instant as a date and time input writes it, on this device’s calendar. */
export const momentOf = (instant: string | null): string => {
  if (!instant) return ''
  const date = new Date(instant)
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

export const instantOf = (moment: string): string | null => {
  const date = new Date(moment)
  return moment && !Number.isNaN(date.getTime()) ? date.toISOString() : null
}

/** That many days from today, at that hour. */
export const at = (days: number, hour: number, now = new Date()): string =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour).toISOString()

/** Whether it begins before midnight. */
export const isToday = (instant: string | null, now = new Date()): boolean =>
  instant === null || momentOf(instant).slice(0, 10) <= momentOf(now.toISOString()).slice(0, 10)
