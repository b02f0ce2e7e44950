import type { FeedRecord, FeedSummary, GuardianRecord, PupilRecord, SchoolRecord, TeacherRecord } from '../records.ts'

let line = 0
const place = () => {
  line += 1
  return { file: 'livraison.xml', line }
}

export const school = (changes: Partial<SchoolRecord> = {}): SchoolRecord => ({
  ...place(),
  kind: 'school',
  operation: 'replace',
  key: '9001',
  uai: '0999001A',
  name: 'École Les Tilleuls',
  academy: 'Exemple',
  constituency: '0999900Z',
  municipality: 'Valbrume',
  rpi: '',
  ...changes,
})

/** In the first school, in its class « CP », nobody's child, unless said otherwise. */
export const pupil = (key: string, givenName: string, changes: Partial<PupilRecord> = {}): PupilRecord => ({
  ...place(),
  kind: 'pupil',
  operation: 'replace',
  key,
  familyName: 'Ferrandel',
  givenName,
  birthDate: '2018-05-02',
  schoolKey: '9001',
  level: 'CP',
  classes: [{ schoolKey: changes.schoolKey ?? '9001', key: '70012', name: 'CP M. Dubrac' }],
  groups: [],
  guardians: [],
  ...changes,
})

export const guardian = (key: string, givenName: string, changes: Partial<GuardianRecord> = {}): GuardianRecord => ({
  ...place(),
  kind: 'guardian',
  operation: 'replace',
  key,
  familyName: 'Ferrandel',
  givenName,
  ...changes,
})

export const teacher = (key: string, givenName: string, changes: Partial<TeacherRecord> = {}): TeacherRecord => ({
  ...place(),
  kind: 'teacher',
  operation: 'replace',
  key,
  familyName: 'Oréval',
  givenName,
  schoolKeys: ['9001'],
  headOf: [],
  teaches: true,
  ...changes,
})

/** A line of a CSV: no key, the school is the one whose file it is. */
export const csvPupil = (givenName: string, changes: Partial<PupilRecord> = {}): PupilRecord => ({
  ...pupil('', givenName),
  key: null,
  schoolKey: null,
  classes: [{ schoolKey: null, key: null, name: 'CP M. Dubrac' }],
  guardians: undefined,
  groups: undefined,
  ...changes,
})

type Child = NonNullable<GuardianRecord['children']>[number]

export const csvGuardian = (
  givenName: string,
  children: Child[],
  changes: Partial<GuardianRecord> = {},
): GuardianRecord => ({ ...guardian('', givenName), key: null, children, ...changes })

export const csvTeacher = (givenName: string, changes: Partial<TeacherRecord> = {}): TeacherRecord => ({
  ...teacher('', givenName),
  key: null,
  schoolKeys: [],
  headOf: undefined,
  head: false,
  classes: [],
  ...changes,
})

const aaf = (extent: FeedSummary['extent']): FeedSummary => ({
  formats: ['aaf-1d'],
  extent,
  complete: extent === 'full' ? ['school', 'pupil', 'guardian', 'teacher'] : [],
})

export const full = (...records: FeedRecord[]) => ({ records, summary: aaf('full') })
export const delta = (...records: FeedRecord[]) => ({ records, summary: aaf('delta') })

/** The CSV of a school: complete for its pupils as soon as there is one. */
export const csv = (...records: FeedRecord[]) => {
  const pupils = records.some(record => record.kind === 'pupil')
  const summary: FeedSummary = {
    formats: ['onde-pupils'],
    extent: pupils ? 'full' : 'delta',
    complete: pupils ? ['pupil'] : [],
  }
  return { records, summary }
}
