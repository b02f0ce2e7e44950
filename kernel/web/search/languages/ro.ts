import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ro-RO')
const number = new Intl.NumberFormat('ro-RO')
/** « 2 rezultate », but « 20 de rezultate ». */
const many = (n: number, one: string, more: string) => {
  const form = rules.select(n)
  const word = form === 'one' ? one : form === 'few' ? more : `de ${more}`
  return `${number.format(n)} ${word}`
}

export const texts: Catalogue<typeof fr> = {
  search: 'Caută',
  searchIn: section => `Caută în ${section}`,
  hint: 'O persoană, o clasă, o noutate…',
  hintPupil: 'Scrie un prenume sau un cuvânt',
  shortcut: '/',
  close: 'Închide',
  results: 'Rezultate',
  recent: 'Căutări recente',
  forgetRecent: 'Șterge căutările recente',
  goTo: 'Mergi la',
  apps: 'Aplicații',
  people: 'Persoane',
  closePeople: 'Persoane cu nume asemănător',
  places: 'Clase, grupuri și structuri',
  all: section => `Vezi tot: ${section}`,
  more: 'Vezi mai mult',
  everywhere: 'Caută peste tot',
  found: (n, others) =>
    n === 0 ? 'Niciun rezultat' : `${many(n, 'rezultat', 'rezultate')}${others ? ' și altele' : ''}`,
  nothing: 'Nu se potrivește nimic',
  nothingHelp: 'Încercați alt cuvânt sau începutul unui nume. Aici se găsește numai ce puteți vedea.',
  nothingHelpPupil: 'Încearcă alt cuvânt sau începutul unui prenume.',
  failed: 'Căutarea nu a reușit.',
  offline: 'Nu există rețea: căutarea continuă când revine.',
  retry: 'Încearcă din nou',
  keys: { walk: 'alege', open: 'deschide', close: 'închide' },
  home: 'Acasă',
  account: 'Contul meu',
  parentOf: children => `Părinte (${children})`,
  states: { draft: 'Ciornă', scheduled: 'Urmează', over: 'Încheiată' },
  kinds: { class: 'Clasă', group: 'Grup', structure: 'Structură' },
  roles: {
    pupil: 'Elev(ă)',
    guardian: 'Părinte',
    teacher: 'Cadru didactic',
    head: 'Direcțiune',
    inspector: 'Inspecție școlară',
    adviser: 'Consiliere pedagogică',
    secretary: 'Secretariat',
    'support-teacher': 'Sprijin la învățare (RASED)',
    'classroom-assistant': 'Asistență în clasă (ATSEM)',
    'disability-assistant': 'Însoțirea elevului (AESH)',
    municipal: 'Primărie',
    external: 'Colaborare externă',
    'local-admin': 'Administrație locală',
    'central-admin': 'Administrație centrală',
    technician: 'Asistență tehnică',
  },
}
