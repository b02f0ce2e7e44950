import type { Manifest } from '../../contract/manifest.ts'
import type { Collected } from './collect.ts'
import { columnNames, pageTexts, tableNames } from './fr.ts'

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

const shown = (value: unknown): string => {
  if (value instanceof Date) return moment.format(value)
  if (typeof value === 'boolean') return value ? pageTexts.yes : pageTexts.no
  if (Array.isArray(value)) return value.map(shown).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const isFilled = (value: unknown) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

const rowOf = (row: Record<string, unknown>) =>
  `<dl>${Object.entries(row)
    .filter(([, value]) => isFilled(value))
    .map(
      ([column, value]) => `<dt>${escapeHtml(columnNames[column] ?? column)}</dt><dd>${escapeHtml(shown(value))}</dd>`,
    )
    .join('')}</dl>`

const titleOf = ({ app, table }: Collected, manifests: readonly Manifest[]) => {
  const named = tableNames[table] ?? table
  const owner = manifests.find(({ id }) => id === app)
  return owner ? `${owner.name.fr} : ${named}` : named
}

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733; }
  h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 2px solid #d5dde5; }
  dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1rem; padding: .75rem 0; margin: 0; border-bottom: 1px solid #e5eaf0; }
  dt { color: #52606d; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }`

/** The same as the JSON, for a person: one page that opens in any browser, without any other file. */
export const readablePage = (
  name: string,
  collected: readonly Collected[],
  { manifests, now }: { manifests: readonly Manifest[]; now: Date },
): string => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(pageTexts.title(name))}</title><style>${style}</style></head>
<body>
<h1>${escapeHtml(pageTexts.title(name))}</h1>
<p>${escapeHtml(pageTexts.intro(moment.format(now)))}</p>
${collected.map(found => `<h2>${escapeHtml(titleOf(found, manifests))}</h2>\n${found.rows.map(rowOf).join('\n')}`).join('\n')}
</body>
</html>
`
