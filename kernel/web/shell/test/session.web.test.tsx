import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { contract } from '../../../contract/endpoint.ts'
import { manifest } from '../../../contract/manifest.ts'
import { t } from '../../../contract/schema.ts'
import { call } from '../../client.ts'
import { useRead } from '../../data.ts'
import { makeCache, useMe } from '../me.tsx'
import { useChosenLanguage } from '../preferences.ts'
import { Root } from '../root.tsx'
import { fakeServer, onFreshDevice, person, signedOut } from './fake-server.ts'

/** The code of a face is fetched, and a test machine may be slow to read it. */
const patient = { timeout: 15_000 }

const { readNotes } = contract({
  readNotes: {
    method: 'GET',
    path: '/notes',
    access: 'own',
    summary: 'My notes',
    reply: t.object({ text: t.string() }),
  },
})

const Notes = () => {
  const me = useMe()
  const notes = useRead(readNotes, {})
  const [draft, setDraft] = useState('')
  return (
    <>
      <h1 tabIndex={-1}>Notes de {me.givenName}</h1>
      <p>{notes.data?.text ?? 'En attente'}</p>
      <input aria-label="Brouillon" value={draft} onChange={event => setDraft(event.currentTarget.value)} />
    </>
  )
}

const notes = manifest({
  id: 'notes',
  name: { fr: 'Notes', en: 'Notes' },
  path: 'notes',
  gommette: { shape: 'star', colour: 'teal', pictogram: 'pencil-line' },
  openTo: {},
  opensIn: [],
  resources: [],
  events: {},
  personalData: {},
  audienceLabel: null,
  forPupils: true,
})

const claire = person()
const thierry = person({
  id: '00000000-0000-7000-8000-000000000002',
  givenName: 'Thierry',
  displayName: 'Thierry Lacombe',
  login: 'thierry.lacombe',
})
const signedIn = { status: 200, body: { personId: claire.id, mustChangePassword: false, charterDue: null } }

const open = (path: string, { page = Notes, cache = makeCache() } = {}) => {
  window.history.replaceState(null, '', path)
  render(
    <Root cache={cache} composition={{ manifests: [notes], pages: { notes: page }, homeCards: {}, homeAsides: {} }} />,
  )
}

const endSession = async () => {
  await act(() => call(readNotes, {}).catch(() => null))
  await screen.findByText('Votre session est terminée', {}, patient)
}

const signInAs = (login: string) => {
  fireEvent.change(screen.getByLabelText('Identifiant ou adresse électronique'), { target: { value: login } })
  fireEvent.change(screen.getByLabelText('Mot de passe'), { target: { value: 'cerises-et-marelle' } })
  fireEvent.click(screen.getByRole('button', { name: 'Se connecter' }))
}

onFreshDevice()

describe('a session that ends by itself', () => {
  test('leaves the page and what was typed for the same person to come back to', async () => {
    const { answers } = fakeServer({
      'GET /me': { status: 200, body: claire },
      'GET /notes': { status: 200, body: { text: 'Poésie' } },
      'POST /session': signedIn,
    })
    open('/notes')
    fireEvent.change(await screen.findByLabelText('Brouillon', {}, patient), { target: { value: 'Sortie au musée' } })
    answers['GET /me'] = signedOut
    answers['GET /notes'] = signedOut
    await endSession()
    expect(window.location.pathname).toBe('/notes')
    answers['GET /me'] = { status: 200, body: claire }
    signInAs('claire.brunet')
    await waitFor(() => expect(screen.queryByText('Votre session est terminée')).toBeNull(), patient)
    expect(screen.getByLabelText<HTMLInputElement>('Brouillon').value).toBe('Sortie au musée')
  })

  test('shows somebody else who signs in there nothing of the former person', async () => {
    const { answers } = fakeServer({
      'GET /me': { status: 200, body: claire },
      'GET /notes': { status: 200, body: { text: 'Les notes de Claire' } },
      'POST /session': signedIn,
      'GET /feed': { status: 200, body: { items: [], next: null } },
    })
    open('/notes')
    await screen.findByText('Les notes de Claire', {}, patient)
    answers['GET /me'] = signedOut
    answers['GET /notes'] = signedOut
    await endSession()
    answers['GET /me'] = { status: 200, body: thierry }
    signInAs('thierry.lacombe')
    await screen.findByRole('button', { name: /Thierry Lacombe/ }, patient)
    expect(window.location.pathname).toBe('/')
    expect(screen.queryByText('Les notes de Claire')).toBeNull()
    expect(screen.queryByLabelText('Brouillon')).toBeNull()
  })

  test('keeps nothing on a device of the class', async () => {
    const noe = person({ face: 'pupil', shared: true, givenName: 'Noé', avatar: 'pupil/noe' })
    const { answers } = fakeServer({
      'GET /me': { status: 200, body: noe },
      'GET /notes': { status: 200, body: { text: 'Poésie' } },
    })
    open('/notes')
    await screen.findByText('Poésie', {}, patient)
    answers['GET /me'] = signedOut
    answers['GET /notes'] = signedOut
    await act(() => call(readNotes, {}).catch(() => null))
    await waitFor(() => expect(screen.queryByLabelText('Brouillon')).toBeNull(), patient)
    expect(screen.queryByText('Votre session est terminée')).toBeNull()
  })
})

describe('an address', () => {
  test('of an app that is not open to me says that the page is not here', async () => {
    fakeServer({ 'GET /me': { status: 200, body: person({ apps: [] }) } })
    open('/notes')
    await screen.findByRole('heading', { name: 'Cette page n’est pas ici' }, patient)
  })
})

describe('préau out of reach', () => {
  test('says so, and goes on as soon as it answers again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    window.history.replaceState(null, '', '/notes')
    const cache = makeCache()
    cache.setDefaultOptions({ queries: { retry: false } })
    render(
      <Root
        cache={cache}
        composition={{ manifests: [notes], pages: { notes: Notes }, homeCards: {}, homeAsides: {} }}
      />,
    )
    const retry = await screen.findByRole('button', { name: 'Réessayer' }, patient)
    screen.getByText('Le réseau est absent')
    fakeServer({
      'GET /me': { status: 200, body: claire },
      'GET /notes': { status: 200, body: { text: 'Poésie' } },
    })
    fireEvent.click(retry)
    await screen.findByText('Poésie', {}, patient)
  })
})

const Language = () => {
  const [language, choose] = useChosenLanguage()
  return (
    <button type="button" onClick={() => choose('en')}>
      {language}
    </button>
  )
}

describe('a choice made while who is here is being asked again', () => {
  test('is not undone by the answer, which is older', async () => {
    const { answers } = fakeServer({
      'GET /me': { status: 200, body: claire },
      'PUT /me/language': { status: 204 },
    })
    const cache = makeCache()
    open('/notes', { page: Language, cache })
    const button = await screen.findByRole('button', { name: 'fr' }, patient)
    let arrive: () => void = () => {}
    const after = new Promise<void>(done => {
      arrive = done
    })
    answers['GET /me'] = { status: 200, body: claire, after }
    void cache.refetchQueries()
    answers['GET /me'] = { status: 200, body: { ...claire, language: 'en' } }
    fireEvent.click(button)
    await screen.findByRole('button', { name: 'en' })
    await act(async () => arrive())
    await act(() => new Promise(done => setTimeout(done)))
    expect(screen.queryByRole('button', { name: 'en' })).not.toBeNull()
  })
})
