/** What somebody typed, taken apart: words, and phrases between quotes. */
export interface Asked {
  words: string[]
  phrases: string[]
}

/** A question longer than that is not a search any more. */
const wordsAtMost = 6

const quoted = /[«"“]([^«»"“”]+)[»"”]/g
const letters = /[\p{L}\p{Nd}]+/gu

/** Letters and digits only: nothing typed can mean anything to PostgreSQL’s own query language. */
export const takeApart = (q: string): Asked => {
  const phrases = [...q.matchAll(quoted)].map(match => (match[1] ?? '').match(letters)?.join(' ') ?? '').filter(Boolean)
  const words = q.replace(quoted, ' ').match(letters) ?? []
  return { words: words.slice(0, wordsAtMost), phrases: phrases.slice(0, 2) }
}

/** Names have no phrases: words between quotes are words. */
export const wordsOf = ({ words, phrases }: Asked): string[] =>
  [...words, ...phrases.flatMap(phrase => phrase.split(' '))].slice(0, wordsAtMost)

/** One letter answers half of everything. */
export const isEnough = (asked: Asked): boolean => wordsOf(asked).join('').length >= 2
