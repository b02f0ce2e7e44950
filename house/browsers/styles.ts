import type { Identifier } from '@mdn/browser-compat-data'
import { compat, missingIn } from './compat.ts'

const { properties, selectors, types } = compat.css as unknown as Record<string, Identifier>
const atRules = compat.css['at-rules'] as unknown as Identifier

const gap = (words: string, feature: Identifier | undefined): string[] => {
  const missing = feature?.__compat ? missingIn(feature.__compat) : []
  return missing.length > 0 ? [`${words}: ${missing.join(', ')}`] : []
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

const lengthOf = (unit: string) =>
  /^[dsl]v/.test(unit) ? types?.length?.viewport_percentage_units_dynamic : types?.length?.[unit]

const gapsOfDeclaration = (property: string, value: string): string[] => [
  ...gap(property, properties?.[property]),
  ...all(value, /(?<![\w-])([a-z-]+)(?![\w(-])/g).flatMap(word =>
    gap(`${property}: ${word}`, properties?.[property]?.[word]),
  ),
  ...all(value, /\d([a-z]+)\b/g).flatMap(unit => gap(unit, lengthOf(unit))),
  ...all(value, /([a-z-]+)\(/g).flatMap(name => gap(`${name}()`, types?.[name] ?? types?.color?.[name])),
]

/** What a built style sheet asks that one of our oldest browsers does not know. */
export const gapsOfStyles = (built: string): string[] => {
  const text = built.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""')
  const preludes = all(text, /(?:^|[{};])([^{};@]+)\{/g)
  return [
    ...all(text, /@([a-z-]+)/g).flatMap(name => gap(`@${name}`, atRules[name])),
    ...preludes
      .flatMap(prelude => all(prelude, /:{1,2}([a-z-]+)/g))
      .flatMap(name => gap(`:${name}`, selectors?.[name])),
    ...(preludes.some(prelude => prelude.includes('&')) ? gap('nested rules', selectors?.nesting) : []),
    ...[...text.matchAll(/[{;]([a-z-]+):([^;{}]*)/g)].flatMap(([, name = '', value = '']) =>
      gapsOfDeclaration(name, value),
    ),
  ]
}
