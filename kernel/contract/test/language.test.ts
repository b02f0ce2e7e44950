import { expect, it } from 'vitest'
import { languages, preferredAmong } from '../language.ts'

it.each([
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['fr;q=0.3, en;q=0.7', 'en'],
  ['de-DE,de;q=0.9,en;q=0.5', 'en'],
  ['de', 'fr'],
  ['en;q=0, *', 'fr'],
  ['', 'fr'],
  [undefined, 'fr'],
])('of « %s » préau speaks %s', (accepted, language) => {
  expect(preferredAmong(languages, accepted)).toBe(language)
})
