import { contract } from '../../kernel/contract/endpoint.ts'
import { t } from '../../kernel/contract/schema.ts'
import { Calendar, CalendarAudience, calendarFields, owners } from './contract-calendars.ts'
import { EntryPage, entryFields, When, Window } from './contract-entries.ts'
import { subscriptionEndpoints } from './contract-subscription.ts'

const onCalendar = (level: 'read' | 'contribute' | 'manage') => ({ on: 'calendarId', level }) as const
const onEntry = (level: 'read' | 'contribute') => ({ on: 'dateId', level }) as const
const day = { day: t.day() }

/** Every endpoint of Agenda. Nuances on top of the level (author, state) are in server/rules.ts. */
export const calendarContract = contract({
  ...subscriptionEndpoints,
  listCalendars: {
    method: 'GET',
    path: '/calendar/calendars',
    access: { visible: 'calendar.calendar' },
    offline: true,
    summary: 'Calendars near me and those I chose; with `q`, any I may read',
    query: t.object({ q: t.optional(t.text({ max: 80 })), childId: t.optional(t.id()) }),
    reply: t.object({ items: t.array(Calendar), more: t.boolean() }),
  },
  createCalendar: {
    method: 'POST',
    path: '/calendar/calendars',
    access: { on: 'structureId', level: 'read' },
    speech: true,
    summary: 'Open a calendar for a structure, a class, a group, or oneself',
    body: t.object({
      structureId: t.id(),
      ...calendarFields,
      owner: t.oneOf(...owners),
      /** The class or the group. */
      ownerId: t.nullable(t.id()),
    }),
    reply: Calendar,
  },
  updateCalendar: {
    method: 'PUT',
    path: '/calendar/calendars/:calendarId',
    access: onCalendar('manage'),
    summary: 'Rename a calendar, change its colour',
    body: t.object(calendarFields),
    reply: Calendar,
  },
  readCalendarAudience: {
    method: 'GET',
    path: '/calendar/calendars/:calendarId/audience',
    access: onCalendar('manage'),
    summary: 'Who reads, writes in and runs a calendar',
    reply: CalendarAudience,
  },
  shareCalendar: {
    method: 'PUT',
    path: '/calendar/calendars/:calendarId/audience',
    access: onCalendar('manage'),
    summary: 'Change who reads, writes in and runs a calendar; its entries follow at once',
    body: t.object({
      grants: t.array(t.object({ groupId: t.id(), level: t.oneOf('read', 'contribute', 'manage') }), { maxItems: 200 }),
    }),
    reply: CalendarAudience,
  },
  trashCalendar: {
    method: 'DELETE',
    path: '/calendar/calendars/:calendarId',
    access: onCalendar('manage'),
    summary: 'To the trash, with all that is in it, for 30 days',
    reply: null,
  },
  restoreCalendar: {
    method: 'POST',
    path: '/calendar/calendars/:calendarId/restoration',
    access: { on: 'calendarId', level: 'manage', inTrash: true },
    summary: 'Back from the trash, with what went there with it',
    reply: null,
  },
  showCalendar: {
    method: 'PUT',
    path: '/calendar/calendars/:calendarId/choice',
    access: onCalendar('read'),
    speech: false,
    summary: 'Show or hide a calendar among mine, on every device',
    body: t.object({ isShown: t.boolean() }),
    reply: null,
  },
  listTurns: {
    method: 'GET',
    path: '/calendar/turns',
    access: { visible: 'calendar.entry' },
    offline: true,
    summary: 'What happens from a day to another in the calendars I show, and school holidays',
    query: t.object({
      from: t.day(),
      to: t.day(),
      /** A guardian’s child: only what reaches me through that child. */
      childId: t.optional(t.id()),
    }),
    reply: Window,
  },
  createEntry: {
    method: 'POST',
    path: '/calendar/entries',
    access: onCalendar('contribute'),
    speech: true,
    summary: 'Write a date, or a series of dates, in a calendar',
    body: t.object(entryFields),
    reply: EntryPage,
  },
  readEntry: {
    method: 'GET',
    path: '/calendar/entries/:dateId',
    access: onEntry('read'),
    offline: true,
    summary: 'An entry in full, and one of its turns',
    query: t.object({ day: t.optional(t.day()) }),
    reply: EntryPage,
  },
  updateEntry: {
    method: 'PUT',
    path: '/calendar/entries/:dateId',
    access: onEntry('contribute'),
    speech: true,
    summary: 'Change an entry; of a series, from one of its turns on',
    body: t.object({
      ...entryFields,
      /** « Celle-ci et les suivantes »: the turns before stay as they were. */
      since: t.optional(t.nullable(t.day())),
    }),
    reply: EntryPage,
  },
  endSeries: {
    method: 'PUT',
    path: '/calendar/entries/:dateId/end',
    access: onEntry('contribute'),
    speech: false,
    summary: 'A series ends that day, sooner or later than planned',
    body: t.object({ until: t.day() }),
    reply: EntryPage,
  },
  moveTurn: {
    method: 'PUT',
    path: '/calendar/entries/:dateId/turns/:day',
    params: day,
    access: onEntry('contribute'),
    speech: true,
    summary: 'Move one turn of a series, alone',
    body: When,
    reply: EntryPage,
  },
  cancelTurn: {
    method: 'PUT',
    path: '/calendar/entries/:dateId/turns/:day/cancellation',
    params: day,
    access: onEntry('contribute'),
    speech: false,
    summary: 'One turn of a series does not take place',
    reply: EntryPage,
  },
  restoreTurn: {
    method: 'DELETE',
    path: '/calendar/entries/:dateId/turns/:day',
    params: day,
    access: onEntry('contribute'),
    speech: false,
    summary: 'That turn takes place as planned after all',
    reply: EntryPage,
  },
  trashEntry: {
    method: 'DELETE',
    path: '/calendar/entries/:dateId',
    access: onEntry('contribute'),
    speech: false,
    summary: 'To the trash, for 30 days',
    reply: null,
  },
  restoreEntry: {
    method: 'POST',
    path: '/calendar/entries/:dateId/restoration',
    access: { on: 'dateId', level: 'contribute', inTrash: true },
    speech: true,
    summary: 'Back from the trash as it was',
    reply: null,
  },
})
