import { dayOf } from '../../../kernel/contract/dates.ts'
import type { Input } from '../../../kernel/contract/endpoint.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import { requireLevel } from '../../../kernel/server/access/access.ts'
import { checkNarrowing } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResource, moveResource, renameResource } from '../../../kernel/server/resources/resources.ts'
import { holidayZoneOf } from '../../../kernel/server/structures/holiday-zone.ts'
import type { calendarContract } from '../contract.ts'
import type { EntryPage } from '../contract-entries.ts'
import { tell } from './announce.ts'
import { shareEntry } from './entry-audience.ts'
import { readEntry } from './entry-page.ts'
import { type Entry, entryFor, type Planned, type Row } from './load-entry.ts'
import { type Change, spanOf, turnsIn } from './recurrence.ts'
import { nextReminder } from './reminders.ts'
import { faultsOfRepeat, faultsOfWhen, refuse } from './rules.ts'

export type Written = Input<typeof calendarContract.createEntry>['body']

interface Place {
  structureId: string
  timeZone: string
}

const placeOf = async ({ db }: Ctx, calendarId: string): Promise<Place> => {
  const [place] = await db<Place[]>`
    select c.structure_id as "structureId", s.time_zone as "timeZone"
    from calendar.calendars c join core.structures s on s.id = c.structure_id where c.id = ${calendarId}`
  if (!place) throw notFound()
  return place
}

const needsTitle = {
  field: 'title',
  code: 'required',
  message: { fr: 'Dites ce qui a lieu ce jour-là.', en: 'Say what happens that day.' },
}

const hasNoTurn = {
  field: 'until',
  code: 'no-turn',
  message: {
    fr: 'Aucun jour de cette série ne tombe hors des vacances scolaires.',
    en: 'No day of this series falls outside school holidays.',
  },
}

/** What was written, checked as a whole: every fault is said at once. */
const planOf = async (ctx: Ctx, written: Written, { id, authorId, changes }: Kept): Promise<Planned> => {
  const { calendarId, repeat, reminds, audience, category } = written
  const { structureId, timeZone } = await placeOf(ctx, calendarId)
  const title = written.title.trim()
  const row: Row = {
    ...{ id, authorId, calendarId, structureId, title, category, reminds, audience, timeZone, sequence: 0 },
    updatedAt: ctx.now,
    place: written.place.trim(),
    text: written.text.trim(),
    firstDay: written.firstDay,
    lastDay: written.lastDay,
    startTime: written.startTime,
    endTime: written.endTime,
    every: repeat?.every ?? null,
    until: repeat?.until ?? null,
    skipsHolidays: repeat?.skipsHolidays ?? false,
  }
  refuse([
    ...(title ? [] : [needsTitle]),
    ...faultsOfWhen(written, dayOf(ctx.now, timeZone)),
    ...faultsOfRepeat(written, repeat),
  ])
  const zone = row.skipsHolidays ? await holidayZoneOf(ctx.db, structureId) : null
  if (turnsIn(row, [], { ...spanOf(row, []), zone }).length === 0) refuse([hasNoTurn])
  await checkNarrowing(ctx, calendarId, audience)
  return { row, changes, zone }
}

interface Kept {
  id: string
  authorId: string | null
  changes: Change[]
}

const insert = async ({ db, now }: Ctx, { row, changes, zone }: Planned) => {
  const span = spanOf(row, changes)
  await db`
    insert into calendar.entries (id, calendar_id, author_id, title, place, text, category, first_day, last_day, start_time,
      end_time, time_zone, every, until, skips_holidays, span_from, span_to, audience, reminds, remind_at, created_at, updated_at)
    values (${row.id}, ${row.calendarId}, ${row.authorId}, ${row.title}, ${row.place}, ${row.text}, ${row.category},
      ${row.firstDay}, ${row.lastDay}, ${row.startTime}, ${row.endTime}, ${row.timeZone}, ${row.every}, ${row.until},
      ${row.skipsHolidays}, ${span.from}, ${span.to}, ${row.audience}::uuid[], ${row.reminds},
      ${nextReminder({ row, changes, zone }, now)}, ${now}, ${now})`
}

const add = async (ctx: Ctx, written: Written): Promise<Planned> => {
  const { personId } = ctx.actor
  const plan = await planOf(ctx, written, { id: uuidv7(), authorId: personId, changes: [] })
  const { id, title, structureId, calendarId } = plan.row
  await createResource(ctx.db, {
    id,
    kind: 'calendar.entry',
    structureId,
    title,
    ownerId: personId,
    within: calendarId,
  })
  await insert(ctx, plan)
  if (plan.row.audience) await shareEntry(ctx, plan.row, calendarId)
  return plan
}

/** Written, and told of once. */
export const createEntry = async (ctx: Ctx, written: Written): Promise<EntryPage> => {
  const plan = await add(ctx, written)
  await tell(ctx, plan, { event: 'entry.announced' })
  return readEntry(ctx, plan.row.id)
}

/** Keeps what is planned anew, with what a window and a reminder find it by. */
export const keep = async ({ db, now }: Ctx, { row, changes, zone }: Planned) => {
  const span = spanOf(row, changes)
  await db`
    update calendar.entries set calendar_id = ${row.calendarId}, title = ${row.title}, place = ${row.place}, text = ${row.text},
      category = ${row.category}, first_day = ${row.firstDay}, last_day = ${row.lastDay}, start_time = ${row.startTime},
      end_time = ${row.endTime}, time_zone = ${row.timeZone}, every = ${row.every}, until = ${row.until},
      skips_holidays = ${row.skipsHolidays}, span_from = ${span.from}, span_to = ${span.to}, audience = ${row.audience}::uuid[],
      reminds = ${row.reminds}, remind_at = ${nextReminder({ row, changes, zone }, now)}, sequence = sequence + 1,
      updated_at = ${now}
    where id = ${row.id}`
  await renameResource(db, row.id, row.title)
}

/** Whether it is not at the same time as before: people are told again. */
const isMoved = (before: Row, after: Row) =>
  (['firstDay', 'lastDay', 'startTime', 'endTime', 'every'] as const).some(name => before[name] !== after[name])

/** Turns changed one by one are those of the days planned before: with other days, they mean nothing any more. */
const keptChanges = async (ctx: Ctx, entry: Entry, written: Written): Promise<Change[]> => {
  const isSame =
    entry.row.firstDay === written.firstDay && entry.row.every !== null && entry.row.every === written.repeat?.every
  if (isSame) return entry.changes
  await ctx.db`delete from calendar.turns where entry_id = ${entry.row.id}`
  return []
}

const change = async (ctx: Ctx, entry: Entry, written: Written) => {
  const { id, authorId } = entry.row
  const plan = await planOf(ctx, written, { id, authorId, changes: await keptChanges(ctx, entry, written) })
  await keep(ctx, plan)
  if (plan.row.calendarId !== entry.row.calendarId) await moveResource(ctx.db, id, plan.row.structureId)
  await shareEntry(ctx, plan.row, plan.row.calendarId)
  await tell(ctx, plan, { event: isMoved(entry.row, plan.row) ? 'entry.announced' : 'entry.corrected' })
}

/** A series ends the day before; what it became afterwards is forgotten. */
const cut = async (ctx: Ctx, { row, changes, zone }: Entry, since: string) => {
  const turns = turnsIn(row, [], { ...spanOf(row, []), zone })
  const last = turns.findLast(turn => turn.day < since)
  if (!last) throw notFound()
  await ctx.db`delete from calendar.turns where entry_id = ${row.id} and day >= ${since}`
  await keep(ctx, { row: { ...row, until: last.day }, changes: changes.filter(({ day }) => day < since), zone })
}

/** « Celle-ci et les suivantes »: the series ends before, another begins. */
const split = async (
  ctx: Ctx,
  entry: Entry,
  { written, since }: { written: Written; since: string },
): Promise<string> => {
  await cut(ctx, entry, since)
  const plan = await add(ctx, written)
  await tell(ctx, plan, { event: 'entry.announced' })
  return plan.row.id
}

export const updateEntry = async (
  ctx: Ctx,
  entryId: string,
  { since, ...written }: Written & { since?: string | null },
): Promise<EntryPage> => {
  const entry = await entryFor(ctx, entryId, 'updateEntry')
  if (written.calendarId !== entry.row.calendarId)
    await requireLevel(ctx.db, ctx.actor, written.calendarId, { level: 'contribute' })
  if (since && entry.row.every && since > entry.row.firstDay)
    return readEntry(ctx, await split(ctx, entry, { written, since }))
  await change(ctx, entry, written)
  return readEntry(ctx, entryId)
}
