import { dayOf, formatDay, formatTime } from '../../../kernel/contract/dates.ts'
import { useLocale } from '../../../kernel/web/i18n.ts'
import { useNow, useZone } from '../../../kernel/web/ui/time.tsx'
import { noonOf } from '../contract-days.ts'
import type { When } from '../contract-entries.ts'
import { type CalendarTexts, useCalendarTexts } from './texts.ts'

/** Days and hours are read on no clock but their own: written as if it were UTC. */
const zone = 'UTC'

export interface WhenWords {
  locale: string
  /** Today, where the structure is. */
  today: string
  /** « vendredi 27 novembre » */
  day: (day: string) => string
  /** « ven. 27 nov. » */
  shortDay: (day: string) => string
  /** « 27 nov. » */
  shortDate: (day: string) => string
  /** « novembre 2026 » */
  month: (month: string) => string
  /** « ven. » */
  weekday: (day: string, length: 'short' | 'long') => string
  /** « 18 h » */
  hour: (clock: string) => string
  /** « de 18 h à 20 h », « Toute la journée » */
  hours: (when: When) => string
  /** « vendredi 27 novembre, de 18 h à 20 h » */
  whole: (when: When) => string
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const writing = (locale: string, now: Date) => ({
  day: (day: string) => formatDay(noonOf(day), { locale, zone, now }),
  shortDay: (day: string) => formatDay(noonOf(day), { locale, zone, now, isShort: true }),
  shortDate: (day: string) => formatDay(noonOf(day), { locale, zone, now, isShort: true, hasWeekday: false }),
  month: (month: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, month: 'long', year: 'numeric' }).format(noonOf(`${month}-01`)),
  weekday: (day: string, length: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: length }).format(noonOf(day)),
  hour: (clock: string) => formatTime(new Date(`2026-01-01T${clock}:00Z`), { locale, zone }),
})

const hoursOf = ({ startTime, endTime }: When, hour: (clock: string) => string, t: CalendarTexts): string => {
  if (!startTime || !endTime) return t.wholeDay
  return startTime === endTime ? t.atHour(hour(startTime)) : t.fromHourTo(hour(startTime), hour(endTime))
}

/** Days and hours as the reader’s language says them. */
export const useWhenWords = (): WhenWords => {
  const t = useCalendarTexts()
  const locale = useLocale()
  const now = useNow()
  const today = dayOf(now, useZone())
  const words = writing(locale, now)
  const hours = (when: When) => hoursOf(when, words.hour, t)
  const days = ({ firstDay, lastDay }: When) =>
    firstDay === lastDay ? words.day(firstDay) : t.fromTo(words.day(firstDay), words.day(lastDay))
  const whole = (when: When) => (when.startTime ? `${days(when)}, ${hours(when)}` : days(when))
  return { ...words, locale, today, hours, whole }
}
