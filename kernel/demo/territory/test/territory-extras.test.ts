import { describe, expect, it } from 'vitest'
import { typeset } from '../../../contract/typography.ts'
import type { FeedRecord } from '../../../server/feeds/records.ts'
import { cast } from '../cast.ts'
import { territoryExtras } from '../extras.ts'
import { territoryRecords } from '../records.ts'
import { schools } from '../schools.ts'
import type { CastMember } from '../types.ts'

const records: FeedRecord[] = [...territoryRecords()]
const byKey = new Map(records.map(record => [record.key, record]))
const extraPeople = new Map(territoryExtras.people.map(person => [person.key, person]))
const structureKeys = new Set([...territoryExtras.structures.map(({ key }) => key), ...schools.map(({ key }) => key)])
const classKeys = new Set(schools.flatMap(({ planned }) => planned.map(({ key }) => key)))
const exists = (key: string) => byKey.has(key) || extraPeople.has(key)
const members: CastMember[] = Object.values(cast)

describe('what the feeds do not say', () => {
  it('uses no key of the feeds, nor the same twice', () => {
    const keys = [
      ...territoryExtras.structures.map(({ key }) => key),
      ...territoryExtras.people.map(({ key }) => key),
      ...territoryExtras.groups.map(({ key }) => key),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter(key => byKey.has(key))).toEqual([])
  })

  it('writes mottos of pupils who exist, short and set as French is', () => {
    for (const { pupilKey, text } of territoryExtras.mottos) {
      expect([text, byKey.get(pupilKey)?.kind]).toEqual([text, 'pupil'])
      expect([text.length <= 80, typeset(text)]).toEqual([true, text])
    }
  })

  it('hangs every structure under one that exists, and every school in a municipality', () => {
    const orphans = territoryExtras.structures.filter(
      ({ parentKey }) => parentKey !== null && !structureKeys.has(parentKey),
    )
    expect(orphans).toEqual([])
    expect(territoryExtras.schoolPlaces).toHaveLength(59)
    for (const place of territoryExtras.schoolPlaces) {
      expect(structureKeys).toContain(place.municipalityKey)
      expect(structureKeys).toContain(place.constituencyKey)
      if (place.rpiKey) expect(structureKeys).toContain(place.rpiKey)
    }
  })

  it('attaches every person somewhere real', () => {
    const lost = territoryExtras.people.flatMap(({ attachments }) =>
      attachments.filter(one => !structureKeys.has(one.structureKey)),
    )
    expect(lost).toEqual([])
    expect(territoryExtras.people.filter(({ email }) => !email.endsWith('.invalid'))).toEqual([])
  })

  it('gives at least one teacher to every class', () => {
    const taught = new Set(territoryExtras.classTeachers.map(({ classKey }) => classKey))
    expect([...classKeys].filter(key => !taught.has(key))).toEqual([])
    expect(territoryExtras.classTeachers.filter(({ teacherKey }) => byKey.get(teacherKey)?.kind !== 'teacher')).toEqual(
      [],
    )
  })

  it('fills groups, replacements and merges with people who exist', () => {
    expect(territoryExtras.groups.flatMap(({ memberKeys }) => memberKeys.filter(key => !exists(key)))).toEqual([])
    expect(territoryExtras.groups.filter(({ memberKeys, ownerKey }) => !memberKeys.includes(ownerKey))).toEqual([])
    expect(territoryExtras.groups.filter(({ memberKeys }) => new Set(memberKeys).size < memberKeys.length)).toEqual([])
    expect(territoryExtras.replacements.filter(one => !exists(one.personKey) || !exists(one.teacherKey))).toEqual([])
    expect(territoryExtras.samePeople.filter(one => !exists(one.keepKey) || !exists(one.alsoKey))).toEqual([])
  })

  it('merges only records of the same name', () => {
    const nameOf = (key: string) => {
      const one = byKey.get(key) ?? extraPeople.get(key)
      return one && 'givenName' in one ? `${one.givenName} ${one.familyName}` : key
    }
    for (const { keepKey, alsoKey } of territoryExtras.samePeople) expect(nameOf(keepKey)).toBe(nameOf(alsoKey))
  })

  it('restricts guardians only for their own children', () => {
    for (const { guardianKey, childKey, enteredBy } of territoryExtras.restrictions) {
      const child = byKey.get(childKey)
      expect(child?.kind === 'pupil' && child.guardians?.map(({ key }) => key)).toContain(guardianKey)
      const head = byKey.get(enteredBy)
      expect(head?.kind === 'teacher' && child?.kind === 'pupil' && head.headOf?.includes(child.schoolKey ?? '')).toBe(
        true,
      )
    }
  })

  it('holds the situations the tests need', () => {
    expect(territoryExtras.bilingualClassKeys).toHaveLength(3)
    expect(schools.some(({ planned }) => planned.some(({ levels }) => levels[0]?.level === 'ULIS'))).toBe(true)
    expect(
      schools.filter(({ planned }) => planned.length === 1 && planned[0]?.name === 'Classe unique').length,
    ).toBeGreaterThan(5)
    const several = schools.flatMap(({ planned }) => planned).filter(({ levels }) => levels.length > 1)
    expect(several.length).toBeGreaterThan(classKeys.size / 2)
  })
})

describe('the words of the extras', () => {
  it('are set with French no-break spaces and apostrophes', () => {
    const texts = [
      ...territoryExtras.groups.flatMap(({ name, about }) => [name, about]),
      ...territoryExtras.restrictions.map(({ reason }) => reason),
      ...territoryExtras.structures.map(({ name }) => name),
      ...members.map(({ about }) => about),
    ]
    expect(texts.filter(text => typeset(text) !== text || text.includes("'"))).toEqual([])
  })
})

describe('the cast', () => {
  it('is made of people of the territory, under their own names', () => {
    for (const member of members) {
      const record = byKey.get(member.key)
      const known = record && 'givenName' in record ? record : extraPeople.get(member.key)
      expect([known?.givenName, known?.familyName]).toEqual([member.givenName, member.familyName])
    }
  })

  it('has one login each and places that exist', () => {
    expect(new Set(members.map(({ login }) => login)).size).toBe(members.length)
    expect(members.filter(({ login }) => !/^[a-z0-9-]+\.[a-z0-9-]+$/.test(login))).toEqual([])
    expect(members.filter(({ structureKey }) => !structureKeys.has(structureKey))).toEqual([])
    expect(members.filter(({ classKey }) => classKey && !classKeys.has(classKey))).toEqual([])
  })

  it('puts the pupils in the classes it says', () => {
    for (const member of members.filter(({ role }) => role === 'pupil')) {
      const record = byKey.get(member.key)
      expect(record?.kind === 'pupil' && record.classes?.map(({ key }) => key)).toEqual([member.classKey])
    }
  })

  it('plays every role', () => {
    const roles = new Set(members.map(({ role }) => role))
    for (const role of [
      'pupil',
      'guardian',
      'teacher',
      'head',
      'adviser',
      'inspector',
      'municipal',
      'central-admin',
    ] as const) {
      expect(roles).toContain(role)
    }
  })
})
