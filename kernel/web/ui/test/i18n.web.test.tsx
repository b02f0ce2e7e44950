import { act, cleanup, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { RichTextView } from '../../editor/rich-text-view.tsx'
import { LanguageProvider, type ScreenLanguage, useTexts, Written } from '../../i18n.ts'
import { Breadcrumb } from '../breadcrumb.tsx'

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

const show = (language: ScreenLanguage) =>
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

describe('what people wrote', () => {
  const menu = { type: 'document', attrs: { file: '01a2', name: 'menu.pdf', mediaType: 'application/pdf', bytes: 9 } }
  const text = {
    type: 'doc' as const,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Jeudi.' }] }, menu],
  }
  const langOf = (words: string) => screen.getByText(words).closest('[lang]')?.getAttribute('lang')
  const showWritten = async (language: ScreenLanguage) => {
    await act(async () =>
      render(
        <LanguageProvider language={language}>
          <Suspense fallback="…">
            <h2>
              <Written>Les bonshommes</Written>
            </h2>
            <RichTextView text={text} />
            <Breadcrumb
              steps={[
                { label: 'News', href: '/' },
                { label: 'La neige', isWritten: true },
              ]}
            />
          </Suspense>
        </LanguageProvider>,
      ),
    )
    await screen.findByText('Jeudi.')
  }

  test('is said to be French on a page in English, and the words of the page are not (WCAG 3.1.2)', async () => {
    await showWritten('en')
    for (const words of ['Les bonshommes', 'Jeudi.', 'La neige']) expect(langOf(words), words).toBe('fr')
    for (const words of ['News', 'PDF, 9 bytes']) expect(langOf(words), words).toBe('en')
  })

  test('is as the page on a page in French, and adds nothing to it', async () => {
    await showWritten('fr')
    for (const words of ['Les bonshommes', 'Jeudi.', 'La neige']) expect(langOf(words), words).toBe('fr')
    expect(document.body.querySelector('[lang]')).toBeNull()
  })
})
