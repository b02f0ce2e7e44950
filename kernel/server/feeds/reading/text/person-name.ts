/** Written in capitals only, as ministry files do. */
export const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** `D'AUBIGNY` → `D’Aubigny`: each side of an apostrophe starts with a capital. */
export const capitalisedWord = (word: string): string => word.split(/['’]/).map(capitalised).join('’')

/** One word with no hyphen nor apostrophe: what most names are, done without taking them apart. */
export const isSimple = (text: string): boolean => /^\p{Lu}+$/u.test(text)

const particles = new Set(['de', 'du', 'des'])
const inside = new Set([...particles, 'la', 'le', 'les', 'en', 'sur', 'sous'])

/** `SAINT-JUST` → `Saint-Just`, `ROUGET-DE-LISLE` → `Rouget-de-Lisle`. */
const hyphenated = (word: string): string =>
  word
    .split('-')
    .map((part, index, parts) => {
      const small = part.toLowerCase()
      return index > 0 && index < parts.length - 1 && inside.has(small) ? small : capitalisedWord(part)
    })
    .join('-')

const afterDe = (word: string): string => {
  const small = word.toLowerCase()
  if (small === 'la') return small
  const elided = /^l['’](.+)$/.exec(small)?.[1]
  return elided === undefined ? hyphenated(word) : `l’${hyphenated(elided)}`
}

/**
 * The French case of a shouted name: particles are small, articles are not (`DE LA TOUR` → `de la Tour`, `LE GOFF` →
 * `Le Goff`). Accents lost in capitals cannot be guessed. A name with small letters was typed with care: untouched.
 */
export const personName = (text: string): string => {
  if (isSimple(text)) return capitalised(text)
  if (!isShouted(text)) return text
  const words = text.split(' ')
  return words
    .map((word, index) => {
      const small = word.toLowerCase()
      const last = index === words.length - 1
      if (particles.has(small) && !last) return small
      return words[index - 1]?.toLowerCase() === 'de' && !(last && small === 'la') ? afterDe(word) : hyphenated(word)
    })
    .join(' ')
}
