import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { makeCache } from '../../../kernel/web/shell/me.tsx'
import { Root } from '../../../kernel/web/shell/root.tsx'
import { fakeServer, onFreshDevice, person } from '../../../kernel/web/shell/test/fake-server.ts'
import { addDays } from '../contract-days.ts'
import type { Turn } from '../contract-entries.ts'
import { fr } from '../fr.ts'
import { calendarManifest } from '../manifest.ts'
import { App } from '../web/index.tsx'
import { lanesOf, weeksOf } from '../web/month-lanes.ts'

const patient = { timeout: 15_000 }
const today = new Date().toISOString().slice(0, 10)
const calendarId = '01a200b0-7280-7502-a855-45399225b18e'

const turnOn = (day: string, fields: Partial<Turn> = {}): Turn => ({
  entryId: '01a200b0-7280-7502-a855-45399225b190',
  calendarId,
  title: 'Photo de classe',
  place: '',
  category: 'other',
  isRepeated: false,
  isNarrowed: false,
  day,
  firstDay: day,
  lastDay: day,
  startTime: null,
  endTime: null,
  isCancelled: false,
  isMoved: false,
  ...fields,
})

const calendar = {
  id: calendarId,
  title: 'Agenda de l’école',
  colour: 'green',
  structure: { id: calendarId, name: 'École des Tilleuls', kind: 'school' },
  isShown: true,
  my: { level: 'read', can: {} },
}

const openAgenda = (turns: { status: number; body?: unknown }) => {
  fakeServer({
    'GET /me': { status: 200, body: person({ apps: [{ id: 'calendar', level: 'read', structureIds: [] }] }) },
    'GET /calendar/calendars': { status: 200, body: { items: [calendar], more: false } },
    'GET /calendar/turns': turns,
  })
  window.history.replaceState(null, '', '/agenda?vue=liste')
  render(
    <Root
      cache={makeCache()}
      composition={{ manifests: [calendarManifest], pages: { calendar: App }, homeCards: {}, homeAsides: {} }}
    />,
  )
}

onFreshDevice()

describe('the agenda', () => {
  test('says day by day what comes, what is cancelled, and when lessons begin again', async () => {
    const turns = [
      turnOn(today, { startTime: '18:00', endTime: '20:00', title: 'Conseil d’école' }),
      turnOn(addDays(today, 1), { isCancelled: true, isRepeated: true, title: 'Piscine' }),
    ]
    const holidays = [{ zone: 'A', name: 'winter', from: addDays(today, 3), until: addDays(today, 17) }]
    openAgenda({ status: 200, body: { turns, holidays, more: false } })
    const first = await screen.findByRole('region', { name: new RegExp(`^${fr.today}`) }, patient)
    within(first).getByRole('link', { name: 'Conseil d’école' })
    within(first).getByText(/^De 18\sh à 20\sh/)
    const second = screen.getByRole('region', { name: new RegExp(`^${fr.tomorrow}`) })
    within(second).getByText(fr.cancelled)
    screen.getByText(fr.holidays.winter)
    expect(screen.getByRole('checkbox', { name: /Agenda de l’école/ })).toHaveProperty('checked', true)
  })

  test('says what is missing when nothing is planned, and offers to ask again when nothing came', async () => {
    openAgenda({ status: 200, body: { turns: [], holidays: [], more: false } })
    await screen.findByText(fr.empty.title, {}, patient)
  })

  test('offers to ask again when nothing came', async () => {
    openAgenda({ status: 422, body: { type: 'about:blank', title: 'Non', status: 422, code: 'invalid' } })
    await screen.findByText(fr.failed, {}, patient)
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
  })
})

describe('a month', () => {
  test('is whole weeks, from Monday to Sunday', () => {
    const weeks = weeksOf('2026-11')
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([6, '2026-10-26', '2026-12-06'])
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  test('keeps on one line what lasts several days, under the holidays', () => {
    const [, , , , week = []] = weeksOf('2026-12')
    const long = turnOn('2026-12-29', { lastDay: '2026-12-31', title: 'Séjour' })
    const short = turnOn('2026-12-30', { title: 'Atelier' })
    const band = { zone: 'A', name: 'christmas', from: '2026-12-19', until: '2027-01-04' } as const
    const days = lanesOf(week, [short, long], [band]).map(pieces =>
      pieces.map(({ lane, turn }) => `${lane} ${turn?.title ?? 'vacances'}`),
    )
    expect(days[0]).toEqual(['0 vacances'])
    expect(days[1]).toEqual(['0 vacances', '1 Séjour'])
    expect(days[2]).toEqual(['0 vacances', '1 Séjour', '2 Atelier'])
    expect(days[3]).toEqual(['0 vacances', '1 Séjour'])
  })
})
