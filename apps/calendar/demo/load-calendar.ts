import { nextHolidays } from '../../../kernel/contract/school-holidays.ts'
import { typeset } from '../../../kernel/contract/typography.ts'
import { asPerson } from '../../../kernel/demo/as-person.ts'
import type { DemoContent } from '../../../kernel/demo/load.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { addDays, mondayOf } from '../contract-days.ts'
import { createCalendar } from '../server/calendars.ts'
import { cancelTurn } from '../server/turns.ts'
import { createEntry } from '../server/write-entry.ts'
import { type DemoDate, demoDates } from './dates.ts'

const dayMs = 86_400_000

/** The Monday of this week; of the next one at the week-end. */
const firstMonday = () => mondayOf(new Date(Date.now() + 2 * dayMs).toISOString().slice(0, 10))

/** Until the next holidays: nobody swims at Christmas, and the invented schools are in no zone. */
const lastDayBefore = (day: string): string => {
  const next = nextHolidays('A', addDays(day, 14))
  return next && next.from > day ? addDays(next.from, -1) : addDays(day, 42)
}

/** That of a class by its title, or the one its structure found when Agenda opened there. */
const calendarIn = async (db: Db, structureId: string, title: string | undefined): Promise<string> => {
  const [row] = await db<{ id: string }[]>`
    select id from calendar.calendars where structure_id = ${structureId}
      and ${title ? db`title = ${title}` : db`created_by is null`}`
  if (!row) throw new Error(`The demonstration writes in a calendar that is not there: ${title ?? structureId}.`)
  return row.id
}

/** Of its class where the calendar is that of a class. */
const groupFor = async (db: Db, { audience, calendar }: DemoDate, structureId: string): Promise<string[] | null> => {
  if (!audience) return null
  const [row] = await db<{ id: string }[]>`
    select g.id from core.groups g left join core.classes c on c.id = g.class_id
    where g.structure_id = ${structureId} and g.audience = ${audience} and c.name is not distinct from ${calendar ?? null}`
  return row ? [row.id] : null
}

/** Those whose class or team keeps one. */
const openClassCalendar = async (ctx: Ctx, structureId: string, classId: string) =>
  createCalendar(ctx, { structureId, title: 'CM1 A', colour: 'blue', owner: 'class', ownerId: classId })

const write = async (ctx: Ctx, date: DemoDate, structureId: string) => {
  const firstDay = addDays(firstMonday(), date.week * 7 + date.weekday - 1)
  const [startTime = null, endTime = null] = date.hours ?? []
  const entry = await createEntry(ctx, {
    calendarId: await calendarIn(ctx.db, structureId, date.calendar),
    title: typeset(date.title),
    place: date.place ?? '',
    text: typeset(date.text ?? ''),
    category: date.category,
    ...{ firstDay, startTime, endTime },
    lastDay: addDays(firstDay, (date.lasts ?? 1) - 1),
    repeat: date.every ? { every: date.every, until: lastDayBefore(firstDay), skipsHolidays: true } : null,
    reminds: true,
    audience: await groupFor(ctx.db, date, structureId),
  })
  for (const turn of date.cancelled ?? []) {
    const day = entry.next[turn - 1]?.day
    if (day) await cancelTurn(ctx, entry.id, day)
  }
}

/** What the cast plans around the day the demonstration is loaded. */
export const loadCalendarDemo: DemoContent = async (db, deps, keyring) => {
  const acting = (key: string, now: Date) => asPerson({ db, deps, app: 'calendar', personId: keyring.person(key), now })
  const { claire } = cast
  const teacher = await acting(claire.key, new Date(Date.now() - 30 * dayMs))
  await openClassCalendar(teacher, keyring.structure(claire.structureKey), keyring.class(claire.classKey ?? ''))
  for (const [n, date] of demoDates.entries()) {
    // Planned some weeks ahead, as schools do: what is new in the demonstration is elsewhere.
    const ctx = await acting(date.authorKey, new Date(Date.now() - (15 + ((n * 5) % 9)) * dayMs - n * 600_000))
    await write(ctx, date, keyring.structure(date.structureKey))
  }
}
