import { formatDay } from '../../../kernel/contract/dates.ts'
import type { SchoolTexts } from './texts.ts'

interface Dates {
  startsOn: string | null
  endsOn: string | null
}

/** « du 3 au 21 mars », « jusqu’au 30 juin », nothing for somebody who stays. */
export const datesLine = ({ startsOn, endsOn }: Dates, t: SchoolTexts, locale: string): string => {
  const written = (day: string) =>
    formatDay(new Date(`${day}T12:00:00Z`), { locale, hasWeekday: false, now: new Date() })
  if (startsOn && endsOn) return t.between(written(startsOn), written(endsOn))
  if (endsOn) return t.until(written(endsOn))
  return startsOn ? t.from(written(startsOn)) : ''
}
