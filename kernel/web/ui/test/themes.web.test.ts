import { describe, expect, test } from 'vitest'
import css from '../../theme/tokens.css?raw'
import { contrast } from './contrast.ts'

type Tokens = Record<string, string>

const declarations = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )

/** What stands between the braces of the first rule that follows these words. */
const rule = (after: string): Tokens => {
  const start = css.indexOf(after)
  return declarations(css.slice(start, css.indexOf('}', start)))
}

const light = rule(':root {')
const themes: Record<string, { tokens: Tokens; text: number; graphic: number }> = {
  light: { tokens: light, text: 4.5, graphic: 3 },
  dark: { tokens: { ...light, ...rule('[data-theme="dark"] {') }, text: 4.5, graphic: 3 },
  contrast: { tokens: { ...light, ...rule('[data-theme="contrast"] {') }, text: 7, graphic: 4.5 },
}

const colours = ['red', 'orange', 'yellow', 'green', 'blue', 'plum', 'pink', 'teal']
const surfaces = ['paper', 'sheet', 'sunken']

/** Words, and what they are written on. */
const texts: [string, string][] = [
  ...surfaces.flatMap((surface): [string, string][] => [
    ['ink', surface],
    ['ink-soft', surface],
    ['action-ink', surface],
    ...colours.map((colour): [string, string] => [`${colour}-ink`, surface]),
  ]),
  ...colours.map((colour): [string, string] => [`${colour}-ink`, `${colour}-soft`]),
  ...colours.map((colour): [string, string] => ['ink', `${colour}-soft`]),
  // Coloured syllables, on the picture of a card.
  ...colours.flatMap((colour): [string, string][] => [
    ['blue-ink', `${colour}-soft`],
    ['red-ink', `${colour}-soft`],
  ]),
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['action-ink', 'action-soft'],
  ['ink', 'action-soft'],
  ['ink-soft', 'action-soft'],
  ['slate-ink', 'slate'],
  ['slate-red', 'slate'],
  ['paper', 'ink'],
  // The number of new things on a pupil's tile.
  ['on-gommette', 'red'],
]

/** What must be seen to understand or operate (WCAG 1.4.11): the edge of a field, a pictogram, a sticker on its sheet, the focus. */
const graphics: [string, string][] = [
  ...['paper', 'sheet'].flatMap((surface): [string, string][] => [
    ['edge', surface],
    ['focus', surface],
    ['action', surface],
    ...colours.filter(colour => colour !== 'yellow').map((colour): [string, string] => [colour, surface]),
  ]),
  ...colours.filter(colour => colour !== 'yellow').map((colour): [string, string] => ['on-gommette', colour]),
  ['on-yellow', 'yellow'],
  ['picture-ink', 'picture-paper'],
]

const tooWeak = (tokens: Tokens, pairs: [string, string][], least: number): string[] =>
  pairs
    .map(([front, back]) => ({ front, back, ratio: contrast(tokens[front] ?? '', tokens[back] ?? '') }))
    .filter(({ ratio }) => !(ratio >= least))
    .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`)

describe.each(Object.entries(themes))('the %s theme', (_, { tokens, text, graphic }) => {
  test('keeps every word readable', () => {
    expect(tooWeak(tokens, texts, text)).toEqual([])
  })

  test('keeps every field, pictogram and focus ring visible', () => {
    expect(tooWeak(tokens, graphics, graphic)).toEqual([])
  })
})

describe('the automatic theme', () => {
  test.each([
    ['dark', 'prefers-color-scheme: dark'],
    ['contrast', 'prefers-contrast: more'],
  ])('is the %s one, word for word', (theme, query) => {
    expect(rule(`@media (${query})`)).toEqual(rule(`[data-theme="${theme}"] {`))
  })
})
