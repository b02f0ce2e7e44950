import { describe, expect, it } from 'vitest'
import type {
  FeedRecord,
  GuardianRecord,
  PupilRecord,
  SchoolRecord,
  TeacherRecord,
} from '../../../server/feeds/records.ts'
import { BIRTH_YEAR, isLevel, ULIS_BIRTH_YEARS } from '../levels.ts'
import { territoryRecords } from '../records.ts'
import { uaiOf } from '../uai.ts'

const records = [...territoryRecords()]
const ofKind = <K extends FeedRecord['kind']>(kind: K) =>
  records.filter((record): record is Extract<FeedRecord, { kind: K }> => record.kind === kind)
const schools: SchoolRecord[] = ofKind('school')
const pupils: PupilRecord[] = ofKind('pupil')
const guardians: GuardianRecord[] = ofKind('guardian')
const teachers: TeacherRecord[] = ofKind('teacher')

const fullName = (one: { givenName?: string; familyName?: string }) => `${one.givenName} ${one.familyName}`
const repeated = (values: string[]) => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]

describe('the schools of the demonstration territory', () => {
  it('are 59, each with its own UAI, name and place', () => {
    expect(schools).toHaveLength(59)
    expect(new Set(schools.map(({ uai }) => uai)).size).toBe(59)
    expect(new Set(schools.map(({ name, town }) => `${name}, ${town}`)).size).toBe(59)
    expect(schools.filter(({ postCode }) => !/^99\d{3}$/.test(postCode ?? ''))).toEqual([])
  })

  it('carry numbers no real school has, with the right check letter', () => {
    for (const { uai } of schools) {
      expect(uai).toMatch(/^0999\d{3}[A-Z]$/)
      expect(uai).toBe(uaiOf(Number(uai?.slice(0, 7))))
    }
  })

  it('compute the check letter as the official register does', () => {
    expect(uaiOf(750_655)).toBe('0750655E')
  })

  it('answer on invalid domains and on telephone numbers kept for fiction', () => {
    const emails = records.map(({ ...record }) => ('email' in record ? record.email : '')).filter(Boolean)
    expect(emails.filter(email => !email?.endsWith('.invalid'))).toEqual([])
    expect(schools.filter(({ phone }) => !phone?.startsWith('053649'))).toEqual([])
    expect(guardians.filter(({ mobilePhone }) => !/^063998\d{4}$/.test(mobilePhone ?? ''))).toEqual([])
  })

  it('form RPI of three schools with one range of levels each', () => {
    const clochers = schools.filter(({ rpi }) => rpi === 'RPI des Trois-Clochers')
    const levels = clochers.map(({ key }) => [
      ...new Set(pupils.filter(one => one.schoolKey === key).map(one => one.level)),
    ])
    expect(levels).toEqual([
      ['PS', 'MS', 'GS'],
      ['CP', 'CE1'],
      ['CE2', 'CM1', 'CM2'],
    ])
  })
})

describe('the people of the demonstration territory', () => {
  it('are about 3,300 pupils, 2,300 guardians and a teacher for each class', () => {
    expect(pupils.length).toBeGreaterThan(3_250)
    expect(pupils.length).toBeLessThan(3_400)
    expect(guardians.length).toBeGreaterThan(2_250)
    expect(guardians.length).toBeLessThan(2_400)
    expect(teachers.length).toBeGreaterThan(150)
  })

  it('are the same at every start', () => {
    expect([...territoryRecords()]).toEqual(records)
  })

  it('have one key, one INE and one e-mail each', () => {
    expect(repeated(records.map(({ key }) => key ?? ''))).toEqual([])
    expect(repeated(pupils.map(({ ine }) => ine ?? ''))).toEqual([])
    const emails = [...guardians, ...teachers].map(({ email }) => email ?? '').filter(Boolean)
    expect(repeated(emails)).toEqual([])
  })

  it('know each other both ways: every guardian of a pupil names that pupil', () => {
    const byKey = new Map(guardians.map(one => [one.key, one]))
    for (const pupil of pupils) {
      expect(pupil.guardians?.length).toBeGreaterThan(0)
      for (const { key } of pupil.guardians ?? []) expect(byKey.get(key)?.childKeys).toContain(pupil.key)
    }
    const links = pupils.reduce((sum, pupil) => sum + (pupil.guardians?.length ?? 0), 0)
    expect(guardians.reduce((sum, one) => sum + (one.childKeys?.length ?? 0), 0)).toBe(links)
  })

  it('have the age of their level', () => {
    const wrong = pupils.filter(({ level = '', birthDate = '' }) => {
      if (!isLevel(level)) return true
      const year = Number(birthDate.slice(0, 4))
      if (level === 'ULIS') return year < ULIS_BIRTH_YEARS.first || year > ULIS_BIRTH_YEARS.last
      return year !== BIRTH_YEAR[level]
    })
    expect(wrong).toEqual([])
  })

  it('include homonyms in two schools, and two guardians of the same name, and no other', () => {
    expect(repeated(pupils.map(fullName))).toEqual(['Emma Faure'])
    expect(repeated(guardians.map(fullName))).toEqual(['Nathalie Roux'])
    const emmas = pupils.filter(one => fullName(one) === 'Emma Faure')
    expect(new Set(emmas.map(({ schoolKey }) => schoolKey)).size).toBe(2)
  })

  it('include brothers and sisters in two schools', () => {
    const schoolOf = new Map(pupils.map(({ key, schoolKey }) => [key, schoolKey]))
    const split = guardians.filter(({ childKeys = [] }) => new Set(childKeys.map(key => schoolOf.get(key))).size > 1)
    expect(split.length).toBeGreaterThan(50)
  })

  it('sit 24 in CM1 A, with 31 guardians', () => {
    const cm1a = pupils.filter(({ classes }) => classes?.some(({ name, key }) => name === 'CM1 A' && key === '800106'))
    expect(cm1a).toHaveLength(24)
    expect(new Set(cm1a.flatMap(({ guardians }) => guardians?.map(({ key }) => key))).size).toBe(31)
  })
})

describe('the heads and teachers', () => {
  it('give one head to each school', () => {
    const headed = teachers.flatMap(({ headOf }) => headOf ?? [])
    expect(headed.sort()).toEqual(schools.map(({ key }) => key).sort())
  })

  it('are attached to schools that exist', () => {
    const keys = new Set(schools.map(({ key }) => key))
    expect(teachers.filter(({ schoolKeys }) => !schoolKeys?.length || schoolKeys.some(key => !keys.has(key)))).toEqual(
      [],
    )
  })
})

describe('the words of the records', () => {
  it('use the curly apostrophe everywhere', () => {
    const straight = records.flatMap(record =>
      Object.values(record).filter(value => typeof value === 'string' && value.includes("'")),
    )
    expect(straight).toEqual([])
  })
})
