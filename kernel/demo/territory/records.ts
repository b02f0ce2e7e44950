import type {
  FeedRecord,
  GuardianRecord,
  PupilRecord,
  SchoolRecord,
  TeacherRecord,
} from '../../server/feeds/records.ts'
import { communes } from './communes.ts'
import { drawPupils, type Guardian, type Pupil } from './families.ts'
import { loginOf } from './person-name.ts'
import { type PlannedSchool, schools } from './schools.ts'
import { drawStaff, type StaffMember } from './staff.ts'
import { ACADEMY, CONSTITUENCY_UAI } from './structures.ts'
import { schoolUai } from './uai.ts'

/** What `file` says of every record: they come from no file. */
export const TERRITORY_SOURCE = 'territoire-de-demonstration'

type Located<T> = T extends FeedRecord ? Omit<T, 'file' | 'line' | 'operation'> : never

const SCHOOL_TYPES = {
  maternelle: 'ECOLE MATERNELLE',
  élémentaire: 'ECOLE DE NIVEAU ELEMENTAIRE',
  primaire: 'ECOLE DE NIVEAU ELEMENTAIRE',
} as const

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** Numbers ARCEP keeps for fiction (décision 2018-0881): 05 36 49 and 06 39 98 ring nowhere. */
const landline = (n: number) => `053649${pad(n, 4)}`
const mobile = (n: number) => `063998${pad(n, 4)}`

const schoolRecord = (school: PlannedSchool): Located<SchoolRecord> => {
  const uai = schoolUai(school.n)
  return {
    kind: 'school',
    key: school.key,
    uai,
    name: school.name,
    schoolType: SCHOOL_TYPES[school.kind],
    address: school.address,
    postCode: communes.get(school.commune),
    town: school.commune,
    phone: landline(school.n),
    email: `ce.${uai}@ac-exemple.invalid`,
    academy: ACADEMY,
    constituency: CONSTITUENCY_UAI,
    municipality: school.commune,
    rpi: school.rpi ?? '',
  }
}

/** Families who arrived after the autumn holidays. */
const ARRIVED_LATE = 47

const pupilRecord = (pupil: Pupil, index: number): Located<PupilRecord> => {
  const upe2a = pupil.newcomer && pupil.school.slug === 'louise-michel'
  return {
    kind: 'pupil',
    key: pupil.key,
    ine: `99${pad(index + 1, 7)}${'ABCDEFGHJK'.charAt(index % 10)}${'ABCDEFGHJKLMN'.charAt(index % 13)}`,
    familyName: pupil.familyName,
    givenName: pupil.givenName,
    birthDate: pupil.birthDate,
    sex: pupil.sex,
    civility: pupil.sex === 'F' ? 'Mme' : 'M.',
    schoolKey: pupil.school.key,
    level: pupil.level,
    classes: [{ schoolKey: pupil.school.key, key: pupil.class.key, name: pupil.class.name }],
    groups: upe2a ? [{ schoolKey: pupil.school.key, key: '850301', name: 'UPE2A' }] : [],
    guardians: pupil.guardians.map(({ key, link }) => ({ key, link })),
    entryDate: index % ARRIVED_LATE === ARRIVED_LATE - 1 ? '2026-11-03' : '2026-09-01',
  }
}

interface GuardianInFeed {
  guardian: Guardian
  childKeys: string[]
}

const guardianRecord = (
  { guardian, childKeys }: GuardianInFeed,
  index: number,
  email: string,
): Located<GuardianRecord> => ({
  kind: 'guardian',
  key: guardian.key,
  familyName: guardian.familyName,
  usageName: guardian.usageName,
  givenName: guardian.givenName,
  civility: guardian.civility,
  email,
  address: guardian.street,
  postCode: communes.get(guardian.commune),
  town: guardian.commune,
  country: 'France',
  mobilePhone: mobile(index),
  childKeys,
})

const teacherRecord = (member: StaffMember): Located<TeacherRecord> => ({
  kind: 'teacher',
  key: member.key,
  familyName: member.familyName,
  givenName: member.givenName,
  birthDate: member.birthDate,
  civility: member.civility,
  email: `${loginOf(member)}@ac-exemple.invalid`,
  schoolKeys: [...member.schoolKeys],
  headOf: [...member.headOf],
  teaches: true,
  functions: member.headOf.length > 0 ? ['DIR$DIRECTION', 'ENS$ENSEIGNEMENT'] : ['ENS$ENSEIGNEMENT'],
})

const guardiansIn = (pupils: readonly Pupil[]): GuardianInFeed[] => {
  const byKey = new Map<string, GuardianInFeed>()
  for (const pupil of pupils) {
    for (const guardian of pupil.guardians) {
      const known = byKey.get(guardian.key)
      if (known) known.childKeys.push(pupil.key)
      else byKey.set(guardian.key, { guardian, childKeys: [pupil.key] })
    }
  }
  return [...byKey.values()]
}

/** Homonyms get a number: an address belongs to one person. */
const guardianEmails = () => {
  const seen = new Map<string, number>()
  return ({ email, ...name }: Guardian): string => {
    if (!email) return ''
    const login = loginOf({ ...name, familyName: name.usageName ?? name.familyName })
    const rank = (seen.get(login) ?? 0) + 1
    seen.set(login, rank)
    return `${login}${rank > 1 ? rank : ''}@exemple.invalid`
  }
}

/** What the official feeds give of the territory, in their order: schools, pupils, guardians, heads and teachers. */
export function* territoryRecords(): Iterable<FeedRecord> {
  let line = 0
  const place = () => ({ operation: 'replace' as const, file: TERRITORY_SOURCE, line: ++line })
  const pupils = drawPupils()
  const emailOf = guardianEmails()
  for (const school of schools) yield { ...schoolRecord(school), ...place() }
  for (const [index, pupil] of pupils.entries()) yield { ...pupilRecord(pupil, index), ...place() }
  for (const [index, one] of guardiansIn(pupils).entries()) {
    yield { ...guardianRecord(one, index, emailOf(one.guardian)), ...place() }
  }
  for (const member of drawStaff()) yield { ...teacherRecord(member), ...place() }
}
