import { adultName, email, familyName, frenchDate } from './names.ts'
import type { Random } from './random.ts'
import { teacherOfLabel } from './schools.ts'
import type { School, SchoolClass, StaffMember } from './world.ts'

const others = ['replacement', 'replacement', 'replacement', 'psychologist', 'assistant', 'assistant'] as const

const bornAround = (random: Random) => frenchDate(1962 + random.below(40), 1 + random.below(12), 1 + random.below(28))

const classTeacher = (random: Random, key: number, taught: SchoolClass): StaffMember => {
  const person = { key, ...teacherOfLabel(random, taught.label) }
  const head = taught.school.classes[0] === taught
  return {
    ...person,
    birthDate: bornAround(random),
    email: email(person),
    schools: [taught.school],
    job: head ? 'head' : 'teacher',
  }
}

const travelling = (random: Random, key: number, schools: School[]): StaffMember => {
  const woman = random.chance(0.8)
  const person = { key, woman, familyName: familyName(random), givenName: adultName(random, woman) }
  const visited = new Set([random.pick(schools), ...(random.chance(0.3) ? [random.pick(schools)] : [])])
  return {
    ...person,
    birthDate: bornAround(random),
    email: email(person),
    schools: [...visited],
    job: random.pick(others),
  }
}

/** A teacher for each class (the first one heads the school), then those who go from school to school. */
export const makeStaff = (random: Random, schools: School[], count: number): StaffMember[] => {
  // Heads first, so that a territory with fewer staff than classes still has every school headed.
  const classes = schools.flatMap(school => school.classes)
  const ordered = [
    ...classes.filter(taught => taught.school.classes[0] === taught),
    ...classes.filter(taught => taught.school.classes[0] !== taught),
  ]
  return Array.from({ length: count }, (_, index) => {
    const taught = ordered[index]
    const key = 2_000_001 + index
    return taught ? classTeacher(random, key, taught) : travelling(random, key, schools)
  })
}
