import { dayOf } from '../../../kernel/contract/dates.ts'
import { conflict, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { leaveFeed } from '../../../kernel/server/events/feed.ts'
import { restore, trash } from '../../../kernel/server/resources/resources.ts'
import type { EntryPage, When } from '../contract-entries.ts'
import { tell } from './announce.ts'
import { readEntry } from './entry-page.ts'
import { type Entry, entryFor } from './load-entry.ts'
import { type Change, plannedDays, spanOf, turnsIn } from './recurrence.ts'
import { faultsOfRepeat, faultsOfWhen, refuse } from './rules.ts'
import type { Became } from './when-words.ts'
import { keep } from './write-entry.ts'

/** @throws Problem 404 when the series plans nothing that day. */
const requireTurn = ({ row, zone }: Entry, day: string) => {
  if (plannedDays(row, { from: day, to: day }, zone).length === 0) throw notFound()
}

const write = async ({ db, actor, now }: Ctx, entryId: string, change: Change) => {
  await db`
    insert into calendar.turns (entry_id, day, first_day, last_day, start_time, end_time, changed_at, changed_by)
    values (${entryId}, ${change.day}, ${change.firstDay}, ${change.lastDay}, ${change.startTime}, ${change.endTime}, ${now},
      ${actor.personId})
    on conflict (entry_id, day) do update set first_day = excluded.first_day, last_day = excluded.last_day,
      start_time = excluded.start_time, end_time = excluded.end_time, changed_at = excluded.changed_at, changed_by = excluded.changed_by`
}

interface Done {
  changes: Change[]
  day: string
  said: Became
}

/** The series remembers it, and those it concerns are told of that turn alone. */
const settle = async (ctx: Ctx, entry: Entry, { changes, day, said }: Done): Promise<EntryPage> => {
  const changed = { ...entry, changes }
  await keep(ctx, changed)
  const turn = turnsIn(entry.row, changes, { ...spanOf(entry.row, changes), zone: entry.zone }).find(
    one => one.day === day,
  )
  if (turn && turn.lastDay >= dayOf(ctx.now, entry.row.timeZone))
    await tell(ctx, changed, { event: 'entry.announced', said, turn })
  return readEntry(ctx, entry.row.id, day)
}

const others = ({ changes }: Entry, day: string) => changes.filter(change => change.day !== day)

/** This turn alone, at another time. */
export const moveTurn = async (ctx: Ctx, entryId: string, moved: When & { day: string }): Promise<EntryPage> => {
  const entry = await entryFor(ctx, entryId, 'moveTurn')
  const { day } = moved
  requireTurn(entry, day)
  refuse(faultsOfWhen(moved, dayOf(ctx.now, entry.row.timeZone)))
  await write(ctx, entryId, moved)
  return settle(ctx, entry, { changes: [...others(entry, day), moved], day, said: 'moved' })
}

/** This turn does not take place; it stays shown, crossed out. */
export const cancelTurn = async (ctx: Ctx, entryId: string, day: string): Promise<EntryPage> => {
  const entry = await entryFor(ctx, entryId, 'cancelTurn')
  requireTurn(entry, day)
  const cancelled = { day, firstDay: null, lastDay: null, startTime: null, endTime: null }
  await write(ctx, entryId, cancelled)
  return settle(ctx, entry, { changes: [...others(entry, day), cancelled], day, said: 'cancelled' })
}

/** As planned after all. */
export const restoreTurn = async (ctx: Ctx, entryId: string, day: string): Promise<EntryPage> => {
  const entry = await entryFor(ctx, entryId, 'restoreTurn')
  await ctx.db`delete from calendar.turns where entry_id = ${entryId} and day = ${day}`
  return settle(ctx, entry, { changes: others(entry, day), day, said: 'restored' })
}

/** A series ends that day, sooner or later than planned; what was changed of turns that are no more is kept for their return. */
export const endSeries = async (ctx: Ctx, entryId: string, until: string): Promise<EntryPage> => {
  const entry = await entryFor(ctx, entryId, 'endSeries')
  const { every, skipsHolidays } = entry.row
  if (!every) throw conflict('not-a-series', { fr: 'Ce n’est pas une série.', en: 'This is not a series.' })
  refuse(faultsOfRepeat(entry.row, { every, until, skipsHolidays }))
  const row = { ...entry.row, until }
  await keep(ctx, { ...entry, row })
  await tell(ctx, { ...entry, row }, { event: 'entry.corrected' })
  return readEntry(ctx, entryId)
}

/** Out of sight for everybody, back in one gesture for 30 days. */
export const trashEntry = async (ctx: Ctx, entryId: string) => {
  await entryFor(ctx, entryId, 'trashEntry')
  await trash(ctx, entryId)
  await leaveFeed(ctx.db, entryId)
}

export const restoreEntry = async (ctx: Ctx, entryId: string) => {
  const entry = await entryFor(ctx, entryId, 'restoreEntry')
  await restore(ctx.db, entryId)
  await tell(ctx, entry, { event: 'entry.corrected' })
}
