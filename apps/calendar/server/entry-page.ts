import { dayOf } from '../../../kernel/contract/dates.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import { my } from '../../../kernel/server/access/access.ts'
import { nameGroups } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { calendarContract } from '../contract.ts'
import { type EntryPage, entryActions } from '../contract-entries.ts'
import { type Entry, loadEntry, type Planned, type Row } from './load-entry.ts'
import { spanOf, type TurnTimes, turnsIn } from './recurrence.ts'
import { nuances } from './rules.ts'

/** Enough to see how it goes on; the agenda itself shows the rest. */
const nextShown = 4

/** The turn asked for, else the next one, else the last; and the few after it. */
export const turnsAround = ({ row, changes, zone }: Planned, day: string | undefined, today: string) => {
  const turns = turnsIn(row, changes, { ...spanOf(row, changes), zone })
  const asked = turns.findIndex(turn => turn.day === day)
  const coming = turns.findIndex(turn => turn.lastDay >= today && !turn.isCancelled)
  const at = asked >= 0 ? asked : coming >= 0 ? coming : turns.length - 1
  const turn: TurnTimes | undefined = turns[at]
  return { turn, next: turns.slice(at + 1, at + 1 + nextShown) }
}

export const repeatOf = ({ every, until, skipsHolidays }: Pick<Row, 'every' | 'until' | 'skipsHolidays'>) =>
  every && until ? { every, until, skipsHolidays } : null

interface Around {
  calendar: EntryPage['calendar']
  structure: EntryPage['structure']
  author: string | null
}

const toPage = async (ctx: Ctx, entry: Entry, day: string | undefined): Promise<EntryPage> => {
  const { row, standing } = entry
  const [around] = await ctx.db<Around[]>`
    select jsonb_build_object('id', c.id, 'title', c.title, 'colour', c.colour) as calendar,
      jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind) as structure, p.display_name as author
    from calendar.calendars c join core.structures s on s.id = c.structure_id
    left join core.people p on p.id = ${row.authorId}
    where c.id = ${row.calendarId}`
  const can = nuances(standing)
  const narrowedTo = can.updateEntry && row.audience ? await nameGroups(ctx.db, row.audience) : null
  const { turn, next } = turnsAround(entry, day, dayOf(ctx.now, row.timeZone))
  if (!around || !turn) throw notFound()
  return {
    ...row,
    ...around,
    repeat: repeatOf(row),
    narrowedTo,
    isNarrowed: row.audience !== null,
    turn,
    next,
    my: my(calendarContract, standing.level, entryActions, can),
  }
}

export const readEntry = async (ctx: Ctx, entryId: string, day?: string): Promise<EntryPage> =>
  toPage(ctx, await loadEntry(ctx, entryId), day)
