import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import type { Input } from '../../../kernel/contract/endpoint.ts'
import type { calendarContract } from '../contract.ts'
import { addDays } from '../contract-days.ts'
import type { EntryPage, Rhythm } from '../contract-entries.ts'

type Fields = Input<typeof calendarContract.createEntry>['body']

/** A date being written. */
export interface Draft extends Omit<Fields, 'repeat' | 'startTime' | 'endTime' | 'audience'> {
  isWholeDay: boolean
  /** On more than one day. */
  isLong: boolean
  startTime: string
  endTime: string
  every: Rhythm | 'never'
  until: string
  skipsHolidays: boolean
  /** Null: all that the calendar reaches. */
  groups: readonly GroupName[] | null
}

/** A series begun today goes on until the summer holidays, unless said. */
const usualEnd = (day: string): string => {
  const year = Number(day.slice(0, 4)) + (day.slice(5) >= '07-01' ? 1 : 0)
  return `${year}-07-02`
}

export const newDraft = (calendarId: string, day: string): Draft => ({
  calendarId,
  title: '',
  place: '',
  text: '',
  category: 'other',
  firstDay: day,
  lastDay: day,
  isWholeDay: false,
  isLong: false,
  startTime: '09:00',
  endTime: '10:00',
  every: 'never',
  until: usualEnd(day),
  skipsHolidays: true,
  reminds: true,
  groups: null,
})

/** From one of its turns on, or as a whole. */
export const draftOf = (entry: EntryPage, since: string | null): Draft => {
  const length = Math.round((Date.parse(entry.lastDay) - Date.parse(entry.firstDay)) / 86_400_000)
  const firstDay = since ?? entry.firstDay
  const { calendar, title, place, text, category, startTime, endTime, repeat, reminds, narrowedTo } = entry
  return {
    ...{ calendarId: calendar.id, title, place, text, category, firstDay, reminds },
    lastDay: addDays(firstDay, length),
    isWholeDay: startTime === null,
    isLong: length > 0,
    startTime: startTime ?? '09:00',
    endTime: endTime ?? '10:00',
    every: repeat?.every ?? 'never',
    until: repeat?.until ?? usualEnd(firstDay),
    skipsHolidays: repeat?.skipsHolidays ?? true,
    groups: narrowedTo,
  }
}

/** What the API is sent. */
export const writtenOf = (draft: Draft): Fields => {
  const { isWholeDay, isLong, every, until, skipsHolidays, groups, startTime, endTime, ...kept } = draft
  return {
    ...kept,
    lastDay: isLong ? draft.lastDay : draft.firstDay,
    startTime: isWholeDay ? null : startTime,
    endTime: isWholeDay ? null : endTime,
    repeat: every === 'never' ? null : { every, until, skipsHolidays },
    audience: groups?.map(({ id }) => id) ?? null,
  }
}

/** The first day moves the last with it: what lasts a day keeps lasting a day. */
export const startingOn = (draft: Pick<Draft, 'firstDay' | 'lastDay'>, firstDay: string) => ({
  firstDay,
  lastDay: draft.lastDay < firstDay || !firstDay ? firstDay : draft.lastDay,
})

/** So does the hour: an hour’s meeting stays an hour long. */
export const startingAt = ({ startTime, endTime }: Pick<Draft, 'startTime' | 'endTime'>, next: string) => {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  const end = Math.min(minutes(next) + Math.max(0, minutes(endTime) - minutes(startTime)), 23 * 60 + 59)
  const pad = (n: number) => String(n).padStart(2, '0')
  return { startTime: next, endTime: next ? `${pad(Math.floor(end / 60))}:${pad(end % 60)}` : endTime }
}
