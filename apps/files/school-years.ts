/** The year a school year begins in: 2026 from August 2026 to July 2027. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 8 ? 1 : 0)

/** « 2026-2027 » */
export const schoolYearWords = (year: number): string => `${year}-${year + 1}`
