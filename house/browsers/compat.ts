import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data'
import { oldest } from '../../kernel/web/build/browsers.ts'

const file = join(import.meta.dirname, '../../node_modules/@mdn/browser-compat-data/data.json')

/** What each browser knows since when, as MDN publishes it. */
export const compat = JSON.parse(readFileSync(file, 'utf8')) as CompatData

const { chrome, edge, firefox, safari } = oldest
const answered = {
  chrome,
  chrome_android: chrome,
  webview_android: chrome,
  edge,
  firefox,
  firefox_android: firefox,
  safari,
  safari_ios: safari,
} as const

const parts = (version: string) => version.replace('≤', '').split('.').map(Number)

const isLater = (version: string, than: string): boolean => {
  const [one, other] = [parts(version), parts(than)]
  const first = [0, 1, 2].find(rank => (one[rank] ?? 0) !== (other[rank] ?? 0))
  return first !== undefined && (one[first] ?? 0) > (other[first] ?? 0)
}

/** The browsers we answer for that do not know it, with the version that does. */
export const missingIn = ({ support }: CompatStatement): string[] =>
  Object.entries(answered).flatMap(([browser, version]) => {
    const statements = [support[browser as keyof typeof answered] ?? []].flat()
    const isKnown = statements.some(
      ({ version_added: added, version_removed: removed, flags }) =>
        typeof added === 'string' && added !== 'preview' && !removed && !flags && !isLater(added, version),
    )
    return isKnown ? [] : [`${browser} ${statements[0]?.version_added || 'never'}`]
  })

/** What stands under a feature, `__compat` and odd keys left out. */
export const under = (feature: Identifier): [name: string, feature: Identifier][] =>
  Object.entries(feature).filter(([name, value]) => name !== '__compat' && typeof value === 'object') as never
