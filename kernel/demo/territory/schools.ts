import { classKeyOf, headKeyOf, schoolKeyOf, teacherKeyOf } from './keys.ts'
import { isLevel } from './levels.ts'
import { plateauSchools } from './schools-plateau.ts'
import { townSchools } from './schools-towns.ts'
import { valleySchools } from './schools-valley.ts'
import type { Level, SchoolPlan } from './types.ts'

export interface PlannedClass {
  key: string
  rank: number
  name: string
  /** Pupils of each level, youngest first. */
  levels: readonly { level: Level; count: number }[]
  teacherKey: string
  bilingual: boolean
}

export interface PlannedSchool extends SchoolPlan {
  key: string
  planned: readonly PlannedClass[]
}

const parseLevels = (text: string) =>
  text
    .trim()
    .split(' ')
    .map(part => {
      const [level = '', count] = part.split(':')
      if (!isLevel(level) || !(Number(count) > 0)) throw new Error(`not a level and a number: ${part}`)
      return { level, count: Number(count) }
    })

const parseClass = (plan: SchoolPlan, text: string, rank: number): PlannedClass => {
  const [left = '', right] = text.split('=')
  const levels = parseLevels(right ?? left)
  return {
    key: classKeyOf(plan.n, rank),
    rank,
    name: right === undefined ? levels.map(({ level }) => level).join('-') : left.trim(),
    levels,
    teacherKey: plan.headClass === rank ? headKeyOf(plan.n) : teacherKeyOf(plan.n, rank),
    bilingual: plan.bilingual?.includes(rank) ?? false,
  }
}

/** Two classes of the same levels in one school are told apart by a letter. */
const withLetters = (classes: readonly PlannedClass[]): PlannedClass[] =>
  classes.map(one => {
    const same = classes.filter(({ name }) => name === one.name)
    return same.length === 1 ? one : { ...one, name: `${one.name} ${'ABCDE'.charAt(same.indexOf(one))}` }
  })

const planSchool = (plan: SchoolPlan): PlannedSchool => ({
  ...plan,
  key: schoolKeyOf(plan.n),
  planned: withLetters(plan.classes.split('|').map((text, index) => parseClass(plan, text, index + 1))),
})

/** The 59 schools, in the order of their numbers. */
export const schools: readonly PlannedSchool[] = [...townSchools, ...valleySchools, ...plateauSchools].map(planSchool)

/** A school by its short name; throws on a misspelling so that content cannot point nowhere. */
export const schoolBySlug = (slug: string): PlannedSchool => {
  const school = schools.find(one => one.slug === slug)
  if (!school) throw new Error(`no school is called ${slug}`)
  return school
}

/** A class of a school by its name, as written on the door. */
export const classByName = (slug: string, name: string): PlannedClass => {
  const found = schoolBySlug(slug).planned.find(one => one.name === name)
  if (!found) throw new Error(`no class ${name} in ${slug}`)
  return found
}
