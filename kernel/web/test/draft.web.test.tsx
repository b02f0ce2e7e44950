import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Me } from '../../contract/api/me.ts'
import { manifest } from '../../contract/manifest.ts'
import { useDraft } from '../draft.ts'
import { makeCache } from '../shell/me.tsx'
import { Root } from '../shell/root.tsx'
import { fakeServer, onFreshDevice, person } from '../shell/test/fake-server.ts'

const patient = { timeout: 15_000 }

const Form = () => {
  const [typed, change, clear] = useDraft('form', { name: '', level: 'CP' })
  return (
    <>
      <input aria-label="Nom" value={typed.name} onChange={event => change({ name: event.currentTarget.value })} />
      <output aria-label="Niveau">{typed.level}</output>
      <button type="button" onClick={clear}>
        Envoyer
      </button>
    </>
  )
}

const app = manifest({
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

/** The form as somebody finds it, on a page just loaded. */
const openAs = async (me: Me) => {
  cleanup()
  fakeServer({ 'GET /me': { status: 200, body: me } })
  window.history.replaceState(null, '', '/notes')
  render(
    <Root
      cache={makeCache()}
      composition={{ manifests: [app], pages: { notes: Form }, homeCards: {}, homeAsides: {} }}
    />,
  )
  return screen.findByLabelText<HTMLInputElement>('Nom', {}, patient)
}

const type = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } })

onFreshDevice()

describe('what is typed in a form', () => {
  test('is found again after the browser died, by the same person only', async () => {
    type(await openAs(person()), 'Nour')
    expect((await openAs(person())).value).toBe('Nour')
    expect(screen.getByLabelText('Niveau').textContent).toBe('CP')
    const thierry = person({ id: '00000000-0000-7000-8000-000000000002', givenName: 'Thierry' })
    expect((await openAs(thierry)).value).toBe('')
  })

  test('is forgotten once it is sent', async () => {
    type(await openAs(person()), 'Nour')
    fireEvent.click(screen.getByRole('button', { name: 'Envoyer' }))
    expect((await openAs(person())).value).toBe('')
  })

  test('stays on no device that others use', async () => {
    type(await openAs(person({ shared: true })), 'Nour')
    expect(Object.keys(localStorage).filter(key => key.includes('draft'))).toEqual([])
  })
})
