import { headKeyOf, teacherKeyOf } from './keys.ts'
import { men, surnames, women } from './names-french.ts'
import { type PersonName, parseName } from './person-name.ts'
import { type Dice, dice } from './random.ts'
import { type PlannedSchool, schoolBySlug, schools } from './schools.ts'

export interface StaffMember extends PersonName {
  key: string
  birthDate: string
  schoolKeys: readonly string[]
  headOf: readonly string[]
}

/** Teachers without a class of their own: they take the heads' classes on the days heads run the school. */
export interface ReliefTeacher {
  number: number
  name: string
  /** Schools, and the rank of the class taken there. */
  takes: readonly (readonly [string, number])[]
}

export const reliefTeachers: readonly ReliefTeacher[] = [
  {
    number: 1,
    name: 'Mme Pauline Descamps',
    takes: [
      ['tilleuls', 5],
      ['lucioles', 5],
    ],
  },
  {
    number: 2,
    name: 'M. Arthur Ségur',
    takes: [
      ['louise-michel', 6],
      ['moulin-neuf', 4],
    ],
  },
  {
    number: 3,
    name: 'Mme Nina Belvèze',
    takes: [
      ['pre-vert', 5],
      ['mesanges', 3],
      ['hirondelles', 1],
    ],
  },
  {
    number: 4,
    name: 'Mme Sarah Touzet',
    takes: [
      ['prevert', 5],
      ['petits-pas', 3],
    ],
  },
  {
    number: 5,
    name: 'M. Maxime Rouvière',
    takes: [
      ['mistral', 4],
      ['aubrelles', 3],
      ['corbessac', 3],
    ],
  },
  {
    number: 6,
    name: 'Mme Laurie Estève',
    takes: [
      ['pontarlane', 5],
      ['fontebrune', 3],
      ['verger', 3],
    ],
  },
  {
    number: 7,
    name: 'Mme Camille Hugonnet',
    takes: [
      ['george-sand', 4],
      ['jean-moulin', 4],
    ],
  },
  {
    number: 8,
    name: 'M. Théo Cavalié',
    takes: [
      ['victor-hugo', 4],
      ['jean-zay', 3],
      ['genets', 3],
    ],
  },
  {
    number: 9,
    name: 'Mme Elsa Pontier',
    takes: [
      ['josephine-baker', 5],
      ['grands-pres', 3],
      ['lande', 3],
    ],
  },
  {
    number: 10,
    name: 'Mme Rose-Marie Lafitte',
    takes: [
      ['aime-cesaire', 3],
      ['rosa-parks', 3],
      ['velmont', 3],
    ],
  },
]

const SEED = 1882

const birthDateOf = (chance: Dice): string => {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${chance.between(1965, 2001)}-${pad(chance.between(1, 12))}-${pad(chance.between(1, 28))}`
}

const drawName = (chance: Dice, taken: Set<string>): PersonName => {
  for (;;) {
    const woman = chance.chance(0.83)
    const name: PersonName = {
      civility: woman ? 'Mme' : 'M.',
      givenName: chance.pick(woman ? women : men),
      familyName: chance.pick(surnames),
    }
    if (taken.has(`${name.givenName} ${name.familyName}`)) continue
    taken.add(`${name.givenName} ${name.familyName}`)
    return name
  }
}

const staffOf = (school: PlannedSchool, chance: Dice, taken: Set<string>): StaffMember[] => {
  const head = {
    ...parseName(school.head),
    key: headKeyOf(school.n),
    birthDate: birthDateOf(chance),
    schoolKeys: [school.key],
    headOf: [school.key],
  }
  const teachers = school.planned
    .filter(({ rank }) => rank !== school.headClass)
    .map(({ rank, teacherKey }): StaffMember => {
      const named = school.teachers?.[rank]
      const name = named ? parseName(named) : drawName(chance, taken)
      return { ...name, key: teacherKey, birthDate: birthDateOf(chance), schoolKeys: [school.key], headOf: [] }
    })
  return [head, ...teachers]
}

const namedStaff = (): Set<string> =>
  new Set(
    [
      ...schools.flatMap(({ head, teachers }) => [head, ...Object.values(teachers ?? {})]),
      ...reliefTeachers.map(({ name }) => name),
    ]
      .map(parseName)
      .map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  )

/** Heads and teachers of the 59 schools as AAF names them; which class they teach is said in the extras. */
export const drawStaff = (): StaffMember[] => {
  const chance = dice(SEED)
  const taken = namedStaff()
  const inSchools = schools.flatMap(school => staffOf(school, chance, taken))
  const relief = reliefTeachers.map(
    ({ number, name, takes }): StaffMember => ({
      ...parseName(name),
      key: teacherKeyOf(0, number),
      birthDate: birthDateOf(chance),
      schoolKeys: takes.map(([slug]) => schoolBySlug(slug).key),
      headOf: [],
    }),
  )
  return [...inSchools, ...relief]
}
