import type { FeedFormat } from '../../records.ts'
import { type Columns, columnAt, type Header, missingColumns } from './header.ts'

/** Columns of the pupils' exports of ONDE and of Base Élèves. */
export const pupilColumns = {
  familyName: ['nomeleve', 'nomdefamilleeleve'],
  usageName: ['nomusageeleve'],
  givenName: ['prenomeleve', 'premierprenomeleve'],
  secondName: ['deuxiemeprenom', 'deuxiemeprenomeleve'],
  thirdName: ['troisiemeprenom', 'troisiemeprenomeleve'],
  birthDate: ['datenaissance', 'datedenaissance', 'datenaissanceeleve', 'datedenaissanceeleve'],
  sex: ['sexe'],
  ine: ['ine', 'numeroine'],
  level: ['niveau'],
  className: ['libelleclasse', 'classe'],
  classKey: ['identifiantclasse'],
  groups: ['regroupements', 'regroupement'],
  support: ['dispositifs', 'dispositif'],
  entryDate: ['dateinscription'],
} satisfies Columns<string>

/** Columns of the guardians' exports, children apart: those form blocks (see children.ts). */
export const guardianColumns = {
  civility: ['civiliteresponsable'],
  familyName: ['nomresponsable', 'nomdefamilleresponsable'],
  usageName: ['nomusageresponsable'],
  givenName: ['prenomresponsable'],
  address: ['adresseresponsable'],
  postCode: ['cpresponsable', 'codepostalresponsable'],
  town: ['communeresponsable'],
  country: ['pays', 'paysresponsable'],
  email: ['courriel', 'courrielresponsable'],
  homePhone: ['telephonedomicile'],
  workPhone: ['telephonetravail'],
  mobilePhone: ['telephoneportable'],
} satisfies Columns<string>

/** Columns of the teachers' file; `Classe` may come several times. */
export const teacherColumns = {
  civility: ['civilite'],
  familyName: ['nom', 'nomdefamille'],
  usageName: ['nomusage'],
  givenName: ['prenom'],
  email: ['courriel'],
  head: ['directeur', 'directrice'],
} satisfies Columns<string>

export type CsvFormat = Exclude<FeedFormat, 'aaf-1d'>

/** What a child's column holds, or `undefined` for a column about something else. */
export type ChildField = 'familyName' | 'usageName' | 'givenName' | 'birthDate' | 'className'

const childPatterns: [RegExp, ChildField][] = [
  [/^nomusage(?:enfant|eleve)s?$/, 'usageName'],
  [/^nom(?:defamille)?(?:enfant|eleve)s?$/, 'familyName'],
  [/^prenom(?:enfant|eleve)s?$/, 'givenName'],
  [/^date(?:de)?naissance(?:enfant|eleve)s?$/, 'birthDate'],
  [/^classes?(?:enfant|eleve)s?$/, 'className'],
]

export const childField = (name: string): ChildField | undefined => {
  const bare = name.replace(/\d+$/, '')
  return childPatterns.find(([pattern]) => pattern.test(bare))?.[1]
}

const hasChild = (header: Header, field: ChildField) => header.some(name => childField(name) === field)

/** Which export a header belongs to; names of files say nothing, ONDE gives the same one to all. */
export const formatOf = (header: Header): CsvFormat | undefined => {
  if (header.some(name => name.endsWith('responsable'))) return 'guardians-csv'
  const has = (...names: string[]) => columnAt(header, names) >= 0
  if (has(...pupilColumns.familyName, ...pupilColumns.givenName)) {
    return has('ine', 'libelleclasse', 'identifiantclasse') ? 'onde-pupils' : 'be1d-pupils'
  }
  const named = has(...teacherColumns.familyName) || has(...teacherColumns.givenName)
  return named && has('directeur', 'directrice', 'classe', 'courriel', 'civilite') ? 'teachers-csv' : undefined
}

/** Titles of the columns without which a format cannot be read, as they should have been written. */
export const missingIn = (format: CsvFormat, header: Header): string[] => {
  if (format === 'guardians-csv') {
    const missing = missingColumns(header, [
      ['Nom responsable', guardianColumns.familyName],
      ['Prénom responsable', guardianColumns.givenName],
    ])
    if (!hasChild(header, 'familyName')) missing.push('Nom de famille enfant')
    if (!hasChild(header, 'givenName')) missing.push('Prénom enfant')
    return missing
  }
  if (format === 'teachers-csv') {
    return missingColumns(header, [
      ['Nom', teacherColumns.familyName],
      ['Prénom', teacherColumns.givenName],
    ])
  }
  return missingColumns(header, [
    ['Nom élève', pupilColumns.familyName],
    ['Prénom élève', pupilColumns.givenName],
    ['Date naissance', pupilColumns.birthDate],
    [format === 'onde-pupils' ? 'Libellé classe' : 'Classe', pupilColumns.className],
  ])
}
