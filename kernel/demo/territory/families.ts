import { streets } from './communes.ts'
import { type NamedFamily, namedFamilies } from './families-named.ts'
import { guardianKeyOf, pupilKeyOf } from './keys.ts'
import { BIRTH_YEAR, LAST_BIRTH_MONTH, ULIS_BIRTH_YEARS } from './levels.ts'
import { type FamilyNames, type NameDraw, nameDraw } from './naming.ts'
import type { Dice } from './random.ts'
import { dice } from './random.ts'
import { type PlannedClass, type PlannedSchool, schoolBySlug, schools } from './schools.ts'
import type { Level } from './types.ts'

export interface Guardian {
  key: string
  civility: 'M.' | 'Mme'
  givenName: string
  familyName: string
  usageName?: string
  link: string
  street: string
  commune: string
  /** False: no e-mail address is known. */
  email: boolean
}

export interface Pupil {
  key: string
  givenName: string
  familyName: string
  sex: 'F' | 'M'
  birthDate: string
  level: Level
  school: PlannedSchool
  class: PlannedClass
  guardians: readonly Guardian[]
  /** Came to France lately: joins the UPE2A group of the school when there is one. */
  newcomer: boolean
}

/** A place in a class, before anyone sits there. */
interface Seat {
  school: PlannedSchool
  class: PlannedClass
  level: Level
  key: string
}

const SEED = 20_260_901

/** 24 pupils and 31 guardians in CM1 A, as the share dialog of the interface says. */
const CLASS_OF_THE_CAST = { key: '800106', couples: 4 } as const

const seatsOf = (school: PlannedSchool): Seat[] =>
  school.planned.flatMap(one => {
    const levels = one.levels.flatMap(({ level, count }) => Array.from({ length: count }, () => level))
    return levels.map((level, index) => ({ school, class: one, level, key: pupilKeyOf(school.n, one.rank, index + 1) }))
  })

const takeSeat = (seats: Seat[], [slug, rank, level]: NamedFamily['children'][number]['at']): Seat => {
  const index = seats.findIndex(seat => seat.school.slug === slug && seat.class.rank === rank && seat.level === level)
  const [seat] = index < 0 ? [] : seats.splice(index, 1)
  if (!seat) throw new Error(`no seat left in ${slug}, class ${rank}, ${level}`)
  return seat
}

const seatNamedFamily = (family: NamedFamily, seats: Seat[]): Pupil[] => {
  const guardians = family.guardians.map((guardian, index): Guardian => {
    const [civility = '', givenName = '', ...rest] = guardian.name.split(' ')
    return {
      key: guardianKeyOf(family.number, index + 1),
      civility: civility === 'Mme' ? 'Mme' : 'M.',
      givenName,
      familyName: rest.join(' '),
      link: guardian.link,
      street: guardian.street,
      commune: guardian.commune,
      email: guardian.email ?? true,
    }
  })
  return family.children.map(child => ({
    ...takeSeat(seats, child.at),
    givenName: child.given,
    familyName: child.family,
    sex: child.sex,
    birthDate: child.birthDate,
    guardians,
    newcomer: family.number === 4,
  }))
}

const birthYearOf = (level: Level, chance: Dice): number =>
  level === 'ULIS' ? chance.between(ULIS_BIRTH_YEARS.first, ULIS_BIRTH_YEARS.last) : BIRTH_YEAR[level]

const birthDateOf = (level: Level, chance: Dice): string => {
  const month = chance.between(1, LAST_BIRTH_MONTH[level] ?? 12)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${birthYearOf(level, chance)}-${pad(month)}-${pad(chance.between(1, 28))}`
}

/** Two years apart or more; the same level only for twins. ULIS pupils are drawn without brothers or sisters. */
const mayBeSibling = (seat: Seat, siblings: readonly Seat[], twins: boolean): boolean =>
  seat.level !== 'ULIS' &&
  siblings.every(({ level }) => {
    if (level === 'ULIS' || seat.level === 'ULIS') return false
    const apart = Math.abs(BIRTH_YEAR[level] - BIRTH_YEAR[seat.level])
    return apart >= 2 || (twins && apart === 0)
  })

const drawSiblings = (seats: Seat[], chance: Dice): Seat[] => {
  const first = seats.pop()
  if (!first) return []
  const draw = chance.next()
  const size = draw < 0.4 ? 1 : draw < 0.8 ? 2 : draw < 0.96 ? 3 : 4
  const twins = chance.chance(0.02)
  const siblings = [first]
  while (siblings.length < size) {
    const index = seats.findLastIndex(seat => mayBeSibling(seat, siblings, twins))
    if (index < 0) break
    siblings.push(...seats.splice(index, 1))
  }
  return siblings
}

const addressIn = (commune: string, chance: Dice) => {
  const street = chance.pick(streets)
  return { street: /^(lieu-dit|résidence)/.test(street) ? street : `${chance.between(1, 48)} ${street}`, commune }
}

const drawGuardians = (number: number, names: FamilyNames, commune: string, chance: Dice): Guardian[] => {
  const together = addressIn(commune, chance)
  return names.adults.map((adult, index) => ({
    ...adult,
    key: guardianKeyOf(number, index + 1),
    ...(index > 0 && names.apart ? addressIn(commune, chance) : together),
    email: chance.chance(0.84),
  }))
}

interface Household {
  number: number
  couple: boolean
}

const drawFamily = (siblings: readonly Seat[], { number, couple }: Household, draw: NameDraw): Pupil[] => {
  const [first] = siblings
  if (!first) return []
  const { chance } = draw
  const names = draw.family(siblings.length, couple)
  const guardians = drawGuardians(number, names, first.school.commune, chance)
  const shared = siblings.length > 1 && new Set(siblings.map(({ level }) => level)).size < siblings.length
  const twinDate = birthDateOf(first.level, chance)
  return siblings.map((seat, index) => ({
    ...seat,
    ...names.child(index),
    birthDate: shared && seat.level === first.level ? twinDate : birthDateOf(seat.level, chance),
    guardians,
    newcomer: names.newcomer,
  }))
}

/** Names already worn: the only homonyms of the territory are those told in families-named.ts. */
const takenNames = (pupils: readonly Pupil[]): Set<string> =>
  new Set(
    pupils.flatMap(({ givenName, familyName, guardians }) =>
      [{ givenName, familyName }, ...guardians].map(one => `${one.givenName} ${one.familyName}`),
    ),
  )

/** Families of one valley send their children to its schools: a commune, or the communes of an RPI. */
const catchmentOf = (school: PlannedSchool): string => school.rpi ?? school.commune

/** Every pupil with their guardians, always the same, in the order of the seats. */
export const drawPupils = (): Pupil[] => {
  const chance = dice(SEED)
  const seats = schools.flatMap(seatsOf)
  const pupils = namedFamilies.flatMap(family => seatNamedFamily(family, seats))
  const draw = nameDraw(chance, takenNames(pupils))
  let number = 100
  let couplesLeft = CLASS_OF_THE_CAST.couples
  for (const catchment of new Set(schools.map(catchmentOf))) {
    const waiting = chance.shuffled(seats.filter(({ school }) => catchmentOf(school) === catchment))
    while (waiting.length > 0) {
      const siblings = drawSiblings(waiting, chance)
      const ofTheCast = siblings.some(seat => seat.class.key === CLASS_OF_THE_CAST.key)
      const couple = ofTheCast ? couplesLeft-- > 0 : chance.chance(0.22)
      pupils.push(...drawFamily(siblings, { number, couple }, draw))
      number += 1
    }
  }
  return pupils.sort((a, b) => (a.key < b.key ? -1 : 1))
}

export const pupilsOf = (slug: string, rank: number): string[] => {
  const found = schoolBySlug(slug).planned[rank - 1]
  if (!found) throw new Error(`no class ${rank} in ${slug}`)
  const total = found.levels.reduce((sum, { count }) => sum + count, 0)
  return Array.from({ length: total }, (_, index) => pupilKeyOf(schoolBySlug(slug).n, rank, index + 1))
}
