import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { calendarBinding } from '../server/binding.ts'
import { calendarWorld, inDays } from './calendar-world.ts'

const t = testApp([calendarBinding])
const { calendarOf, group, plan, write, look, change, clear } = calendarWorld(t)
afterEach(clear)

const open = async (as: Persona): Promise<string> => {
  const { body } = await (await t.as(as)).put<{ address: string }>('/calendar/subscription')
  return body.address.replace('http://localhost/api/v1', '')
}
const fetchFile = async (path: string) => t.nobody().get(path)
const textOf = async (path: string) => (await fetchFile(path)).raw.toString()
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one))

/** The days on which an event takes place, as another program reckons them. */
const daysOf = (text: string, summary: string): string[] => {
  const all = eventsOf(text).filter(event => event.summary === summary)
  const master = all.find(event => !event.isRecurrenceException())
  if (!master) return []
  for (const other of all) if (other.isRecurrenceException()) master.relateException(other)
  if (!master.isRecurring()) return [master.startDate.toString().slice(0, 10)]
  const turns = master.iterator()
  const days: string[] = []
  for (let next = turns.next(); next && days.length < 100; next = turns.next())
    days.push(master.getOccurrenceDetails(next).startDate.toString().slice(0, 10))
  return days.toSorted()
}

describe('the secret address of somebody', () => {
  it('says what they may read, and nothing else', async () => {
    const [guardians] = [await group('guardians', 'tilleuls', 'cpa')]
    await plan({ title: 'Photo de classe' })
    await plan({ title: 'Pour les parents du CP', audience: [guardians] })
    await write('mathilde', await calendarOf('preVert'), { title: 'Au Pré-Vert' })
    const titles = async (as: Persona) => eventsOf(await textOf(await open(as))).map(({ summary }) => summary)
    expect(await titles('samira')).toEqual(['Photo de classe'])
    expect((await titles('camille')).toSorted()).toEqual(['Photo de classe', 'Pour les parents du CP'])
    expect((await titles('delphine')).toSorted()).toEqual(['Au Pré-Vert', 'Photo de classe'])
  })

  it('follows their rights from one reading to the next, and stops when it is replaced or ended', async () => {
    await plan({ title: 'Kermesse' })
    const first = await open('marc')
    expect(eventsOf(await textOf(first))).toHaveLength(1)
    await t.deps.sql`update core.guardianships set restricted_at = now() where guardian_id = ${t.world.people.marc}`
    await t.deps.sql`select core.refresh_memberships(array[${t.world.people.marc}]::uuid[])`
    expect(eventsOf(await textOf(first))).toHaveLength(0)
    await t.deps.sql`update core.guardianships set restricted_at = null where guardian_id = ${t.world.people.marc}`
    await t.deps.sql`select core.refresh_memberships(array[${t.world.people.marc}]::uuid[])`
    const second = await open('marc')
    expect((await fetchFile(first)).status).toBe(404)
    expect(eventsOf(await textOf(second))).toHaveLength(1)
    const marc = await t.as('marc')
    const seen = await marc.get<{ readAt: string | null }>('/calendar/subscription')
    expect(seen.body.readAt).not.toBeNull()
    expect((await marc.delete('/calendar/subscription')).status).toBe(204)
    expect((await fetchFile(second)).status).toBe(404)
  })

  it('is kept as a fingerprint, given to no pupil, and stops with the account', async () => {
    const path = await open('claire')
    const token = path.split('/')[3] ?? ''
    const rows = await t.deps.sql`select s::text as line from calendar.subscriptions s`
    expect(JSON.stringify(rows)).not.toContain(token)
    expect((await (await t.as('lina')).put('/calendar/subscription')).status).toBe(403)
    expect((await fetchFile(path.replace(token, 'a'.repeat(43)))).status).toBe(404)
    await t.deps.sql`update core.accounts set blocked_at = now() where person_id = ${t.world.people.claire}`
    expect((await fetchFile(path)).status).toBe(404)
    await t.deps.sql`update core.accounts set blocked_at = null where person_id = ${t.world.people.claire}`
  })
})

describe('what other programs read', () => {
  it('is lines of 75 octets at most, each ended by CRLF, whose texts come back as they were', async () => {
    const title = 'Goûter, « crêpes » ; pâte \\ à partager'
    const text = `Première ligne\nDeuxième : ${'é'.repeat(120)}`
    await plan({ title, text, place: 'Préau, côté cour' })
    const file = await textOf(await open('samira'))
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of file.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/)
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
    const [event] = eventsOf(file)
    expect([event?.summary, event?.description, event?.location]).toEqual([title, text, 'Préau, côté cour'])
  })

  it('are whole days as days, and hours on the clock of the school', async () => {
    await plan({ title: 'Semaine du livre', firstDay: inDays(7), lastDay: inDays(11) })
    const summer = `${Number(inDays(0).slice(0, 4)) + (inDays(0).slice(5) >= '07-01' ? 1 : 0)}-07-01`
    await plan({ title: 'Conseil', firstDay: summer, startTime: '18:00', endTime: '20:00' })
    const file = await textOf(await open('samira'))
    const events = eventsOf(file)
    const book = events.find(({ summary }) => summary === 'Semaine du livre')
    expect([book?.startDate.isDate, book?.startDate.toString(), book?.endDate.toString()]).toEqual([
      true,
      inDays(7),
      inDays(12),
    ])
    for (const zone of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(zone)
    const council = eventsOf(file).find(({ summary }) => summary === 'Conseil')
    expect(council?.startDate.toJSDate().toISOString()).toBe(`${summer}T16:00:00.000Z`)
  })

  it('keeps the identity of a date and counts its changes', async () => {
    const entry = await plan({ title: 'Sortie' })
    const path = await open('samira')
    const [before] = eventsOf(await textOf(path))
    await change('thierry', entry, { firstDay: inDays(9), lastDay: inDays(9) })
    const [after] = eventsOf(await textOf(path))
    expect([before?.uid, before?.sequence]).toEqual([entry.id, 0])
    expect([after?.uid, after?.sequence]).toEqual([entry.id, 1])
  })

  it.each(['week', 'fortnight', 'month-day', 'month-weekday'] as const)(
    'takes place each %s on the days the agenda shows, turns moved, cancelled and holidays included',
    async every => {
      await t.deps.sql`update core.structures set uai = '0690001A' where id = ${t.world.structures.tilleuls}`
      const entry = await plan({
        title: every,
        startTime: '18:00',
        endTime: '19:00',
        repeat: { every, until: inDays(95), skipsHolidays: true },
      })
      const thierry = await t.as('thierry')
      const [moved, cancelled] = entry.next
      const elsewhere = { firstDay: inDays(50), lastDay: inDays(50), startTime: '17:00', endTime: '18:00' }
      await thierry.put(`/calendar/entries/${entry.id}/turns/${moved?.day}`, elsewhere)
      await thierry.put(`/calendar/entries/${entry.id}/turns/${cancelled?.day}/cancellation`)
      const { turns } = await look('samira', '', inDays(0), inDays(99))
      const shown = turns.filter(({ isCancelled }) => !isCancelled).map(({ firstDay }) => firstDay)
      expect(shown.length).toBeGreaterThan(0)
      expect(daysOf(await textOf(await open('samira')), every)).toEqual(shown)
    },
  )
})
