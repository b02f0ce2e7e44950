import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MeProvider, makeCache } from '../../shell/me.tsx'
import { type Session, SessionContext } from '../../shell/session.ts'
import { fakeServer, person } from '../../shell/test/fake-server.ts'
import { markedParts } from '../marked.tsx'
import { forgetSearches, keepSearch, recentSearches } from '../recent.ts'
import { SearchLauncher } from '../search-launcher.tsx'

const claire = person()
const session: Session = {
  me: claire,
  isLoading: false,
  error: null,
  isExpired: false,
  refresh: async () => claire,
  amend: () => {},
  signOut: async () => {},
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('what was looked for', () => {
  it('is kept for one account on this device, the latest first, each once', () => {
    for (const q of ['musée', 'kerm', 'musée']) keepSearch(claire, q)
    expect(recentSearches(claire)).toEqual(['musée', 'kerm'])
    expect(recentSearches({ ...claire, id: 'someone-else' })).toEqual([])
    for (const n of [1, 2, 3, 4, 5, 6, 7]) keepSearch(claire, `mot ${n}`)
    expect(recentSearches(claire)).toHaveLength(6)
    forgetSearches(claire)
    expect(recentSearches(claire)).toEqual([])
  })

  it('is never kept on a device others use', () => {
    keepSearch({ ...claire, shared: true }, 'musée')
    expect(localStorage).toHaveLength(0)
  })
})

describe('what was typed', () => {
  it('is underlined where a word begins so, accents and case apart', () => {
    const marked = (text: string, q: string) => markedParts(text, q).flatMap(part => (part.isMarked ? [part.text] : []))
    expect(marked('Sortie au musée', 'MUSEE')).toEqual(['musée'])
    expect(marked('Noé Kermarec', 'ker no')).toEqual(['No', 'Ker'])
    expect(marked('L’école', 'eco')).toEqual(['éco'])
    expect(marked('Brunet', 'run')).toEqual([])
    expect(
      markedParts('Sortie au musée', 'au')
        .map(part => part.text)
        .join(''),
    ).toBe('Sortie au musée')
  })
})

describe('the shortcut', () => {
  const show = () => {
    fakeServer({ 'GET /session': { status: 401, body: {} } })
    return render(
      <SessionContext value={session}>
        <QueryClientProvider client={makeCache()}>
          <MeProvider me={claire}>
            <label>
              name <input />
            </label>
            <SearchLauncher look="field" />
          </MeProvider>
        </QueryClientProvider>
      </SessionContext>,
    )
  }
  const opened = () => screen.findByRole('combobox', {}, { timeout: 5_000 })

  it('is « / » when nothing is being typed', async () => {
    show()
    act(() => screen.getByRole('textbox').focus())
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '/' })
    expect(screen.queryByRole('combobox')).toBeNull()
    fireEvent.keyDown(document.body, { key: '/' })
    expect(await opened()).toBeDefined()
  })

  it('is Ctrl+K even from a field, and Escape closes', async () => {
    show()
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'k', ctrlKey: true })
    const field = await opened()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})
