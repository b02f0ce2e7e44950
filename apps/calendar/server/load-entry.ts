import { forbidden, notFound } from '../../../kernel/contract/problem.ts'
import type { HolidayZone } from '../../../kernel/contract/school-holidays.ts'
import { levelOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { holidayZoneOf } from '../../../kernel/server/structures/holiday-zone.ts'
import type { Category, EntryAction } from '../contract-entries.ts'
import type { Change, Plan } from './recurrence.ts'
import { nuances, type Standing } from './rules.ts'

export interface Row extends Plan {
  id: string
  calendarId: string
  structureId: string
  authorId: string | null
  title: string
  place: string
  text: string
  category: Category
  timeZone: string
  audience: string[] | null
  reminds: boolean
  sequence: number
  updatedAt: Date
}

export const entryColumns = (db: Db) => db`
  e.id, e.calendar_id as "calendarId", c.structure_id as "structureId", e.author_id as "authorId", e.title, e.place, e.text,
  e.category, e.first_day as "firstDay", e.last_day as "lastDay", e.start_time as "startTime", e.end_time as "endTime",
  e.every, e.until, e.skips_holidays as "skipsHolidays", e.time_zone as "timeZone", e.audience, e.reminds, e.sequence,
  e.updated_at as "updatedAt"`

/** What became of turns of these series. */
export const changesOf = (db: Db, entryIds: readonly string[]) => db<(Change & { entryId: string })[]>`
  select entry_id as "entryId", day, first_day as "firstDay", last_day as "lastDay", start_time as "startTime",
    end_time as "endTime"
  from calendar.turns where entry_id = any(${entryIds}::uuid[])`

/** An entry with all that its turns are reckoned from. */
export interface Planned {
  row: Row
  changes: Change[]
  zone: HolidayZone | null
}

export interface Entry extends Planned {
  standing: Standing
}

export const planned = async (db: Db, row: Row): Promise<Planned> => ({
  row,
  changes: row.every ? await changesOf(db, [row.id]) : [],
  zone: row.skipsHolidays ? await holidayZoneOf(db, row.structureId) : null,
})

/**
 * An entry the kernel has found visible, in a calendar that still is.
 * @throws Problem 404 when there is no such entry, or when its calendar is in the trash.
 */
export const loadEntry = async (ctx: Ctx, entryId: string): Promise<Entry> => {
  const { db, actor } = ctx
  const [row] = await db<Row[]>`
    select ${entryColumns(db)} from calendar.entries e join calendar.calendars c on c.id = e.calendar_id
    where e.id = ${entryId}`
  const onCalendar = row && (await levelOn(db, actor, row.calendarId))
  if (!row || !onCalendar) throw notFound()
  // Who was narrowed to as its author writes no more once the calendar is only read.
  const level = onCalendar === 'contribute' ? ctx.level : onCalendar
  const standing = { level, isAuthor: row.authorId === actor.personId, isRepeated: row.every !== null }
  return { ...(await planned(db, row)), standing }
}

/** The entry, when who asks may do that with it. @throws Problem 403 otherwise. */
export const entryFor = async (ctx: Ctx, entryId: string, action: EntryAction): Promise<Entry> => {
  const entry = await loadEntry(ctx, entryId)
  if (!nuances(entry.standing)[action]) throw forbidden()
  return entry
}
