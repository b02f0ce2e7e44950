import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { calendarContract } from '../contract.ts'
import {
  createCalendar,
  readCalendarAudience,
  restoreCalendar,
  shareCalendar,
  trashCalendar,
  updateCalendar,
} from './calendars.ts'
import { readEntry } from './entry-page.ts'
import { listTurns } from './list-turns.ts'
import { chooseCalendar, listCalendars } from './my-calendars.ts'
import { endSubscription, openSubscription, readCalendarFile, readSubscription } from './subscription.ts'
import { cancelTurn, endSeries, moveTurn, restoreEntry, restoreTurn, trashEntry } from './turns.ts'
import { createEntry, updateEntry } from './write-entry.ts'

export const calendarRoutes: Handlers<typeof calendarContract> = {
  listCalendars: (ctx, { query }) => listCalendars(ctx, query),
  createCalendar: (ctx, { body }) => createCalendar(ctx, body),
  updateCalendar: (ctx, { calendarId, body }) => updateCalendar(ctx, calendarId, body),
  readCalendarAudience: (ctx, { calendarId }) => readCalendarAudience(ctx, calendarId),
  shareCalendar: (ctx, { calendarId, body }) => shareCalendar(ctx, calendarId, body.grants),
  trashCalendar: (ctx, { calendarId }) => trashCalendar(ctx, calendarId),
  restoreCalendar: (ctx, { calendarId }) => restoreCalendar(ctx, calendarId),
  showCalendar: (ctx, { calendarId, body }) => chooseCalendar(ctx, calendarId, body.isShown),
  listTurns: (ctx, { query }) => listTurns(ctx, query),
  createEntry: (ctx, { body }) => createEntry(ctx, body),
  readEntry: (ctx, { dateId, query }) => readEntry(ctx, dateId, query.day),
  updateEntry: (ctx, { dateId, body }) => updateEntry(ctx, dateId, body),
  endSeries: (ctx, { dateId, body }) => endSeries(ctx, dateId, body.until),
  moveTurn: (ctx, { dateId, day, body }) => moveTurn(ctx, dateId, { ...body, day }),
  cancelTurn: (ctx, { dateId, day }) => cancelTurn(ctx, dateId, day),
  restoreTurn: (ctx, { dateId, day }) => restoreTurn(ctx, dateId, day),
  trashEntry: (ctx, { dateId }) => trashEntry(ctx, dateId),
  restoreEntry: (ctx, { dateId }) => restoreEntry(ctx, dateId),
  readSubscription: ctx => readSubscription(ctx),
  openSubscription: ctx => openSubscription(ctx),
  endSubscription: ctx => endSubscription(ctx),
  readCalendarFile: (ctx, { token }) => readCalendarFile(ctx, token),
}
