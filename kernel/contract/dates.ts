import { noBreakSpace } from './typography.ts'

/** Where and for whom a date is written. */
export interface DateStyle {
  /** BCP 47; French by default. */
  locale?: string
  /** IANA zone of the structure. */
  zone?: string
}

const minute = 60_000
const hour = 60 * minute
const isFrench = (locale: string): boolean => locale.startsWith('fr')

const parts = (
  date: Date,
  { locale = 'fr-FR', zone = 'Europe/Paris' }: DateStyle,
  options: Intl.DateTimeFormatOptions,
) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).formatToParts(date)

const part = (of: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  of.find(candidate => candidate.type === type)?.value ?? ''

/** `2026-11-20` as lived in that zone. */
export const dayOf = (date: Date, zone = 'Europe/Paris'): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(date)

const daysBetween = (from: Date, to: Date, zone: string | undefined): number =>
  Math.round((Date.parse(dayOf(to, zone)) - Date.parse(dayOf(from, zone))) / (24 * hour))

export interface DayStyle extends DateStyle {
  /** Left out when the date is close to this one; always written without it. */
  now?: Date
  /** « ven. 20 nov. » */
  isShort?: boolean
  hasWeekday?: boolean
}

/** « vendredi 20 novembre », « mardi 1er décembre », with the year when it is not obvious. */
export const formatDay = (date: Date, style: DayStyle = {}): string => {
  const { locale = 'fr-FR', now, isShort = false, hasWeekday = true } = style
  const length = isShort ? 'short' : 'long'
  const isNear = now !== undefined && Math.abs(date.getTime() - now.getTime()) < 300 * 24 * hour
  const written = parts(date, style, {
    weekday: hasWeekday ? length : undefined,
    day: 'numeric',
    month: length,
    year: isNear ? undefined : 'numeric',
  })
  return written
    .map(({ type, value }) => (type === 'day' && value === '1' && isFrench(locale) ? '1er' : value))
    .join('')
}

/** « 14 h 05 », « 9 h »; 24-hour clock in every language. */
export const formatTime = (date: Date, style: DateStyle = {}): string => {
  const written = parts(date, style, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const [hours, minutes] = [part(written, 'hour'), part(written, 'minute')]
  if (!isFrench(style.locale ?? 'fr-FR')) return `${hours}:${minutes}`
  const french = `${Number(hours)}${noBreakSpace}h`
  return minutes === '00' ? french : `${french}${noBreakSpace}${minutes}`
}

/** Between a day and an hour; languages of families do with a comma. */
const joint = (locale: string): string => {
  if (isFrench(locale)) return ' à'
  if (locale.startsWith('en')) return ' at'
  return locale.startsWith('ar') ? '،' : ','
}

/** « vendredi 20 novembre à 14 h 05 ». */
export const formatMoment = (date: Date, style: DayStyle = {}): string =>
  `${formatDay(date, style)}${joint(style.locale ?? 'fr-FR')} ${formatTime(date, style)}`

const justNow = (locale: string): string => {
  if (isFrench(locale)) return 'à l’instant'
  return locale.startsWith('en')
    ? 'just now'
    : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second')
}

/** « à l’instant », « il y a 2 h », « hier », « dans 3 jours », then the day itself beyond a week. */
export const formatRelative = (date: Date, now: Date, style: DateStyle = {}): string => {
  const { locale = 'fr-FR', zone } = style
  const away = date.getTime() - now.getTime()
  const days = daysBetween(now, date, zone)
  if (Math.abs(days) > 6) return formatDay(date, { ...style, now, hasWeekday: false })
  const relative = new Intl.RelativeTimeFormat(locale, {
    numeric: 'auto',
    style: locale.startsWith('en') ? 'narrow' : 'short',
  })
  if (days !== 0) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
  if (Math.abs(away) < minute) return justNow(locale)
  const [amount, unit] = Math.abs(away) < hour ? [away / minute, 'minute' as const] : [away / hour, 'hour' as const]
  const rounded = Math.trunc(amount)
  return isFrench(locale)
    ? `${rounded < 0 ? 'il y a' : 'dans'} ${Math.abs(rounded)}${noBreakSpace}${unit === 'hour' ? 'h' : 'min'}`
    : relative.format(rounded, unit)
}
