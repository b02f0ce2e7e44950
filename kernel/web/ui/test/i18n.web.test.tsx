import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { type Language, LanguageProvider, useTexts } from '../../i18n.ts'

const fr = { title: 'Actualités', count: (n: number) => `${n} articles` }
const texts = { fr, en: async () => ({ title: 'News', count: (n: number) => `${n} items` }) }

const Page = () => {
  const t = useTexts(texts)
  return (
    <p>
      {t.title}, {t.count(3)}
    </p>
  )
}

const show = (language: Language) =>
  render(
    <LanguageProvider language={language}>
      <Suspense fallback="…">
        <Page />
      </Suspense>
    </LanguageProvider>,
  )

afterEach(cleanup)

describe('the texts of an application', () => {
  test('are French at once', () => {
    show('fr')
    expect(screen.getByText('Actualités, 3 articles')).toBeDefined()
    expect(document.documentElement.lang).toBe('fr')
  })

  test('are fetched in another language, and the document says so', async () => {
    await act(async () => show('en'))
    expect(screen.getByText('News, 3 items')).toBeDefined()
    expect(document.documentElement.lang).toBe('en')
  })
})
