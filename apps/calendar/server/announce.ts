import { dayOf } from '../../../kernel/contract/dates.ts'
import type { FeedData } from '../../../kernel/contract/manifest.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { instantOf } from '../../../kernel/server/notifications/quiet-hours.ts'
import { addDays } from '../contract-days.ts'
import { turnsAround } from './entry-page.ts'
import type { Planned } from './load-entry.ts'
import { spanOf, type TurnTimes } from './recurrence.ts'
import { type Became, excerptOf } from './when-words.ts'

/** Midnight after its last day: what is over leaves the feed. */
const endOf = ({ row, changes }: Planned): Date => instantOf(row.timeZone, addDays(spanOf(row, changes).to, 1), '00:00')

export const labelOf = async ({ db }: Pick<Ctx, 'db'>, calendarId: string) => {
  const [calendar] = await db<{ label: string; colour: FeedData['colour'] }[]>`
    select title as label, colour from calendar.calendars where id = ${calendarId}`
  return calendar
}

interface Telling {
  /** `entry.announced` tells people; `entry.corrected` only takes the place of the former card. */
  event: 'entry.announced' | 'entry.corrected'
  /** Before the date: « Annulé ». */
  said?: Became
  /** The turn it is about; the next one unless said. */
  turn?: TurnTimes
}

/** Tells of an entry once, whatever the number of its turns, while it is to come. */
export const tell = async (ctx: Ctx, entry: Planned, { event, said, turn }: Telling) => {
  const { row } = entry
  const until = endOf(entry)
  const about = turn ?? turnsAround(entry, undefined, dayOf(ctx.now, row.timeZone)).turn
  if (until <= ctx.now || !about) return
  const data: FeedData = {
    title: row.title,
    excerpt: excerptOf({ ...about, place: row.place }, ctx.now, said),
    ...(await labelOf(ctx, row.calendarId)),
  }
  await ctx.emit(event, { on: row.id, within: row.calendarId, until, data: { ...data } })
}
