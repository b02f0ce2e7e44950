import { manualGroups } from './groups.ts'
import { extraKeyOf, guardianKeyOf, headKeyOf, pupilKeyOf, teacherKeyOf } from './keys.ts'
import { mottos } from './mottos.ts'
import { peopleOutsideFeeds } from './people-outside-feeds.ts'
import { schoolBySlug, schools } from './schools.ts'
import { reliefTeachers } from './staff.ts'
import { schoolPlaces, structures } from './structures.ts'
import type { ClassTeacher, GuardianshipRestriction, Replacement, SamePerson, TerritoryExtras } from './types.ts'

const plannedClass = (slug: string, rank: number) => {
  const found = schoolBySlug(slug).planned[rank - 1]
  if (!found) throw new Error(`no class ${rank} in ${slug}`)
  return found
}

const classTeachers: readonly ClassTeacher[] = [
  ...schools.flatMap(({ planned }) => planned.map(({ key, teacherKey }) => ({ teacherKey, classKey: key }))),
  ...reliefTeachers.flatMap(({ number, takes }) =>
    takes.map(([slug, rank]) => ({ teacherKey: teacherKeyOf(0, number), classKey: plannedClass(slug, rank).key })),
  ),
]

const replacement = (personNumber: number, slug: string, rank: number): Omit<Replacement, 'from' | 'until'> => ({
  personKey: extraKeyOf(personNumber),
  teacherKey: plannedClass(slug, rank).teacherKey,
  classKey: plannedClass(slug, rank).key,
  schoolKey: schoolBySlug(slug).key,
})

const replacements: readonly Replacement[] = [
  { ...replacement(21, 'louise-michel', 4), from: '2026-11-09', until: '2026-12-18' },
  { ...replacement(22, 'aubrelles', 1), from: '2026-09-21', until: '2026-10-02' },
]

const restrictions: readonly GuardianshipRestriction[] = [
  {
    guardianKey: guardianKeyOf(8, 2),
    childKey: pupilKeyOf(3, 3, 1),
    seesSchoolLife: false,
    signs: false,
    authorisesImage: false,
    collects: false,
    reason: 'Jugement du 12 mai 2026 remis à la direction : autorité parentale exercée par la mère seule.',
    enteredBy: headKeyOf(3),
    enteredOn: '2026-09-03',
  },
  {
    guardianKey: guardianKeyOf(10, 1),
    childKey: pupilKeyOf(5, 3, 12),
    seesSchoolLife: true,
    signs: false,
    authorisesImage: false,
    collects: true,
    reason: 'Assistante familiale : suit la scolarité et vient chercher l’enfant ; l’aide sociale à l’enfance signe.',
    enteredBy: headKeyOf(5),
    enteredOn: '2026-09-01',
  },
]

/** The teacher who is also a parent; the AESH who is also a parent. */
const samePeople: readonly SamePerson[] = [
  { keepKey: teacherKeyOf(6, 1), alsoKey: guardianKeyOf(6, 1) },
  { keepKey: extraKeyOf(20), alsoKey: guardianKeyOf(16, 1) },
]

/** What no official file says of the territory. */
export const territoryExtras: TerritoryExtras = {
  structures,
  schoolPlaces,
  people: peopleOutsideFeeds,
  classTeachers,
  replacements,
  groups: manualGroups,
  restrictions,
  samePeople,
  mottos,
  bilingualClassKeys: schools.flatMap(({ planned }) =>
    planned.filter(({ bilingual }) => bilingual).map(({ key }) => key),
  ),
}
