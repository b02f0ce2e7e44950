import { schoolYearOf } from '../school-years.ts'

/** How many years a list goes back; older ones are found by searching. */
const shown = 6

export const currentYear = (): number => schoolYearOf(new Date().toISOString().slice(0, 10))

/** The year to come, this one, and those before. */
export const yearsNow = (): number[] => Array.from({ length: shown + 1 }, (_, back) => currentYear() + 1 - back)
