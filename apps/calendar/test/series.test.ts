import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import { addDays } from '../contract-days.ts'
import type { EntryPage } from '../contract-entries.ts'
import { calendarBinding } from '../server/binding.ts'
import { sendReminders } from '../server/reminders.ts'
import { calendarWorld, inDays, type Wish } from './calendar-world.ts'

const t = testApp([calendarBinding])
const { plan, change, look, read, bell, clear } = calendarWorld(t)
afterEach(clear)

const weekly = (fields: Wish = {}) =>
  plan({
    title: 'Piscine',
    startTime: '09:00',
    endTime: '10:30',
    repeat: { every: 'week', until: inDays(24), skipsHolidays: false },
    ...fields,
  })
const days = async (as: 'samira' | 'thierry' = 'samira') =>
  (await look(as)).turns.map(({ firstDay, isCancelled }) => `${isCancelled ? '×' : ''}${firstDay}`)
const put = async <T = EntryPage>(path: string, body?: object) => (await t.as('thierry')).put<T>(path, body)

describe('a series', () => {
  it('is one entry seen many times', async () => {
    await weekly()
    expect(await days()).toEqual([inDays(3), inDays(10), inDays(17), inDays(24)])
  })

  it('has one turn cancelled, which stays crossed out, and given back', async () => {
    const { id } = await weekly()
    const path = `/calendar/entries/${id}/turns/${inDays(10)}`
    expect((await put(`${path}/cancellation`)).body.turn).toMatchObject({ day: inDays(10), isCancelled: true })
    expect(await days()).toEqual([inDays(3), `×${inDays(10)}`, inDays(17), inDays(24)])
    await (await t.as('thierry')).delete(path)
    expect(await days()).toEqual([inDays(3), inDays(10), inDays(17), inDays(24)])
    expect((await put(`/calendar/entries/${id}/turns/${inDays(11)}/cancellation`)).status).toBe(404)
  })

  it('has one turn moved alone, even beyond its end', async () => {
    const { id } = await weekly()
    const moved = { firstDay: inDays(40), lastDay: inDays(40), startTime: '14:00', endTime: '15:00' }
    expect((await put(`/calendar/entries/${id}/turns/${inDays(10)}`, moved)).status).toBe(200)
    expect(await days()).toEqual([inDays(3), inDays(17), inDays(24), inDays(40)])
    const asked = await read('samira', id, `?day=${inDays(10)}`)
    expect(asked.body.turn).toMatchObject({ ...moved, isMoved: true })
    const late = { ...moved, endTime: '13:00' }
    expect((await put(`/calendar/entries/${id}/turns/${inDays(10)}`, late)).status).toBe(422)
  })

  it('changes from one of its turns on: the turns before stay as they were', async () => {
    const entry = await weekly()
    const after = { title: 'Patinoire', firstDay: inDays(17), lastDay: inDays(17), since: inDays(17) }
    const { body: next } = await change('thierry', entry, after)
    expect(next.id).not.toBe(entry.id)
    const shown = (await look('samira')).turns.map(({ title, firstDay }) => `${title} ${firstDay}`)
    expect(shown).toEqual([
      `Piscine ${inDays(3)}`,
      `Piscine ${inDays(10)}`,
      `Patinoire ${inDays(17)}`,
      `Patinoire ${inDays(24)}`,
    ])
  })

  it('ends sooner, and goes on again with what had been changed of it', async () => {
    const { id } = await weekly()
    await put(`/calendar/entries/${id}/turns/${inDays(24)}/cancellation`)
    await put(`/calendar/entries/${id}/end`, { until: inDays(10) })
    expect(await days()).toEqual([inDays(3), inDays(10)])
    await put(`/calendar/entries/${id}/end`, { until: inDays(24) })
    expect(await days()).toEqual([inDays(3), inDays(10), inDays(17), `×${inDays(24)}`])
    expect((await put(`/calendar/entries/${id}/end`, { until: inDays(1) })).status).toBe(422)
  })

  it('forgets what became of its turns when all of its days change', async () => {
    const entry = await weekly()
    await put(`/calendar/entries/${entry.id}/turns/${inDays(10)}/cancellation`)
    await change('thierry', entry, { firstDay: inDays(4), lastDay: inDays(4) })
    expect(await days()).toEqual([inDays(4), inDays(11), inDays(18)])
  })

  it('asks for a window of a hundred days at most', async () => {
    const samira = await t.as('samira')
    expect((await samira.get(`/calendar/turns?from=${inDays(0)}&to=${inDays(101)}`)).status).toBe(422)
    expect((await samira.get(`/calendar/turns?from=${inDays(2)}&to=${inDays(1)}`)).status).toBe(422)
  })
})

describe('a school in a zone', () => {
  it('shows its holidays, and keeps the hour of a series when the clocks change', async () => {
    await t.deps.sql`update core.structures set uai = '0690001A' where id = ${t.world.structures.tilleuls}`
    const { holidays } = await look('samira', '', '2026-12-01', '2027-02-28')
    expect(holidays).toEqual([
      { zone: 'A', name: 'christmas', from: '2026-12-19', until: '2027-01-04' },
      { zone: 'A', name: 'winter', from: '2027-02-13', until: '2027-03-01' },
    ])
    await weekly({
      firstDay: '2027-03-22',
      lastDay: '2027-03-22',
      repeat: { every: 'week', until: '2027-05-03', skipsHolidays: true },
    })
    const { turns } = await look('samira', '', '2027-03-15', '2027-05-15')
    expect(turns.map(({ firstDay, startTime }) => `${firstDay} ${startTime}`)).toEqual([
      '2027-03-22 09:00',
      '2027-03-29 09:00',
      '2027-04-05 09:00',
      '2027-04-26 09:00',
      '2027-05-03 09:00',
    ])
  })

  it('refuses a series that would never take place', async () => {
    const { calendarOf, write } = calendarWorld(t)
    const repeat = { every: 'week', until: '2026-12-28', skipsHolidays: true } as const
    const { status } = await write('thierry', await calendarOf('tilleuls'), {
      firstDay: '2026-12-21',
      lastDay: '2026-12-21',
      repeat,
    })
    expect(status).toBe(422)
  })
})

describe('the eve of a turn', () => {
  const at = (days: number, hour: string) => new Date(`${addDays(inDays(0), days)}T${hour}:00Z`)

  it('is told once to who may read it, and for the next turn the week after', async () => {
    await t.deps.sql`update core.structures set time_zone = 'UTC' where id = ${t.world.structures.tilleuls}`
    await weekly({ title: 'Piscine et bonnet' })
    await sendReminders(t.deps.sql, at(2, '15:59'))
    await t.settle()
    const told = async (as: 'samira' | 'mathilde') =>
      (await bell(as)).filter(title => title === 'Piscine et bonnet').length
    const reminders = async () => {
      const [row] = await t.deps.sql<{ count: number }[]>`
        select count(*) from core.events where app = 'calendar' and name = 'entry.reminder'`
      return row?.count
    }
    expect(await reminders()).toBe(0)
    await sendReminders(t.deps.sql, at(2, '16:01'))
    await sendReminders(t.deps.sql, at(2, '16:11'))
    await t.settle()
    expect(await reminders()).toBe(1)
    const [row] = await t.deps.sql<{ remindAt: Date }[]>`select remind_at as "remindAt" from calendar.entries`
    expect(row?.remindAt).toEqual(at(9, '16:00'))
    expect(await told('mathilde')).toBe(0)
  })

  it('is not told of a turn that was cancelled, nor after the day has come', async () => {
    const { id } = await weekly()
    await put(`/calendar/entries/${id}/turns/${inDays(3)}/cancellation`)
    await t.deps.sql`delete from core.events where name = 'entry.reminder'`
    await sendReminders(t.deps.sql, at(2, '16:01'))
    await sendReminders(t.deps.sql, at(10, '08:00'))
    const events = await t.deps.sql`select id from core.events where name = 'entry.reminder'`
    expect(events).toHaveLength(0)
  })
})
