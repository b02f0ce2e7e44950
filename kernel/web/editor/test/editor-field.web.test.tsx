import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EditorField } from '../editor-field.tsx'

const text = { type: 'doc' as const, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bonjour' }] }] }

let place: HTMLElement
let root: Root
const errors: unknown[] = []

beforeEach(() => {
  // As in a page: React holds back what replaces a waiting text for a third of a second, so that nothing flickers.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place, { onUncaughtError: error => errors.push(error) })
})
afterEach(() => {
  root.unmount()
  place.remove()
  vi.unstubAllGlobals()
})

describe('the field for a text', () => {
  test('shows the text to change, even when its code arrives at once', async () => {
    await import('../rich-editor.tsx')
    root.render(<EditorField label="Texte" value={text} onChange={() => {}} />)
    await vi.waitFor(
      () => {
        expect(errors).toEqual([])
        expect(place.querySelector('[role=textbox]')?.textContent).toBe('Bonjour')
      },
      { timeout: 5_000 },
    )
  })
})
