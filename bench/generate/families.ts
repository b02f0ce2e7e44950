import { address, adultName, childName, email, familyName, frenchDate, homePhone, mobilePhone } from './names.ts'
import { type Random, shares } from './random.ts'
import { ageAt } from './schools.ts'
import { groupNames } from './words.ts'
import type { Family, Guardian, Level, Pupil, School, SchoolClass, TerritorySize } from './world.ts'

const schoolYear = 2026
/** What keeps guardians per family near the measured 1.95 (some lone parents, some with a third guardian). */
const guardiansPerFamily = 1.95

interface Seat {
  class: SchoolClass
  level: Level
}

/** A seat for each pupil, shuffled within each school. */
const seatsBySchool = (random: Random, schools: School[], pupils: number): Seat[][] => {
  const classes = schools.flatMap(school => school.classes)
  const counts = shares(
    pupils,
    classes.map(() => 18 + random.below(12)),
    0,
  )
  const seats = new Map<School, Seat[]>(schools.map(school => [school, []]))
  classes.forEach((schoolClass, index) => {
    for (let i = 0; i < (counts[index] ?? 0); i++) {
      seats.get(schoolClass.school)?.push({ class: schoolClass, level: random.pick(schoolClass.levels) })
    }
  })
  return [...seats.values()].map(list => random.shuffle(list))
}

/** Brothers and sisters share a school, or sit in the next one (nursery and elementary, RPI). */
class SeatMap {
  private readonly random: Random
  private readonly bySchool: Seat[][]
  private current = 0

  constructor(random: Random, bySchool: Seat[][]) {
    this.random = random
    this.bySchool = bySchool
  }

  take(sibling: boolean): Seat {
    while (this.bySchool[this.current]?.length === 0) this.current += 1
    const elsewhere = sibling && this.random.chance(0.15) ? this.bySchool[this.current + 1]?.pop() : undefined
    const seat = elsewhere ?? this.bySchool[this.current]?.pop()
    if (!seat) throw new Error('More pupils than seats')
    return seat
  }
}

const makeGuardian = (random: Random, key: number, woman: boolean): Guardian => {
  const person = { key, woman, familyName: familyName(random), givenName: adultName(random, woman) }
  return {
    ...person,
    usageName: '',
    link: woman ? '10' : '20',
    address: address(random) + (random.chance(0.1) ? '$BATIMENT B' : ''),
    postCode: '',
    town: '',
    homePhone: random.chance(0.5) ? homePhone(random) : '',
    mobilePhone: random.chance(0.9) ? mobilePhone(random) : '',
    email: random.chance(0.7) ? email(person) : '',
  }
}

/** One, two, rarely more adults; one family in five lives at two addresses. */
const makeGuardians = (random: Random, firstKey: number, count: number): Guardian[] => {
  const separated = random.chance(0.22)
  const guardians = Array.from({ length: count }, (_, index) => makeGuardian(random, firstKey + index, index % 2 === 0))
  const [first, second] = guardians
  if (first && second && !separated) {
    second.address = first.address
    second.homePhone = first.homePhone
    if (random.chance(0.6)) first.usageName = second.familyName
  }
  for (const other of guardians.slice(2)) other.link = random.pick(['50', '38', '51'])
  return guardians
}

const surname = (random: Random, guardians: Guardian[]) => {
  const [first, second] = guardians
  if (first && second && random.chance(0.1)) return `${first.familyName}-${second.familyName}`
  return (second ?? first)?.familyName ?? familyName(random)
}

interface Birth {
  month: number
  day: number
}

const makePupil =
  (random: Random, key: number, seat: Seat) =>
  (family: Family, birth: Birth, name: string): Pupil => {
    const girl = random.chance(0.49)
    const year = schoolYear - ageAt(seat.level) - (random.chance(0.03) ? 1 : 0)
    return {
      key,
      ine: random.chance(0.97) ? `99${String(key).padStart(7, '0')}${random.pick(['AA', 'BC', 'HK', 'TZ'])}` : '',
      girl,
      familyName: name,
      usageName: random.chance(0.03) ? familyName(random) : '',
      givenName: childName(random, girl),
      otherGivenNames: random.chance(0.5) ? [childName(random, girl)] : [],
      birthDate: frenchDate(year, birth.month, birth.day),
      level: seat.level,
      class: seat.class,
      group: random.chance(0.06) ? random.pick(groupNames) : '',
      family,
    }
  }

// Next to no weight: these families keep the one adult, or the one child, that everyone starts with.
const alone = 0.0001

/** How many guardians and children each family has: exact totals, at least one of each. */
const familyShapes = (random: Random, size: TerritorySize) => {
  const count = Math.max(1, Math.min(size.pupils, size.guardians, Math.round(size.guardians / guardiansPerFamily)))
  const adults = Array.from({ length: count }, () => (random.chance(0.1) ? alone : random.chance(0.05) ? 2 : 1))
  const children = Array.from({ length: count }, () => (random.chance(0.78) ? alone : random.chance(0.15) ? 2 : 1))
  return { adults: shares(size.guardians, adults), children: shares(size.pupils, children) }
}

/** Families in the order of schools, children seated, guardians shared between brothers and sisters. */
export const makeFamilies = (random: Random, schools: School[], size: TerritorySize): Family[] => {
  const seats = new SeatMap(random, seatsBySchool(random, schools, size.pupils))
  const shapes = familyShapes(random, size)
  let pupilKey = 500_000
  let guardianKey = 1_000_000
  return shapes.adults.map((adults, index) => {
    const family: Family = { pupils: [], guardians: makeGuardians(random, guardianKey + 1, adults) }
    guardianKey += adults
    const name = surname(random, family.guardians)
    // Brothers and sisters are born around the same month, so that two classes apart is never two months apart.
    const birth = { month: 1 + random.below(12), day: 1 + random.below(28) }
    for (let child = 0; child < (shapes.children[index] ?? 1); child++) {
      pupilKey += 1
      family.pupils.push(makePupil(random, pupilKey, seats.take(child > 0))(family, birth, name))
    }
    settle(family)
    return family
  })
}

/** Guardians live in the town of the school. */
const settle = (family: Family) => {
  const town = family.pupils[0]?.class.school.municipality
  for (const guardian of family.guardians) {
    guardian.postCode = town?.postCode ?? ''
    guardian.town = town?.name ?? ''
  }
}
