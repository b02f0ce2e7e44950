/*
 * The written syllables of French words, as they are taught (« syllabes écrites », mute e included): cré-a-tion, bal-lon, gre-nouil-le.
 * Rules of spelling, no dictionary: what only the meaning tells (a mute « -ent ») is not guessed (ADR 0031).
 */

const vowels = 'aàâäeéèêëiîïoôöuùûüyÿœæ'
const vowel = `[${vowels}]`
/** An e that is not heard after another vowel, at the end of a word: amie, joue, années. */
const muteEnd = 'e(?=s?$)'

/** Letters that make one sound of vowel, the longest first. */
const core = [
  '(?:[eo]u|ue|œ)i(?=l)', // feuil-le, gre-nouil-le, cueil-lir, œil
  'a(?=ys)', // pa-ys
  `(?:eau|o?eu|œu|aoû|eoi|oê|oo(?![pr]))(?:${muteEnd})?`,
  `(?:a[iîu]|e[iîû]|o[uùûiî]|u[iî])(?:${muteEnd})?`,
  `[aeou]y(?!${vowel})`,
  `[éiîïuûüy](?:${muteEnd})?`,
  vowel,
].join('|')

/** « i » glides into the vowel after it (a-vion, pied), unless two consonants weigh before it (ou-vri-er). */
const glide = `[iîy](?!${muteEnd})(?=${vowel})`
const nucleus = new RegExp(`(?:${glide})?(?:${core})`, 'y')
const heavyNucleus = new RegExp(`${glide}|${core}`, 'y')

/** Letters that make one consonant; an elided word clings to what follows: l’é-co-le, au-jour-d’hui. */
const consonant = /(?:qu|[a-zç])['’]h?|[cpstr]h|gn|qu|gu(?=[aeéèêiîy])|ge(?=[aâoô])|[\s\S]/y

const isCluster = (first: string | undefined, second: string | undefined): boolean =>
  second === 'r'
    ? /^(?:[bcdfgkptv]|ch|ph|th)$/.test(first ?? '')
    : second === 'l' && /^(?:[bcfgkp]|ch|ph)$/.test(first ?? '')

const match = (pattern: RegExp, word: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(word)?.[0]
}

/** How many of the consonants between two vowels go with the second. */
const carried = (units: readonly string[]): string[] => units.slice(isCluster(units.at(-2), units.at(-1)) ? -2 : -1)

interface Piece {
  text: string
  isVowel: boolean
}

const piecesOf = (word: string): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  while (at < word.length) {
    const [before, last] = pieces.slice(-2)
    const isBetweenVowels = last?.isVowel && word[at] === 'y' && vowels.includes(word[at + 1] ?? '-')
    const isHeavy = isCluster(before?.text, last?.text)
    const found = isBetweenVowels ? undefined : match(isHeavy ? heavyNucleus : nucleus, word, at)
    const text = found ?? match(consonant, word, at) ?? ''
    pieces.push({ text, isVowel: found !== undefined })
    at += text.length
  }
  return pieces
}

/** The syllables of a word, in order: joined, they are the word again. */
export const syllablesOf = (word: string): string[] => {
  const lower = word.toLowerCase()
  // A letter written in two signs would shift every cut: such a word stays whole.
  if (lower.length !== word.length || /\p{M}/u.test(word) || lower === 'oui') return [word]
  const ends: number[] = []
  let at = 0
  let waiting: string[] = []
  for (const { text, isVowel } of piecesOf(lower)) {
    const isFirst = ends.length === 0
    if (isVowel) {
      const start = at - carried(waiting).join('').length
      ends.push(isFirst ? 0 : start)
      waiting = []
    } else waiting.push(text)
    at += text.length
  }
  if (ends.length === 0) return [word]
  return ends.map((start, index) => word.slice(start, ends[index + 1] ?? word.length))
}
