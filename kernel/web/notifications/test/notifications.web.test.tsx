import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { manifest } from '../../../contract/manifest.ts'
import { CompositionProvider } from '../../shell/apps.tsx'
import { MeProvider } from '../../shell/me.tsx'
import { type Session, SessionContext } from '../../shell/session.ts'
import { fakeServer, person } from '../../shell/test/fake-server.ts'
import { Toasts } from '../../ui/toasts.tsx'
import { Bell } from '../bell.tsx'
import { NotificationsCard } from '../notifications-card.tsx'
import { PupilBell } from '../pupil-bell.tsx'

const patient = { timeout: 15_000 }

const board = manifest({
  id: 'board',
  name: { fr: 'Tableau', en: 'Board' },
  path: 'tableau',
  gommette: { shape: 'star', colour: 'teal', pictogram: 'pencil-line' },
  openTo: {},
  opensIn: [],
  resources: [],
  events: {},
  personalData: {},
  audienceLabel: null,
  forPupils: true,
})

const row = (title: string, isNew: boolean) => ({
  id: '00000000-0000-7000-8000-0000000000aa',
  app: 'board',
  event: 'note.written',
  resourceId: '00000000-0000-7000-8000-0000000000bb',
  at: '2026-11-20T10:00:00.000Z',
  title,
  label: 'La classe',
  actorName: 'Claire Brunet',
  structureName: null,
  isNew,
})

const settings = {
  sendsMail: true,
  address: { email: null, state: 'none', awaiting: null },
  everything: { mail: null, push: null },
  apps: [
    {
      app: 'board',
      mail: null,
      push: null,
      events: [{ event: 'note.written', proposed: 'daily', mail: null, push: null }],
    },
  ],
}

const me = person()
const session = { me, isLoading: false, error: null, isExpired: false, refresh: async () => me } as unknown as Session

const open = (element: ReactNode) =>
  render(
    <SessionContext value={session}>
      <CompositionProvider value={{ manifests: [board], pages: {}, homeCards: {}, homeAsides: {} }}>
        <MeProvider me={me}>
          <Toasts>{element}</Toasts>
        </MeProvider>
      </CompositionProvider>
    </SessionContext>,
  )

beforeEach(() => window.history.replaceState(null, '', '/'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the bell', () => {
  test('counts, shows what is new when pressed, and has then been looked at', async () => {
    const server = fakeServer({
      'GET /notifications/new': { status: 200, body: { count: 2, any: true, addressIsDead: false } },
      'GET /notifications': { status: 200, body: { items: [row('Sortie au musée', true)] } },
      'PUT /notifications/look': { status: 204 },
    })
    open(<Bell />)
    fireEvent.click(await screen.findByRole('button', { name: /Nouveautés : 2/ }, patient))
    const link = await screen.findByRole('link', { name: /Sortie au musée/ }, patient)
    expect(link.getAttribute('href')).toBe('/tableau/00000000-0000-7000-8000-0000000000bb')
    await waitFor(() => expect(server.asked).toContain('PUT /notifications/look'), patient)
  })

  test('of a child has no number, and is not there when nothing is new', async () => {
    const server = fakeServer({
      'GET /notifications/new': { status: 200, body: { count: 0, any: true, addressIsDead: false } },
    })
    open(<PupilBell size="m" />)
    const button = await screen.findByRole('button', { name: 'Du nouveau' }, patient)
    expect(button.textContent).not.toMatch(/\d/)
    cleanup()
    server.answers['GET /notifications/new'] = { status: 200, body: { count: 0, any: false, addressIsDead: false } }
    open(<PupilBell size="m" />)
    await waitFor(() => expect(server.asked.filter(call => call === 'GET /notifications/new')).toHaveLength(2), patient)
    expect(screen.queryByRole('button', { name: 'Du nouveau' })).toBeNull()
  })
})

describe('what I receive', () => {
  test('an address is proved by the code sent there', async () => {
    const server = fakeServer({
      'GET /me/notifications': { status: 200, body: settings },
      'POST /me/address': { status: 204 },
      'PUT /me/address/confirmation': { status: 204 },
    })
    open(<NotificationsCard />)
    fireEvent.change(await screen.findByLabelText('Mon adresse mail', {}, patient), {
      target: { value: 'samira@exemple.fr' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Recevoir un code' }))
    fireEvent.change(await screen.findByLabelText('Code reçu', {}, patient), { target: { value: '123 456' } })
    server.answers['GET /me/notifications'] = {
      status: 200,
      body: { ...settings, address: { email: 'samira@exemple.fr', state: 'confirmed', awaiting: null } },
    }
    fireEvent.click(screen.getByRole('button', { name: 'Confirmer' }))
    expect(await screen.findByText('Les mails partent à samira@exemple.fr.', {}, patient)).toBeTruthy()
  })

  test('one answer for an app is written at once', async () => {
    const server = fakeServer({
      'GET /me/notifications': { status: 200, body: settings },
      'PUT /me/notifications/choices': { status: 200, body: settings },
    })
    open(<NotificationsCard />)
    fireEvent.change(await screen.findByLabelText('Être prévenu pour Tableau', {}, patient), {
      target: { value: 'weekly' },
    })
    await waitFor(() => expect(server.asked).toContain('PUT /me/notifications/choices'), patient)
  })

  test('without a mail server, no address is asked', async () => {
    fakeServer({ 'GET /me/notifications': { status: 200, body: { ...settings, sendsMail: false } } })
    open(<NotificationsCard />)
    expect(await screen.findByText(/Ce préau n’envoie pas de mail/, {}, patient)).toBeTruthy()
    expect(screen.queryByLabelText('Mon adresse mail')).toBeNull()
  })
})
