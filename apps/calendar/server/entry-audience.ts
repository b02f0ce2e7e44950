import { type Narrowed, renewWithin, shareWithin } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'

const inCalendar = (id: string) => ({ id, authorMay: 'manage' as const })

/** All that the calendar reaches, or the groups it was narrowed to with those who run the calendar. */
export const shareEntry = async (ctx: Ctx, entry: Narrowed, calendarId: string) => {
  await shareWithin(ctx, entry, inCalendar(calendarId))
  await indexAudience(ctx.db, [entry.id])
}

/** After the calendar changed hands: its entries follow, those to come in the feed too. */
export const renewEntriesOf = async (ctx: Ctx, calendarId: string) => {
  const { db, now } = ctx
  const narrowed = await db<Narrowed[]>`
    select e.id, e.author_id as "authorId", e.audience from calendar.entries e
    where e.calendar_id = ${calendarId} and e.audience is not null`
  await renewWithin(ctx, narrowed, inCalendar(calendarId))
  const coming = await db<{ id: string }[]>`
    select id from calendar.entries where calendar_id = ${calendarId} and span_to >= ${now}::date`
  await indexAudience(
    db,
    coming.map(({ id }) => id),
  )
}
