import { boys, girls, men, surnames, women } from './names-french.ts'
import { type NamePool, worldPools } from './names-world.ts'
import type { Dice } from './random.ts'

export interface DrawnAdult {
  civility: 'M.' | 'Mme'
  givenName: string
  familyName: string
  usageName?: string
  /** AAF link code to the children. */
  link: string
}

export interface DrawnChild {
  givenName: string
  familyName: string
  sex: 'F' | 'M'
}

export interface FamilyNames {
  newcomer: boolean
  /** The adults do not live together. */
  apart: boolean
  adults: DrawnAdult[]
  child(index: number): DrawnChild
}

export interface NameDraw {
  chance: Dice
  /** Names of one family: two adults when `couple`, children sharing one surname. */
  family(children: number, couple: boolean): FamilyNames
}

const french: NamePool = { share: 0, girls, boys, women, men, surnames }
const grandmothers = ['Monique', 'Danielle', 'Chantal', 'Jacqueline', 'Martine', 'Josette']

const drawPool = (chance: Dice): NamePool => {
  let left = chance.next() * 1000
  for (const pool of worldPools) {
    if (left < pool.share) return pool
    left -= pool.share
  }
  return french
}

/** Draws until the whole name is new; gives up after a while rather than turning for ever. */
const untaken = <T extends { givenName: string; familyName: string }>(taken: Set<string>, drawOne: () => T): T => {
  let drawn = drawOne()
  for (let tries = 0; tries < 80 && taken.has(`${drawn.givenName} ${drawn.familyName}`); tries += 1) drawn = drawOne()
  taken.add(`${drawn.givenName} ${drawn.familyName}`)
  return drawn
}

const drawMother = (pool: NamePool, chance: Dice): DrawnAdult => ({
  civility: 'Mme',
  givenName: chance.pick(pool.women),
  familyName: chance.pick(pool.surnames),
  link: '10',
})

const drawFather = (pool: NamePool, chance: Dice): DrawnAdult => ({
  civility: 'M.',
  givenName: chance.pick(pool.men),
  familyName: chance.pick(pool.surnames),
  link: '20',
})

const drawFirstAdult = (pool: NamePool, chance: Dice): DrawnAdult => {
  const kin = chance.next()
  if (kin < 0.012) {
    const givenName = chance.pick(pool === french ? grandmothers : pool.women)
    return { ...drawMother(pool, chance), givenName, link: '38' }
  }
  return kin < 0.8 ? drawMother(pool, chance) : drawFather(pool, chance)
}

/** Most couples come from one place; some do not. */
const drawSecondAdult = (first: DrawnAdult, pool: NamePool, chance: Dice): DrawnAdult => {
  const from = chance.chance(0.85) ? pool : french
  return first.link === '10' ? drawFather(from, chance) : drawMother(from, chance)
}

const surnameOfChildren = ([first, second]: readonly DrawnAdult[], pool: NamePool, chance: Dice): string => {
  const own = first?.familyName ?? ''
  if (!second) return first?.link === '10' && chance.chance(0.55) ? chance.pick(pool.surnames) : own
  const simple = !own.includes(' ') && !second.familyName.includes(' ') && own !== second.familyName
  return simple && chance.chance(0.14) ? `${own}-${second.familyName}` : second.familyName
}

/** Children of families from elsewhere often carry a name everybody in the playground knows. */
const drawChild = (pool: NamePool, familyName: string, chance: Dice): DrawnChild => {
  const sex = chance.chance(0.5) ? 'F' : 'M'
  const from = pool === french || chance.chance(0.7) ? pool : french
  return { givenName: chance.pick(sex === 'F' ? from.girls : from.boys), familyName, sex }
}

/** A drawer of names that never gives the same whole name twice, nor one of `taken`. */
export const nameDraw = (chance: Dice, taken: Set<string>): NameDraw => ({
  chance,
  family: (count, couple) => {
    const pool = drawPool(chance)
    const adults = [untaken(taken, () => drawFirstAdult(pool, chance))]
    const [first] = adults
    if (couple && first) adults.push(untaken(taken, () => drawSecondAdult(first, pool, chance)))
    const surname = surnameOfChildren(adults, pool, chance)
    const apart = chance.chance(0.3)
    if (first && couple && !apart && first.link === '10' && chance.chance(0.5)) first.usageName = surname
    const children = Array.from({ length: count }, () => untaken(taken, () => drawChild(pool, surname, chance)))
    return {
      newcomer: pool.newcomers === true && chance.chance(0.6),
      apart,
      adults,
      child: index => {
        const child = children[index]
        if (!child) throw new RangeError(`no child ${index} in this family`)
        return child
      },
    }
  },
})
