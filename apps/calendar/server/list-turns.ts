import { invalid } from '../../../kernel/contract/problem.ts'
import { holidaysBetween } from '../../../kernel/contract/school-holidays.ts'
import { visibleEach } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { holidayZonesOf } from '../../../kernel/server/structures/holiday-zone.ts'
import { daysBetween } from '../contract-days.ts'
import type { Band, Turn, Window } from '../contract-entries.ts'
import { changesOf, entryColumns, type Row } from './load-entry.ts'
import { listRows, type Reading, readingThrough } from './my-calendars.ts'
import { type Change, type Days, inOrder, turnsIn } from './recurrence.ts'

/** A month shown whole, with the weeks around it, and as much again. */
const longestWindow = 100
/** Of all calendars shown; beyond, the page says so. */
const mostEntries = 1000

/** What touches these days: of each calendar one walk of its index, then the rights of each entry found. */
const entriesIn = ({ db, actor }: Reading, calendarIds: readonly string[], { from, to }: Days) => db<Row[]>`
  select ${entryColumns(db)} from unnest(${[...calendarIds]}::uuid[]) as mine(calendar_id)
  join calendar.calendars c on c.id = mine.calendar_id
  cross join lateral (
    select f.* from calendar.entries f
    where f.calendar_id = mine.calendar_id and f.span_to >= ${from} and f.span_from <= ${to}
    order by f.span_to limit ${mostEntries + 1}) e
  join core.resources r on r.id = e.id
  where ${visibleEach(db, actor)}
  order by e.first_day, e.id limit ${mostEntries + 1}`

/** The holidays of every zone the calendars shown belong to: one line for each, mostly one. */
const bandsOf = (zones: Iterable<Band['zone']>, { from, to }: Days): Band[] =>
  [...new Set(zones)]
    .toSorted()
    .flatMap(zone => holidaysBetween(zone, from, to).map(holidays => ({ zone, ...holidays })))

/** @throws Problem 422 when the days are too many, or the wrong way round. */
const checkWindow = ({ from, to }: Days) => {
  const length = daysBetween(from, to)
  if (length < 0 || length > longestWindow)
    throw invalid('to', 'window', {
      fr: 'Demandez cent jours au plus.',
      en: 'Ask for a hundred days at most.',
    })
}

export interface Found {
  row: Row
  changes: Change[]
}

/** The entries of these calendars that touch those days, and what became of their turns. */
export const findEntries = async (reading: Reading, calendarIds: readonly string[], days: Days) => {
  const rows = await entriesIn(reading, calendarIds, days)
  const repeated = rows.filter(({ every }) => every !== null).map(({ id }) => id)
  const changes = Map.groupBy(
    repeated.length > 0 ? await changesOf(reading.db, repeated) : [],
    ({ entryId }) => entryId,
  )
  const found: Found[] = rows.slice(0, mostEntries).map(row => ({ row, changes: changes.get(row.id) ?? [] }))
  return { found, more: rows.length > mostEntries }
}

/** What happens from a day to another in the calendars somebody shows. */
export const listTurns = async (ctx: Ctx, { from, to, childId }: Days & { childId?: string }): Promise<Window> => {
  checkWindow({ from, to })
  const reading = await readingThrough(ctx, childId)
  const calendars = (await listRows(reading)).filter(({ isShown }) => isShown)
  const [{ found, more }, zones] = await Promise.all([
    findEntries(
      reading,
      calendars.map(({ id }) => id),
      { from, to },
    ),
    holidayZonesOf(ctx.db, [...new Set(calendars.map(({ structure }) => structure.id))]),
  ])
  const turns = found.flatMap(({ row, changes }): Turn[] => {
    const zone = zones.get(row.structureId) ?? null
    const { id, calendarId, title, place, category, every, audience } = row
    const words = { entryId: id, calendarId, title, place, category, isRepeated: every !== null }
    return turnsIn(row, changes, { from, to, zone }).map(turn => ({ ...words, isNarrowed: audience !== null, ...turn }))
  })
  return { turns: turns.toSorted(inOrder), holidays: bandsOf(zones.values(), { from, to }), more }
}
