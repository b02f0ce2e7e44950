import { guardianColumns, pupilColumns, teacherColumns } from './kinds.ts'

/** What a school's own table may be about; it is read whole, so one table is about one of them. */
export const csvKinds = ['pupils', 'guardians', 'teachers'] as const
export type CsvKind = (typeof csvKinds)[number]

interface Field {
  name: string
  isRequired: boolean
  /** Normalised titles under which the readers find it, the usual one first. */
  titles: readonly string[]
  /** Other titles schools give it, to suggest a column. */
  also: readonly string[]
}

const person = {
  familyName: ['nom', 'nomdefamille', 'lastname', 'surname', 'familyname'],
  givenName: ['prenom', 'firstname', 'givenname'],
  usageName: ['nomusage', 'nommarital'],
  civility: ['civilite', 'titre', 'title'],
  email: ['mail', 'email', 'adressemail', 'adresseelectronique'],
}

const birth = ['neele', 'nele', 'naissance', 'ddn', 'dateofbirth', 'birthdate', 'birthday', 'bornon']
const classNames = ['class', 'classroom', 'groupe', 'group', 'enseignant']

const others: Record<CsvKind, Record<string, readonly string[]>> = {
  pupils: {
    ...person,
    familyName: [...person.familyName, 'nomenfant', 'nomdelenfant', 'nomdeleleve'],
    givenName: [...person.givenName, 'prenomenfant', 'prenomdelenfant', 'prenomdeleleve'],
    birthDate: birth,
    className: classNames,
    sex: ['genre', 'gender', 'sex'],
    level: ['cours', 'grade'],
  },
  guardians: {
    ...person,
    familyName: [...person.familyName, 'nomparent', 'nomduparent', 'nomduresponsable'],
    givenName: [...person.givenName, 'prenomparent', 'prenomduparent', 'prenomduresponsable'],
    address: ['adresse', 'rue', 'address'],
    postCode: ['codepostal', 'cp', 'postcode'],
    town: ['ville', 'commune', 'town', 'city'],
    homePhone: ['telephone', 'tel', 'domicile', 'phone'],
    workPhone: ['travail', 'telpro'],
    mobilePhone: ['portable', 'mobile', 'telmobile', 'telportable'],
    childFamilyName: ['nomdelenfant', 'nomdeleleve', 'childlastname'],
    childGivenName: ['prenomdelenfant', 'prenomdeleleve', 'childfirstname'],
    childBirthDate: birth,
    childClassName: ['classe', 'classedelenfant', ...classNames],
  },
  teachers: { ...person, head: ['direction', 'head'], className: classNames },
}

/** The first child; those of further columns are read by their own titles. */
const childTitles = {
  childFamilyName: ['nomenfant', 'nomdefamilleenfant', 'nomeleve', 'nomdefamilleeleve'],
  childUsageName: ['nomusageenfant', 'nomusageeleve'],
  childGivenName: ['prenomenfant', 'prenomeleve'],
  childBirthDate: ['datenaissanceenfant', 'datedenaissanceenfant', 'datenaissanceeleve'],
  childClassName: ['classeenfant', 'classesenfants', 'classesenfant', 'classeeleve'],
}

const required: Record<CsvKind, readonly string[]> = {
  pupils: ['familyName', 'givenName', 'birthDate', 'className'],
  guardians: ['familyName', 'givenName', 'childFamilyName', 'childGivenName'],
  teachers: ['familyName', 'givenName'],
}

const fieldsFrom = (kind: CsvKind, columns: Record<string, readonly string[]>): Field[] =>
  Object.entries(columns)
    .map(([name, titles]) => ({
      name,
      isRequired: required[kind].includes(name),
      titles,
      also: others[kind][name] ?? [],
    }))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired))

/** Every field a table of each kind may give, those it cannot do without first. */
export const fieldsOf: Record<CsvKind, readonly Field[]> = {
  pupils: fieldsFrom('pupils', pupilColumns),
  guardians: fieldsFrom('guardians', { ...guardianColumns, ...childTitles }),
  teachers: fieldsFrom('teachers', { ...teacherColumns, className: ['classe', 'classes'] }),
}
