import { address, adultName, familyName, homePhone, townNames, uai } from './names.ts'
import { type Random, shares } from './random.ts'
import { schoolNames } from './words.ts'
import { type Level, levels, type Municipality, type School, type SchoolClass, type TerritorySize } from './world.ts'

const schoolsPerConstituency = 60
const firstConstituency = 9900

interface Plan {
  classCount: number
  town: Municipality
  kind: 'maternelle' | 'élémentaire' | 'primaire'
  levels: Level[]
  rpi: string
}

const nursery: Level[] = ['PS', 'MS', 'GS']
const elementary: Level[] = ['CP', 'CE1', 'CE2', 'CM1', 'CM2']

const municipalities = (random: Random, schools: number): Municipality[] => {
  const constituencies = Math.ceil(schools / schoolsPerConstituency)
  const names = townNames(random, Math.max(constituencies, Math.ceil(schools * 0.7)))
  return names.map((name, index) => ({
    name,
    postCode: `99${String(100 + (index % 800)).padStart(3, '0')}`,
    constituency: uai(firstConstituency + Math.floor((index * constituencies) / names.length)),
  }))
}

/** Each town has a school; larger towns have several. */
const townOf = (random: Random, towns: Municipality[], index: number): Municipality => {
  const town = towns[index < towns.length ? index : random.below(Math.ceil(towns.length / 4))]
  if (!town) throw new Error('A territory needs at least one town')
  return town
}

const shapeOf = (random: Random, classCount: number): Pick<Plan, 'kind' | 'levels'> => {
  if (classCount <= 2 || random.chance(0.4)) return { kind: 'primaire', levels: [...nursery, ...elementary] }
  return random.chance(0.4) ? { kind: 'maternelle', levels: nursery } : { kind: 'élémentaire', levels: elementary }
}

/** Spreads levels over classes: multi-level when classes are few, parallel (a few mixed) when they are many. */
export const classLevels = (random: Random, taught: readonly Level[], classCount: number): Level[][] => {
  const bound = (index: number) => Math.floor((index * taught.length) / classCount)
  return Array.from({ length: classCount }, (_, index) => {
    const first = bound(index)
    const last = Math.max(first + 1, bound(index + 1))
    const mixed = classCount >= taught.length && last < taught.length && random.chance(0.35)
    return taught.slice(first, mixed ? last + 1 : last)
  })
}

const classLabel = (random: Random, classLevel: Level[]) => {
  const range = classLevel.length > 2 ? `${classLevel[0]}-${classLevel.at(-1)}` : classLevel.join('-')
  const woman = random.chance(0.83)
  return `${range} ${woman ? 'Mme' : 'M.'} ${familyName(random)}`
}

const namedAfter = (kind: string, random: Random) => `École ${kind} ${random.pick(schoolNames)}`

/** Small neighbouring schools group into an RPI: each keeps some levels, the children take the bus. */
const groupIntoRpi = (random: Random, schools: Plan[]) => {
  for (let i = 0; i + 1 < schools.length; i += 2) {
    const [left, right] = [schools[i], schools[i + 1]]
    if (!left || !right || left.town.constituency !== right.town.constituency || !random.chance(0.6)) continue
    const label = `RPI ${left.town.name} - ${right.town.name}`
    left.rpi = label
    right.rpi = label
    left.levels = [...nursery, 'CP']
    right.levels = elementary.slice(1)
  }
}

const makePlans = (random: Random, size: TerritorySize): Plan[] => {
  const towns = municipalities(random, size.schools)
  const classCounts = shares(
    size.classes,
    Array.from({ length: size.schools }, () => 0.2 + random.next() ** 2 * 3),
  )
  const plans = classCounts.map((classCount, index) => {
    const town = townOf(random, towns, index)
    return { classCount, town, rpi: '', ...shapeOf(random, classCount) }
  })
  groupIntoRpi(
    random,
    plans.filter(plan => plan.classCount <= 2 && plan.kind === 'primaire'),
  )
  return plans
}

/** Schools with their classes, in towns, RPI and constituencies. */
export const makeSchools = (random: Random, size: TerritorySize): School[] => {
  let classKey = 70_000
  return makePlans(random, size).map((plan, index) => {
    const school: School = {
      key: 9001 + index,
      uai: uai(1 + index),
      name: namedAfter(plan.kind, random),
      type: `École de niveau ${plan.kind === 'maternelle' ? 'maternel' : 'élémentaire'}`,
      address: address(random),
      phone: homePhone(random),
      municipality: plan.town,
      rpi: plan.rpi,
      classes: [],
    }
    school.classes = classLevels(random, plan.levels, plan.classCount).map((taught): SchoolClass => {
      classKey += 1
      return { key: classKey, label: classLabel(random, taught), levels: taught, school }
    })
    return school
  })
}

/** Years between the school year's September and the birth year, per level. */
export const ageAt = (level: Level) => 2 + levels.indexOf(level)

/** A name for the teacher a class is labelled with, used when staff are made. */
export const teacherOfLabel = (random: Random, label: string) => {
  const woman = label.includes(' Mme ')
  const name = label.split(/ (?:Mme|M\.) /)[1] ?? familyName(random)
  return { woman, familyName: name, givenName: adultName(random, woman) }
}
