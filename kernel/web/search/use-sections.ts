import { useState } from 'react'
import { useMyApps } from '../shell/apps.tsx'
import { useMe } from '../shell/me.tsx'
import { matches } from '../ui/use-options.ts'
import { forgetSearches, recentSearches } from './recent.ts'
import { type Line, type Section, sectionsOf } from './sections.ts'
import { useSearchTexts } from './texts.ts'
import { useFound } from './use-found.ts'

/** My applications and the pages of the shell: found at once, without the network. */
const useDoors = (): Line[] => {
  const t = useSearchTexts()
  return [
    ...useMyApps().map(
      ({ id, name, href, manifest }): Line => ({
        key: `app-${id}`,
        title: name,
        picture: { kind: 'app', gommette: manifest.gommette },
        href,
      }),
    ),
    { key: 'home', title: t.home, picture: { kind: 'icon', icon: 'home' }, href: '/' },
    { key: 'account', title: t.account, picture: { kind: 'icon', icon: 'account' }, href: '/mon-compte' },
  ]
}

/** Before anything is typed: what was looked for lately, then where one can go. */
const useFirst = (type: (q: string) => void): { sections: Section[]; forget: (() => void) | undefined } => {
  const t = useSearchTexts()
  const me = useMe()
  const doors = useDoors()
  const [recent, setRecent] = useState(() => recentSearches(me))
  const lines = recent.map(
    (q): Line => ({ key: `recent-${q}`, title: q, picture: { kind: 'icon', icon: 'recent' }, onPress: () => type(q) }),
  )
  const forget = () => {
    forgetSearches(me)
    setRecent([])
  }
  return {
    sections: [
      ...(lines.length > 0 ? [{ id: 'recent', title: t.recent, lines }] : []),
      { id: 'doors', title: t.goTo, lines: doors },
    ],
    forget: lines.length > 0 ? forget : undefined,
  }
}

interface Asked {
  q: string
  type: (q: string) => void
  kind: string | undefined
  show: (kind: string) => void
}

/** What the list shows for what is typed, and how it is going. */
export const useSections = ({ q, type, kind, show }: Asked) => {
  const t = useSearchTexts()
  const apps = useMyApps()
  const doors = useDoors()
  const first = useFirst(type)
  const { found, next, ...state } = useFound(q, kind)
  if (q.trim().length < 2) return { ...state, ...first, more: false, isFirst: true }
  const named = kind ? [] : doors.filter(door => matches({ id: door.key, label: door.title }, q.trim()))
  const results = found ? sectionsOf(found, { apps, t }) : []
  const withAll = results.map(section => ({
    ...section,
    lines: [
      ...section.lines,
      ...(found?.more.includes(section.id) ? [allLine(section, () => show(section.id), t.all(section.title))] : []),
      ...(kind && next ? [moreLine(next, t.more)] : []),
    ],
  }))
  const sections = [...(named.length > 0 ? [{ id: 'apps', title: t.apps, lines: named }] : []), ...withAll]
  return { ...state, sections, forget: undefined, more: Boolean(found?.more.length || next), isFirst: false }
}

const allLine = (section: Section, onPress: () => void, title: string): Line => ({
  key: `all-${section.id}`,
  title,
  picture: { kind: 'icon', icon: 'all' },
  onPress,
})

const moreLine = (onPress: () => void, title: string): Line => ({
  key: 'more',
  title,
  picture: { kind: 'icon', icon: 'more' },
  onPress,
})
