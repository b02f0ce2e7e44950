import { plain } from './clean.ts'
import { capitalised, capitalisedWord, isShouted, isSimple } from './person-name.ts'

const prepositions = new Set(['de', 'du', 'des', 'et', 'en', 'au', 'aux', 'sur', 'sous'])
const articles = new Set(['le', 'la', 'les'])
const acronyms = new Set([
  'RPI',
  'RPC',
  'ULIS',
  'UEMA',
  'ITEP',
  'IME',
  'REP',
  'SIVOS',
  'SIVU',
  'SIVOM',
  'UPE2A',
  'CLIS',
])
const roman = /^[IVX]{2,}$/

/** What a school is, as against what it is called: small letters, accents given back. */
const schoolWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ecole: 'école',
    groupe: 'groupe',
    scolaire: 'scolaire',
    elementaire: 'élémentaire',
    maternelle: 'maternelle',
    maternel: 'maternel',
    primaire: 'primaire',
    niveau: 'niveau',
    public: 'public',
    publique: 'publique',
    prive: 'privé',
    privee: 'privée',
    mixte: 'mixte',
    communale: 'communale',
    intercommunale: 'intercommunale',
    application: 'application',
    specialisee: 'spécialisée',
    bilingue: 'bilingue',
    intercommunal: 'intercommunal',
    pedagogique: 'pédagogique',
  }),
)

const initial = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A word that is neither a known word nor an article: `JEAN-DE-LUZ`, `L'ETANG`, `XXIII`, `E.E.PU`. */
const properWord = (word: string, first: boolean): string => {
  if (acronyms.has(word) || roman.test(word) || word.includes('.')) return word
  return word
    .split('-')
    .map((part, index) => {
      const small = part.toLowerCase()
      const leading = first && index === 0
      if (index > 0 && (prepositions.has(small) || articles.has(small))) return small
      const elided = /^([ld])['’](.+)$/.exec(small)
      return elided && !leading ? `${elided[1]}’${capitalisedWord(elided[2] ?? '')}` : capitalisedWord(part)
    })
    .join('-')
}

/** `SAINT-AUBIN SUR MER` → `Saint-Aubin sur Mer`, `L'ISLE-D'ORGEVAL` → `L’Isle-d’Orgeval`. */
export const placeName = (text: string): string => {
  if (isSimple(text) && text.length > 5) return capitalised(text)
  if (!isShouted(text)) return text
  return text
    .split(' ')
    .map((word, index) => {
      const small = word.toLowerCase()
      return index > 0 && (prepositions.has(small) || articles.has(small)) ? small : properWord(word, index === 0)
    })
    .join(' ')
}

type Role = 'start' | 'type' | 'preposition' | 'proper'

const schoolWord = (word: string, before: Role): { text: string; role: Role } => {
  const small = word.toLowerCase()
  const elided = /^([ld])['’](.+)$/.exec(small)
  const known = schoolWords.get(plain(elided?.[1] === 'd' ? (elided[2] ?? '') : small))
  if (known !== undefined) return { text: elided ? `d’${known}` : known, role: 'type' }
  if (prepositions.has(small)) return { text: small, role: 'preposition' }
  if (articles.has(small)) {
    // « École Les Tilleuls » but « École de la Plaine ».
    return before === 'type' ? { text: initial(small), role: 'proper' } : { text: small, role: before }
  }
  return { text: properWord(word, before === 'type' && elided?.[1] === 'l'), role: 'proper' }
}

const schoolPart = (text: string): string => {
  if (!isShouted(text)) return text
  let role: Role = 'start'
  const words = text.split(' ').map(word => {
    const read = schoolWord(word, role)
    role = read.role
    return read.text
  })
  return initial(words.join(' '))
}

/** The academy that follows a school's name: `…-ac-POITIERS`. */
const withoutAcademy = (text: string): string => {
  const at = text.toLowerCase().lastIndexOf('-ac-')
  return at > 0 && /^[\p{L}\s-]+$/u.test(text.slice(at + 4)) ? text.slice(0, at).trimEnd() : text
}

/** `ECOLE PRIMAIRE LES TILLEULS-ac-POITIERS` → `École primaire Les Tilleuls`; `$` separates lines. */
export const schoolName = (text: string): string =>
  withoutAcademy(text)
    .split('$')
    .map(part => schoolPart(part.trim()))
    .filter(part => part !== '')
    .join(', ')
