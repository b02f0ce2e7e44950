import type { Found, PersonHit, PlaceHit, TextHit } from '../../contract/api/search.ts'
import type { Gommette } from '../../contract/manifest.ts'
import type { MyApp } from '../shell/apps.tsx'
import { pageOf } from '../shell/page-of.ts'
import type { SearchTexts } from './texts.ts'

export type Picture =
  | { kind: 'face'; src: string }
  | { kind: 'app'; gommette: Gommette }
  | { kind: 'place'; place: PlaceHit['kind'] }
  | { kind: 'icon'; icon: 'recent' | 'all' | 'more' | 'home' | 'account' }

/** One line of the list: what it shows, where it leads or what it does. */
export interface Line {
  key: string
  title: string
  detail?: string
  at?: string
  chip?: string
  /** What people wrote, rather than our words. */
  isWritten?: boolean
  picture: Picture
  href?: string
  onPress?: () => void
}

export interface Section {
  id: string
  title: string
  lines: Line[]
}

const personDetail = (hit: PersonHit, t: SearchTexts): string => {
  if (hit.role === null) return hit.children ? t.parentOf(hit.children) : ''
  return [t.roles[hit.role], hit.classes, hit.role === 'pupil' ? null : hit.structure].filter(Boolean).join(' · ')
}

interface Known {
  apps: readonly MyApp[]
  t: SearchTexts
}

const personLine = (hit: PersonHit, { apps, t }: Known): Line => ({
  key: `person-${hit.id}`,
  title: hit.name,
  detail: personDetail(hit, t),
  picture: { kind: 'face', src: `/api/v1/avatars/${hit.avatar}` },
  href: pageOf(apps, 'person', hit.id),
})

const placeLine = (hit: PlaceHit, { apps, t }: Known): Line => ({
  key: `place-${hit.id}`,
  title: hit.name,
  detail: [t.kinds[hit.kind], hit.detail].filter(Boolean).join(' · '),
  picture: { kind: 'place', place: hit.kind },
  href: pageOf(apps, hit.kind, hit.id),
})

const textLine = (hit: TextHit, app: MyApp, t: SearchTexts): Line => ({
  key: `text-${hit.id}`,
  title: hit.title || t.states.draft,
  detail: [hit.structure, hit.excerpt].filter(Boolean).join(' · '),
  at: hit.at,
  ...(hit.state !== 'shown' && { chip: t.states[hit.state] }),
  isWritten: true,
  picture: { kind: 'app', gommette: app.manifest.gommette },
  href: `${app.href}/${hit.id}`,
})

/** The results under their headings: people, places, then each app in menu order. What no app of mine opens is left out. */
export const sectionsOf = (found: Found, known: Known): Section[] => {
  const { apps, t } = known
  const people = found.people.map(hit => personLine(hit, known))
  const isClose = found.people.length > 0 && found.people.every(hit => hit.close)
  return [
    { id: 'people', title: isClose ? t.closePeople : t.people, lines: people },
    { id: 'places', title: t.places, lines: found.places.map(hit => placeLine(hit, known)) },
    ...apps.map(app => ({
      id: app.id,
      title: app.name,
      lines: found.texts.filter(hit => hit.app === app.id).map(hit => textLine(hit, app, t)),
    })),
  ]
    .map(section => ({ ...section, lines: section.lines.filter(line => line.href) }))
    .filter(section => section.lines.length > 0)
}
