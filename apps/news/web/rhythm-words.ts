import { useLocale } from '../../../kernel/web/i18n.ts'
import { useNewsTexts } from './texts.ts'

/** A Monday, for the names of the days. */
const aMonday = Date.UTC(2026, 10, 23)
const dayMs = 86_400_000

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** « vendredi » for 5, in the reader’s language. */
export const useWeekdayName = () => {
  const format = new Intl.DateTimeFormat(useLocale(), { weekday: 'long', timeZone: 'UTC' })
  return (weekday: number) => format.format(new Date(aMonday + (weekday - 1) * dayMs))
}

/** « Chaque vendredi à 14 h ». */
export const useRhythmWords = () => {
  const t = useNewsTexts().series
  const nameOf = useWeekdayName()
  return ({ weekday, time }: { weekday: number; time: string }) => t.each(nameOf(weekday), time)
}
