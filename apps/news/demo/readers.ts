import type { Audience } from '../../../kernel/contract/manifest.ts'
import { territoryExtras } from '../../../kernel/demo/territory/extras.ts'
import { territoryRecords } from '../../../kernel/demo/territory/records.ts'
import { schools } from '../../../kernel/demo/territory/schools.ts'
import type { DemoNewsItem } from './types.ts'

/** Which automatic groups people are in, as the directory will compute them: `place|audience` for each person. */
type Memberships = Map<string, Set<string>>

const groupsOf = {
  'support-teacher': ['staff', 'team'],
  'disability-assistant': ['staff'],
  inspector: ['team'],
  adviser: ['team'],
  secretary: ['team'],
  'classroom-assistant': ['municipal'],
  municipal: ['municipal'],
  external: ['externals'],
  teacher: ['teachers', 'staff'],
} as const satisfies Partial<Record<string, readonly Audience[]>>

const add = (all: Memberships, person: string, ...groups: string[]) => {
  const own = all.get(person) ?? new Set()
  for (const group of groups) own.add(group)
  all.set(person, own)
}

const addFromFeeds = (all: Memberships) => {
  for (const record of territoryRecords()) {
    if (record.kind === 'pupil' && record.key) {
      const places = [record.schoolKey ?? '', ...(record.classes ?? []).map(({ key }) => key ?? '')]
      add(all, record.key, ...places.map(place => `${place}|pupils`))
      for (const { key } of record.guardians ?? []) add(all, key, ...places.map(place => `${place}|guardians`))
    }
    if (record.kind === 'teacher' && record.key) {
      const role = record.headOf?.length ? ['heads', 'staff'] : ['teachers', 'staff']
      add(all, record.key, ...(record.schoolKeys ?? []).flatMap(place => role.map(audience => `${place}|${audience}`)))
    }
  }
}

const addFromExtras = (all: Memberships) => {
  for (const { teacherKey, classKey } of territoryExtras.classTeachers) add(all, teacherKey, `${classKey}|teachers`)
  for (const { key, attachments } of territoryExtras.people) {
    for (const { role, structureKey } of attachments) {
      const audiences: readonly Audience[] = role in groupsOf ? groupsOf[role as keyof typeof groupsOf] : []
      add(all, key, ...audiences.map(audience => `${structureKey}|${audience}`))
    }
  }
}

/** Everyone's automatic groups in the demonstration territory. */
export const demoMemberships = (): Memberships => {
  const all: Memberships = new Map()
  addFromFeeds(all)
  addFromExtras(all)
  return all
}

const schoolKeys = new Set(schools.map(({ key }) => key))

/** Roles count in their structure and above it: the staff of a school are staff of the circonscription. */
const countsIn = (group: string, place: string, audience: Audience): boolean => {
  const [where = '', what] = group.split('|')
  return (
    what === audience &&
    (where === place || (schoolKeys.has(where) && !schoolKeys.has(place) && !place.startsWith('80')))
  )
}

/** Whether the audience of an item holds a person; authors and the head of the school always read. */
export const mayRead = (item: DemoNewsItem, threadPlace: string, person: ReadonlySet<string>): boolean => {
  if (person.has(`${threadPlace}|heads`) && schoolKeys.has(threadPlace)) return true
  const places = item.audience.classKeys ?? item.audience.schoolKeys ?? [threadPlace]
  return [...person].some(group =>
    item.audience.roles.some(audience => places.some(place => countsIn(group, place, audience))),
  )
}
