import type { Catalogue } from '../../contract/catalogue.ts'
import type { Language } from '../../contract/language.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Collected } from './collect.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const texts: Record<Language, Catalogue<typeof fr>> = { fr, en }

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const momentIn = (language: Language, at: Date) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(at)

const shown = (language: Language, value: unknown): string => {
  if (value instanceof Date) return momentIn(language, value)
  if (typeof value === 'boolean') return value ? texts[language].page.yes : texts[language].page.no
  if (Array.isArray(value)) return value.map(one => shown(language, one)).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const isFilled = (value: unknown) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** What a table or a column has no name for shows as it is called. */
const nameIn = (names: Record<string, string>, key: string) => names[key] ?? key

const rowOf = (language: Language, row: Record<string, unknown>) =>
  `<dl>${Object.entries(row)
    .filter(([, value]) => isFilled(value))
    .map(([column, value]) => {
      const name = nameIn(texts[language].columns, column)
      return `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(shown(language, value))}</dd>`
    })
    .join('')}</dl>`

const titleOf = (language: Language, { app, table }: Collected, manifests: readonly Manifest[]) => {
  const named = nameIn(texts[language].tables, table)
  const owner = manifests.find(({ id }) => id === app)
  if (!owner) return named
  return language === 'fr' ? `${owner.name.fr} : ${named}` : `${owner.name.en}: ${named}`
}

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733; }
  h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid #d5dde5; }
  dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1rem; padding: .75rem 0; margin: 0; border-bottom: 1px solid #e5eaf0; }
  dt { color: #52606d; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }`

interface Page {
  language: Language
  manifests: readonly Manifest[]
  now: Date
}

/** The same as the JSON, for a person: one page that opens in any browser, without any other file. */
export const readablePage = (
  name: string,
  collected: readonly Collected[],
  { language, manifests, now }: Page,
): string => {
  const { page } = texts[language]
  const title = escapeHtml(page.title(name))
  const section = (found: Collected) =>
    `<h2>${escapeHtml(titleOf(language, found, manifests))}</h2>\n${found.rows.map(row => rowOf(language, row)).join('\n')}`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>
<h1>${title}</h1>
<p>${escapeHtml(page.intro(momentIn(language, now)))}</p>
${collected.map(section).join('\n')}
</body>
</html>
`
}
