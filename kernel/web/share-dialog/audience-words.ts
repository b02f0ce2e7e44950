import type { Audience } from '../../contract/manifest.ts'
import type { ShareTexts } from './texts.ts'

/** What a group must say of itself to be named: a GroupName of the API, or what an app sends with its items. */
export interface Named {
  kind: 'person' | 'role' | 'class' | 'manual'
  audience: Audience | null
  /** Of the class, of the structure, of the group. */
  name: string
  structureName?: string | null
  structureKind: string | null
  /** Schools it reaches, when it is that of a structure that holds several. */
  schools?: number
}

const order: readonly Audience[] = [
  'pupils',
  'guardians',
  'staff',
  'teachers',
  'heads',
  'municipal',
  'team',
  'externals',
  'administrators',
]

/** One line of a list: « Parents de CM1 A », « Équipe · École des Tilleuls », the name of a manual group. */
export const groupWords = (group: Named, t: ShareTexts): string => {
  if (!group.audience) return group.name
  const people = t.audiences[group.audience]
  if (group.audience === 'team') return group.structureKind === 'school' ? t.of(people, group.name) : people
  return group.kind === 'class' ? t.ofClass(people, group.name) : t.of(people, group.name)
}

/** In a fixed order; teachers and heads are part of the staff beside them. */
const partsOf = (groups: readonly Named[]): Named[] => {
  const withStaff = groups.some(group => group.audience === 'staff')
  const kept = groups.filter(({ audience }) => !withStaff || (audience !== 'teachers' && audience !== 'heads'))
  const rank = ({ audience }: Named) => (audience ? order.indexOf(audience) : order.length)
  return [...kept].sort((a, b) => rank(a) - rank(b))
}

const placeOf = (group: Named): string => {
  if (!group.audience || group.audience === 'team') return `${group.audience ?? ''}/${group.name}`
  return `${group.kind}/${group.kind === 'class' ? `${group.structureName ?? ''}/` : ''}${group.name}`
}

interface Place {
  key: string
  kind: 'class' | 'school' | 'above' | 'other'
  name: string
  schools: number
  groups: Named[]
}

const kindOf = (group: Named): Place['kind'] => {
  if (!group.audience || group.audience === 'team') return 'other'
  if (group.kind === 'class') return 'class'
  return group.structureKind === 'school' ? 'school' : 'above'
}

const placesOf = (groups: readonly Named[]): Place[] => {
  const places = new Map<string, Place>()
  for (const group of groups) {
    const key = placeOf(group)
    const place = places.get(key) ?? {
      key,
      kind: kindOf(group),
      name: group.name,
      schools: group.schools ?? 0,
      groups: [],
    }
    place.groups.push(group)
    places.set(key, place)
  }
  return [...places.values()]
}

const audiencesOf = (place: Place, t: ShareTexts): string =>
  t.and(partsOf(place.groups).flatMap(({ audience }) => (audience ? [t.inside[audience]] : [])))

const several = (places: readonly Place[], t: ShareTexts): string | null => {
  const [first] = places
  if (!first || places.length < 3) return null
  const words = audiencesOf(first, t)
  const alike = places.every(place => place.kind === first.kind && audiencesOf(place, t) === words)
  if (!alike || first.kind === 'other' || first.kind === 'above') return null
  return `${first.kind === 'class' ? t.classes(places.length) : t.schools(places.length)} · ${words}`
}

const onePlace = (place: Place, t: ShareTexts): string => {
  if (place.kind === 'other') return place.groups.map(group => groupWords(group, t)).join(', ')
  const where = place.kind === 'above' && place.schools > 1 ? t.schools(place.schools) : place.name
  return `${where} · ${audiencesOf(place, t)}`
}

/** How many places are named before « et 3 groupes ». */
const namedAtMost = 2

/** Who sees it, in one line: « 59 écoles · équipe », « CM1 A · élèves et parents », « 3 classes · parents ». */
export const audienceWords = (groups: readonly Named[], t: ShareTexts): string => {
  const places = placesOf(groups)
  const alike = several(places, t)
  if (alike) return alike
  const main = places.filter(place => place.kind !== 'other')
  const shown = (main.length > 0 ? main : places).slice(0, namedAtMost)
  const left = (main.length > 0 ? main : places).length - shown.length
  const words = shown.map(place => onePlace(place, t))
  return [...words, ...(left > 0 ? [t.groups(left)] : [])].join(' ; ')
}
