/** What the generator knows of its invented département before writing it down. */

export const levels = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'] as const
export type Level = (typeof levels)[number]

export interface Municipality {
  name: string
  postCode: string
  /** Code of the constituency (its UAI). */
  constituency: string
}

export interface SchoolClass {
  key: number
  label: string
  levels: Level[]
  school: School
}

export interface School {
  key: number
  uai: string
  name: string
  type: string
  address: string
  phone: string
  municipality: Municipality
  rpi: string
  classes: SchoolClass[]
}

export interface Pupil {
  key: number
  ine: string
  girl: boolean
  familyName: string
  usageName: string
  givenName: string
  otherGivenNames: string[]
  birthDate: string
  level: Level
  class: SchoolClass
  group: string
  family: Family
}

export interface Guardian {
  key: number
  woman: boolean
  familyName: string
  usageName: string
  givenName: string
  /** Link code of AAF's new series: 10 mother, 20 father, 50 guardian by law, 51 child welfare. */
  link: string
  address: string
  postCode: string
  town: string
  homePhone: string
  mobilePhone: string
  email: string
}

export interface Family {
  pupils: Pupil[]
  guardians: Guardian[]
}

export interface StaffMember {
  key: number
  woman: boolean
  familyName: string
  givenName: string
  birthDate: string
  email: string
  schools: School[]
  job: 'teacher' | 'head' | 'replacement' | 'psychologist' | 'assistant'
}

export interface Territory {
  schools: School[]
  families: Family[]
  staff: StaffMember[]
}

/** How much of everything; the counts are met exactly. */
export interface TerritorySize {
  schools: number
  classes: number
  pupils: number
  guardians: number
  staff: number
}

/** The département of the measured promises (P1). */
export const departement: TerritorySize = {
  schools: 772,
  classes: 4400,
  pupils: 105_000,
  guardians: 165_000,
  staff: 6200,
}

/** The same proportions for another number of schools: 60 make a circonscription. */
export const sizeFor = (schools: number): TerritorySize => {
  const scaled = (count: number) => Math.max(schools, Math.round((count * schools) / departement.schools))
  return {
    schools,
    classes: scaled(departement.classes),
    pupils: scaled(departement.pupils),
    guardians: scaled(departement.guardians),
    staff: scaled(departement.staff),
  }
}
