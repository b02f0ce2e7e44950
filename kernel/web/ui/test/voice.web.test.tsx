import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Avatar, initials } from '../avatar.tsx'
import { ListenButton } from '../listen-button.tsx'
import { Time } from '../time.tsx'
import { Toasts, useToast } from '../toasts.tsx'

interface Spoken {
  text: string
  lang?: string
  onend?: () => void
}

class Utterance implements Spoken {
  text: string
  constructor(text: string) {
    this.text = text
  }
}

const device = (...languages: string[]) => {
  const said: Spoken[] = []
  const synthesis = {
    getVoices: () => languages.map(lang => ({ lang })),
    speak: (utterance: Spoken) => said.push(utterance),
    cancel: vi.fn(),
    addEventListener: () => {},
    removeEventListener: () => {},
  }
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  return { said, synthesis }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('« Écouter »', () => {
  test('reads sentence by sentence in French, and offers to stop until the end', () => {
    const { said } = device('en-US', 'fr-FR')
    render(<ListenButton text="Pour lundi, j’apprends la poésie. Je relis la page 42." />)
    fireEvent.click(screen.getByRole('button', { name: 'Écouter' }))
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['Pour lundi, j’apprends la poésie.', 'fr-FR'],
      ['Je relis la page 42.', 'fr-FR'],
    ])
    expect(screen.getByRole('button', { name: 'Arrêter' })).toBeDefined()
    act(() => said.at(-1)?.onend?.())
    expect(screen.getByRole('button', { name: 'Écouter' })).toBeDefined()
  })

  test('falls silent when pressed again or when the page is left', () => {
    const { synthesis } = device('fr-FR')
    const { unmount } = render(<ListenButton text="Bonjour." />)
    fireEvent.click(screen.getByRole('button', { name: 'Écouter' }))
    synthesis.cancel.mockClear()
    fireEvent.click(screen.getByRole('button', { name: 'Arrêter' }))
    expect(synthesis.cancel).toHaveBeenCalledOnce()
    fireEvent.click(screen.getByRole('button', { name: 'Écouter' }))
    synthesis.cancel.mockClear()
    unmount()
    expect(synthesis.cancel).toHaveBeenCalledOnce()
  })

  test('is absent from a device that would read French with another accent', () => {
    device('en-US')
    render(<ListenButton text="Bonjour." />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is absent from a device without a voice', () => {
    render(<ListenButton text="Bonjour." />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a message in passing', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const undo = vi.fn()
  const Trash = () => {
    const toast = useToast()
    return (
      <button type="button" onClick={() => toast({ text: 'Article mis à la corbeille.', undo })}>
        Corbeille
      </button>
    )
  }
  const throwAway = () => {
    render(
      <Toasts>
        <Trash />
      </Toasts>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Corbeille' }))
  }

  test('is said, can be undone, and goes', () => {
    throwAway()
    expect(screen.getByRole('status').textContent).toContain('Article mis à la corbeille.')
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  test('waits while one is on it, and leaves by itself after', () => {
    throwAway()
    fireEvent.focus(screen.getByRole('button', { name: 'Annuler' }))
    act(() => vi.advanceTimersByTime(60_000))
    expect(screen.getByRole('status').textContent).toContain('corbeille')
    fireEvent.blur(screen.getByRole('button', { name: 'Annuler' }))
    act(() => vi.advanceTimersByTime(60_000))
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

describe('a date on the page', () => {
  test('says the distance, and the exact moment for who points at it', () => {
    render(<Time value="2026-11-20T12:05:00+01:00" now={new Date('2026-11-20T14:05:00+01:00')} />)
    const time = screen.getByText(/il y a 2\sh/)
    expect(time.getAttribute('dateTime')).toBe('2026-11-20T11:05:00.000Z')
    expect(time.title).toMatch(/vendredi 20 novembre à 12\sh\s05/)
  })

  test('raises the letters of « 1er »', () => {
    const { container } = render(
      <Time value="2026-12-01T12:00:00Z" format="day" now={new Date('2026-11-20T12:00:00Z')} isCapital />,
    )
    expect(container.innerHTML).toContain('Mardi 1<sup>er</sup> décembre')
  })
})

describe('a face', () => {
  test.each([
    ['Claire Brunet', 'CB'],
    ['Lou', 'L'],
    ['Marie-Noëlle de la Tour', 'MT'],
    ['élise ôlivier', 'ÉÔ'],
  ])('of %s has the initials %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  test('shows initials when its drawing does not come', () => {
    const { container } = render(<Avatar name="Claire Brunet" src="/api/v1/avatars/x" />)
    const image = container.querySelector('img')
    expect(image).not.toBeNull()
    if (image) fireEvent.error(image)
    expect(container.querySelector('[data-initials]')?.getAttribute('data-initials')).toBe('CB')
    expect(container.textContent).toBe('')
  })
})
