import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Calendar } from '../contract-calendars.ts'
import { addDays } from '../contract-days.ts'
import type { EntryPage, Repeat, When, Window } from '../contract-entries.ts'

/** Days of the tests hang on the day they run: what is written must be to come. */
export const today = new Date().toISOString().slice(0, 10)
export const inDays = (days: number) => addDays(today, days)

export interface Wish extends Partial<When> {
  title?: string
  place?: string
  text?: string
  category?: EntryPage['category']
  repeat?: Repeat | null
  reminds?: boolean
  audience?: string[] | null
  since?: string | null
}

/** What the cast does with the agenda, in a few words. */
export const calendarWorld = (t: TestApp) => {
  type Place = keyof typeof t.world.structures
  const calendars = async (as: Persona, query = '') =>
    (await (await t.as(as)).get<{ items: Calendar[] }>(`/calendar/calendars${query}`)).body.items
  const calendarOf = async (place: Place) => {
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from calendar.calendars where structure_id = ${t.world.structures[place]} order by created_at limit 1`
    return row?.id ?? ''
  }
  const group = async (audience: string, place: Place, className: keyof typeof t.world.classes | null = null) => {
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where audience = ${audience} and structure_id = ${t.world.structures[place]}
        and class_id is not distinct from ${className && t.world.classes[className]}`
    return row?.id ?? ''
  }
  const bodyOf = (calendarId: string, wish: Wish) => ({
    calendarId,
    title: 'Photo de classe',
    place: '',
    text: '',
    category: 'other',
    firstDay: inDays(3),
    lastDay: wish.firstDay ?? inDays(3),
    startTime: null,
    endTime: null,
    repeat: null,
    reminds: true,
    audience: null,
    ...wish,
  })
  const write = async (as: Persona, calendarId: string, wish: Wish = {}) =>
    (await t.as(as)).post<EntryPage>('/calendar/entries', bodyOf(calendarId, wish))
  /** Written in the calendar of École des Tilleuls by its head. */
  const plan = async (wish: Wish = {}) => (await write('thierry', await calendarOf('tilleuls'), wish)).body
  const change = async (as: Persona, entry: EntryPage, wish: Wish) =>
    (await t.as(as)).put<EntryPage>(`/calendar/entries/${entry.id}`, {
      ...bodyOf(entry.calendar.id, entry),
      audience: entry.narrowedTo?.map(({ id }) => id) ?? null,
      ...wish,
    })
  const look = async (as: Persona, query = '', from = today, to = inDays(90)) =>
    (await (await t.as(as)).get<Window>(`/calendar/turns?from=${from}&to=${to}${query}`)).body
  const titles = async (as: Persona, query = '') => (await look(as, query)).turns.map(({ title }) => title)
  const read = async (as: Persona, entryId: string, query = '') =>
    (await t.as(as)).get<EntryPage>(`/calendar/entries/${entryId}${query}`)
  const bell = async (as: Persona) =>
    (await (await t.as(as)).get<{ items: { title: string }[] }>('/notifications')).body.items.map(({ title }) => title)
  const feed = async (as: Persona) =>
    (
      await (await t.as(as)).get<{ items: { data: { title: string; excerpt: string } }[] }>('/feed?app=calendar')
    ).body.items.map(({ data }) => data)
  const clear = () => t.deps.sql`delete from core.resources where kind = 'calendar.entry'`
  return { calendars, calendarOf, group, bodyOf, write, plan, change, look, titles, read, bell, feed, clear }
}
