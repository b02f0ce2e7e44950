import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LanguageProvider } from '../../i18n.ts'
import { makeCache } from '../../shell/me.tsx'
import { AccessibilityContact } from '../contact.tsx'

const show = (contact: string | null) => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ contact })))
  render(
    <QueryClientProvider client={makeCache()}>
      <LanguageProvider language="fr">
        <AccessibilityContact />
      </LanguageProvider>
    </QueryClientProvider>,
  )
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the statement of accessibility', () => {
  test.each([
    ['acces@ent.exemple.fr', 'mailto:acces@ent.exemple.fr'],
    ['https://ent.exemple.fr/acces', 'https://ent.exemple.fr/acces'],
  ])('says to write to %s', async (contact, href) => {
    show(contact)
    expect((await screen.findByRole('link', { name: contact })).getAttribute('href')).toBe(href)
  })

  test('says what the operator still has to do when nobody is named', async () => {
    show(null)
    expect((await screen.findByText(/ACCESSIBILITY_CONTACT/)).textContent).toContain('n’a pas encore indiqué')
    expect(screen.queryByRole('link')).toBeNull()
  })
})
