import { GroupName } from '../../kernel/contract/api/audience.ts'
import { colours } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'
import { holidayNames, holidayZones } from '../../kernel/contract/school-holidays.ts'

export const categories = ['outing', 'meeting', 'council', 'training', 'party', 'other'] as const
export type Category = (typeof categories)[number]

/** Every week, every two weeks, each month on the same day or on the same weekday (« le 2e mardi »). */
export const rhythms = ['week', 'fortnight', 'month-day', 'month-weekday'] as const
export type Rhythm = (typeof rhythms)[number]

/** What a wall clock shows, `18:05`. */
const clock = t.text({ min: 5, max: 5, pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })

/** Days and hours on the wall clock of the structure: a day is never an instant (decision 0037). */
const whenFields = {
  firstDay: t.day(),
  lastDay: t.day(),
  /** Null, both: whole days. */
  startTime: t.nullable(clock),
  endTime: t.nullable(clock),
}
export const When = t.object(whenFields)
export type When = Static<typeof When>

export const Repeat = t.object({ every: t.oneOf(...rhythms), until: t.day(), skipsHolidays: t.boolean() })
export type Repeat = Static<typeof Repeat>

export const entryLimits = {
  title: t.text({ max: 120 }),
  place: t.text({ max: 120 }),
  text: t.text({ max: 2000 }),
}

export const entryFields = {
  calendarId: t.id(),
  ...entryLimits,
  category: t.oneOf(...categories),
  ...whenFields,
  repeat: t.nullable(Repeat),
  /** The eve of each turn. */
  reminds: t.boolean(),
  /** Groups it is narrowed to; null: all that the calendar reaches. */
  audience: t.nullable(t.array(t.id(), { maxItems: 200 })),
}

/** One day, or a few, of an entry: of a series there are many. */
const turnFields = {
  /** The day it was planned, whatever became of it: its name within its series. */
  day: t.day(),
  ...whenFields,
  isCancelled: t.boolean(),
  isMoved: t.boolean(),
}

export const Turn = t.object({
  entryId: t.id(),
  calendarId: t.id(),
  title: t.string(),
  place: t.string(),
  category: t.oneOf(...categories),
  isRepeated: t.boolean(),
  isNarrowed: t.boolean(),
  ...turnFields,
})
export type Turn = Static<typeof Turn>

export const Band = t.object({
  zone: t.oneOf(...holidayZones),
  name: t.oneOf(...holidayNames),
  from: t.day(),
  /** The day lessons begin again. */
  until: t.day(),
})
export type Band = Static<typeof Band>

export const Window = t.object({
  turns: t.array(Turn),
  holidays: t.array(Band),
  /** There was more than can be shown at once. */
  more: t.boolean(),
})
export type Window = Static<typeof Window>

export const entryActions = [
  'updateEntry',
  'endSeries',
  'moveTurn',
  'cancelTurn',
  'restoreTurn',
  'trashEntry',
  'restoreEntry',
] as const
export type EntryAction = (typeof entryActions)[number]

export const EntryPage = t.object({
  id: t.id(),
  calendar: t.object({ id: t.id(), title: t.string(), colour: t.oneOf(...colours) }),
  structure: t.object({ id: t.id(), name: t.string(), kind: t.string() }),
  title: t.string(),
  place: t.string(),
  text: t.string(),
  category: t.oneOf(...categories),
  ...whenFields,
  repeat: t.nullable(Repeat),
  reminds: t.boolean(),
  /** Null when the person is gone. */
  author: t.nullable(t.string()),
  /** For who may change it: whom it was narrowed to. */
  narrowedTo: t.nullable(t.array(GroupName)),
  isNarrowed: t.boolean(),
  /** The turn that was asked for, else the next one, else the last. */
  turn: t.object(turnFields),
  /** The few turns after it. */
  next: t.array(t.object(turnFields)),
  my: My(...entryActions),
})
export type EntryPage = Static<typeof EntryPage>
