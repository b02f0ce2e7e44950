import { communes } from './communes.ts'
import { municipalityKeyOf, rpiKeyOf } from './keys.ts'
import { schools } from './schools.ts'
import type { SchoolPlace, TerritoryStructure } from './types.ts'
import { uaiOf } from './uai.ts'

export const ACADEMY = 'Exemple'
export const ACADEMY_KEY = 'academie-exemple'
export const DEPARTMENT_KEY = 'departement-val-d-ombre'
export const CONSTITUENCY_KEY = 'circonscription-valbrume'
export const CONSTITUENCY_UAI = uaiOf(999_090)

const timeZone = 'Europe/Paris'

const above: readonly TerritoryStructure[] = [
  { key: ACADEMY_KEY, kind: 'academy', name: 'Académie Exemple', parentKey: null, timeZone },
  {
    key: DEPARTMENT_KEY,
    kind: 'department',
    name: 'Val-d’Ombre',
    parentKey: ACADEMY_KEY,
    uai: uaiOf(999_001),
    timeZone,
  },
  {
    key: CONSTITUENCY_KEY,
    kind: 'constituency',
    name: 'Circonscription de Valbrume',
    parentKey: DEPARTMENT_KEY,
    uai: CONSTITUENCY_UAI,
    timeZone,
  },
]

const municipalities: readonly TerritoryStructure[] = [...communes].map(([name, postCode]) => ({
  key: municipalityKeyOf(name),
  kind: 'municipality',
  name: `Mairie ${ofTown(name)}`,
  parentKey: DEPARTMENT_KEY,
  postCode,
  timeZone,
}))

/** « de Valbrume », « d’Aubrelles », « des Fargettes », « du Breuillet ». */
function ofTown(name: string): string {
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  return /^[AEÉIOUYH]/.test(name) ? `d’${name}` : `de ${name}`
}

const rpis: readonly TerritoryStructure[] = [...new Set(schools.flatMap(({ rpi }) => rpi ?? []))].map(name => ({
  key: rpiKeyOf(name),
  kind: 'rpi',
  name,
  parentKey: DEPARTMENT_KEY,
  timeZone,
}))

export const structures: readonly TerritoryStructure[] = [...above, ...municipalities, ...rpis]

export const schoolPlaces: readonly SchoolPlace[] = schools.map(({ key, commune, rpi }) => ({
  schoolKey: key,
  constituencyKey: CONSTITUENCY_KEY,
  municipalityKey: municipalityKeyOf(commune),
  rpiKey: rpi === undefined ? undefined : rpiKeyOf(rpi),
}))
