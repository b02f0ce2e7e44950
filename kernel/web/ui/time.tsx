import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type DayStyle, formatDay, formatMoment, formatRelative, formatTime } from '../../contract/dates.ts'
import { useLocale } from '../i18n.ts'

const ZoneContext = createContext('Europe/Paris')

/** The time zone of the structure one is in; overseas schools live on their own clock. */
export const ZoneProvider = ({ zone, children }: { zone: string; children: ReactNode }) => (
  <ZoneContext value={zone}>{children}</ZoneContext>
)

export const useZone = (): string => useContext(ZoneContext)

/** Now, once a minute: « il y a 2 min » must not stay so. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

export interface TimeProps {
  /** An instant: ISO 8601 as the API gives it. */
  value: string | Date
  /** « il y a 2 h » · « vendredi 20 novembre » · « ven. 20 nov. » · « 14 h 05 » · « vendredi 20 novembre à 14 h 05 ». */
  format?: 'relative' | 'day' | 'short-day' | 'time' | 'moment'
  hasWeekday?: boolean
  /** Begins with a capital: alone on its line. */
  isCapital?: boolean
  now?: Date
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** « 1er » with its letters raised, as one writes it by hand. */
const raised = (text: string): ReactNode => {
  // Not a lookbehind: Safari 15 refuses the whole script for one.
  const [before, after] = text.split(/\b1er\b/)
  if (after === undefined) return text
  return (
    <>
      {before}1<sup>er</sup>
      {after}
    </>
  )
}

/** A date as one says it, and exactly when pointed at. */
export const Time = ({ value, format = 'relative', hasWeekday = true, isCapital, now: given }: TimeProps) => {
  const current = useNow()
  const now = given ?? current
  const date = new Date(value)
  const style: DayStyle = { locale: useLocale(), zone: useZone(), now, hasWeekday }
  const written = {
    relative: () => formatRelative(date, now, style),
    day: () => formatDay(date, style),
    'short-day': () => formatDay(date, { ...style, isShort: true }),
    time: () => formatTime(date, style),
    moment: () => formatMoment(date, style),
  }[format]()
  return (
    <time dateTime={date.toISOString()} title={formatMoment(date, { ...style, hasWeekday: true })}>
      {raised(isCapital ? capital(written) : written)}
    </time>
  )
}
