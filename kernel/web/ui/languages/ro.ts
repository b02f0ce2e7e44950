import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ro-RO')
/** « fișiere » in « 2 fișiere », but « de fișiere » in « 20 de fișiere ». */
const wordFor = (n: number, one: string, more: string) => {
  const form = rules.select(n)
  return form === 'one' ? one : form === 'few' ? more : `de ${more}`
}
const many = (n: number, one: string, more: string) => `${n} ${wordFor(n, one, more)}`

export const texts: Catalogue<typeof fr> = {
  optional: 'opțional',
  showPassword: 'Arată parola',
  hidePassword: 'Ascunde parola',
  clearSearch: 'Șterge căutarea',
  charactersLeft: left => many(left, 'caracter rămas', 'caractere rămase'),
  charactersOver: over => many(over, 'caracter în plus', 'caractere în plus'),
  close: 'Închide',
  cancel: 'Renunță',
  undo: 'Anulează',
  remove: name => `Elimină ${name}`,
  dismiss: 'Ascunde acest mesaj',
  error: 'Eroare',
  warning: 'Atenție',
  information: 'Informație',
  success: 'Gata',
  skipToContent: 'Mergi la conținut',
  breadcrumb: 'Calea până la această pagină',
  listen: 'Ascultă',
  stopListening: 'Oprește',
  showMore: 'Arată mai mult',
  shown: (shown, total) => `${shown} din ${total}`,
  loading: 'Se încarcă…',
  noMatch: 'Niciun rezultat',
  searching: 'Se caută…',
  results: n => many(n, 'rezultat', 'rezultate'),
  chosen: n => many(n, 'element ales', 'elemente alese'),
  chooseFiles: 'Alege fișiere',
  chooseFile: 'Alege un fișier',
  orDropThem: 'sau trageți-le aici',
  orDropIt: 'sau trageți-l aici',
  dropNow: 'Dați drumul pentru a adăuga',
  files: 'Fișiere alese',
  fileAdded: n => many(n, 'fișier adăugat', 'fișiere adăugate'),
  fileRemoved: name => `Fișier eliminat: ${name}`,
  fileTooBig: (name, limit) => `${name} depășește ${limit}.`,
  fileRefused: name => `${name} nu este de un tip acceptat.`,
  bytes: (amount, unit) => `${amount} ${{ B: 'B', kB: 'KB', MB: 'MB', GB: 'GB' }[unit]}`,
  progress: (done, total) => `${done} din ${total}`,
  sortAscending: column => `Sortează după ${column}, crescător`,
  sortDescending: column => `Sortează după ${column}, descrescător`,
  actions: 'Acțiuni',
  actionsFor: row => `Acțiuni: ${row}`,
  others: n => (n === 1 ? 'și încă o persoană' : `și încă ${many(n, 'persoană', 'persoane')}`),
  unread: n => wordFor(n, 'noutate', 'noutăți'),
  choose: 'Alegeți…',
  pictures: {
    cat: 'pisica',
    bicycle: 'bicicleta',
    sun: 'soarele',
    fish: 'peștele',
    flower: 'floarea',
    car: 'mașina',
    tree: 'copacul',
    house: 'casa',
    star: 'steaua',
    boat: 'barca',
    butterfly: 'fluturele',
    'ice-cream': 'înghețata',
  },
}
