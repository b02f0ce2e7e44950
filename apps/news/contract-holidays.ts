import { type Static, t } from '../../kernel/contract/schema.ts'
import { holidayNames, holidayZones } from '../../kernel/contract/school-holidays.ts'

/** Which school holidays stop a rhythm: those of the structure’s own zone, of another one, none. */
export const holidayChoices = ['own', ...holidayZones, 'none'] as const
export const HolidayChoice = t.oneOf(...holidayChoices)
export type HolidayChoice = Static<typeof HolidayChoice>

/** What a rhythm gives with its holidays left out. */
export const Ahead = t.object({
  /** The next turns, whatever is planned. */
  dates: t.array(t.instant()),
  /** Whose holidays are left out; null when none are, or when the zone of the structure is not known. */
  zone: t.nullable(t.oneOf(...holidayZones)),
  /** Those under way, or the next ones. */
  pause: t.nullable(t.object({ name: t.oneOf(...holidayNames), from: t.day(), last: t.day() })),
})
export type Ahead = Static<typeof Ahead>
