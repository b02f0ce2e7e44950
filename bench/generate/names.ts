import type { Random } from './random.ts'
import {
  boys,
  familyEnds,
  familyNamesFromAfar,
  familyStarts,
  girls,
  grownMen,
  grownWomen,
  saints,
  streets,
  townEnds,
  townStarts,
} from './words.ts'

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** As the ministry's files shout: capitals, no accents. */
export const shouted = (text: string) => withoutAccents(text).replace(/’/g, "'").toUpperCase()

const plainFamilyName = (random: Random) =>
  random.chance(0.12) ? random.pick(familyNamesFromAfar) : random.pick(familyStarts) + random.pick(familyEnds)

/** Mostly plain, sometimes with a particle or an article. */
export const familyName = (random: Random): string => {
  const name = plainFamilyName(random)
  if (random.chance(0.02)) return `Le ${name}`
  if (random.chance(0.01)) return `de La ${name}`
  if (random.chance(0.01)) return `D’${random.pick(['Aub', 'Est', 'Orv', 'Arg'])}${random.pick(familyEnds)}`
  return name
}

export const childName = (random: Random, girl: boolean) => random.pick(girl ? girls : boys)
export const adultName = (random: Random, woman: boolean) => random.pick(woman ? grownWomen : grownMen)

/** Distinct invented towns. */
export const townNames = (random: Random, count: number): string[] => {
  const names = new Set<string>()
  while (names.size < count) {
    const compound = random.pick(townStarts) + random.pick(townEnds)
    const saint = () => `Saint-${random.pick(saints)}-${random.pick(['sur', 'en', 'le'])}-${compound}`
    names.add(random.chance(0.2) ? saint() : compound)
  }
  return [...names]
}

export const address = (random: Random) => `${1 + random.below(140)} ${random.pick(streets)}`

const digits = (value: number, length: number) => String(value).padStart(length, '0')

// 01 99 is not attributed and 06 39 98 is kept for fiction: none of these can ring.
export const homePhone = (random: Random) => `+33 199${digits(random.below(1_000_000), 6)}`
export const mobilePhone = (random: Random) => `+33 63998${digits(random.below(10_000), 4)}`

/** An address that no server can receive (RFC 2606 keeps `.invalid`), unique thanks to `key`. */
export const email = (person: { givenName: string; familyName: string; key: number }) => {
  const local = withoutAccents(`${person.givenName}.${person.familyName}`)
    .toLowerCase()
    .replace(/[^a-z.-]/g, '')
  return `${local}.${person.key}@exemple.invalid`
}

/** DD/MM/YYYY as AAF writes dates. */
export const frenchDate = (year: number, month: number, day: number) =>
  `${digits(day, 2)}/${digits(month, 2)}/${digits(year, 4)}`

const uaiLetters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** A UAI of département 099, which does not exist, with its true check letter. */
export const uai = (number: number) => {
  const code = `099${digits(number, 4)}`
  return code + uaiLetters.charAt(Number(code) % uaiLetters.length)
}
