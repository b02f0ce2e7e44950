import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ro-RO')
/** « 2 secunde », but « 20 de secunde ». */
const many = (n: number, one: string, more: string) => {
  const form = rules.select(n)
  return form === 'one' ? `${n} ${one}` : form === 'few' ? `${n} ${more}` : `${n} de ${more}`
}

export const texts: Catalogue<typeof fr> = {
  loading: 'préau se încarcă',
  home: 'Acasă',
  homeOfPreau: 'préau, pagina principală',
  mainMenu: 'Meniu principal',
  expandMenu: 'Deschide meniul',
  collapseMenu: 'Restrânge',
  more: 'Mai mult',
  allApps: 'Toate aplicațiile',
  myAccount: 'Contul meu',
  accountMenu: 'Contul meu și setările mele',
  accountOf: name => `Contul meu și setările mele: ${name}`,
  signOut: 'Ieși din cont',
  themes: { auto: 'Ca pe dispozitiv', light: 'Luminos', dark: 'Întunecat', contrast: 'Contrast mare' },
  myStructures: 'Școlile și serviciile mele',
  allStructures: 'Toate locurile mele',
  structuresCount: n => `${many(n, 'loc', 'locuri')} împreună`,
  myChildren: 'Copiii mei',
  allChildren: 'Toți',
  notSaved: 'Această setare nu a fost salvată. Încercați din nou peste câteva clipe.',
  notSignedOut: 'Nu există rețea: contul este încă deschis pe acest dispozitiv.',
  backHome: 'Pagina principală',
  retry: 'Încearcă din nou',
  reload: 'Reîncarcă pagina',
  notFoundTitle: 'Această pagină nu este aici',
  notFoundText: 'Și-a schimbat adresa, nu mai există sau nu este disponibilă pentru acest cont.',
  offlineTitle: 'Nu există rețea',
  offlineText: 'Dispozitivul nu mai este conectat la internet. Încercați din nou când revine rețeaua.',
  offlinePage: 'Această pagină nu a mai fost deschisă pe acest dispozitiv: va apărea când revine rețeaua.',
  crashTitle: 'Această pagină nu a putut fi afișată',
  crashText:
    'De multe ori ajunge să încercați din nou. Dacă se repetă, spuneți școlii despre ce pagină este vorba și la ce oră.',
  staleTitle: 'A apărut o versiune nouă',
  staleText: 'préau a fost actualizat între timp. Ajunge să reîncărcați pagina.',
  pupilMenu: 'Meniul meu',
  menuOf: name => `Meniul meu: ${name}`,
  myFaceAndReading: 'Chipul meu și cititul meu',
  pupilSignOut: 'Am terminat',
  idleTitle: 'Mai ești aici?',
  idleText: seconds => `préau se închide în ${many(seconds, 'secundă', 'secunde')}.`,
  idleStay: 'Da, continui',
  idleLeave: 'Nu, am terminat',
}
