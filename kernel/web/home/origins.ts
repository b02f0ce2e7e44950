import type { Me } from '../../contract/api/me.ts'
import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'
import type { FeedFilter } from './use-feed.ts'

export type Origin = 'all' | NonNullable<FeedFilter['origin']>

const namesOf = (classes: readonly { id: string; name: string }[]): string[] => [
  ...new Map(classes.map(({ id, name }) => [id, name])).values(),
]

const classTab = (me: Me, t: Catalogue<typeof fr>): string | null => {
  const taught = namesOf(me.attachments.flatMap(attachment => attachment.classes))
  if (taught.length > 0) return t.tabs.class(taught)
  return me.children.some(child => child.classes.length > 0) ? t.tabs.childrenClass : null
}

const schoolTab = (me: Me, t: Catalogue<typeof fr>): string | null => {
  const schools = new Set(me.attachments.filter(({ kind }) => kind === 'school').map(({ structureId }) => structureId))
  if (schools.size > 0) return t.tabs.school(schools.size)
  if (me.children.length > 0) return t.tabs.childrenSchool
  return me.attachments.some(({ kind }) => kind === 'municipality') ? null : t.tabs.schools
}

/** From where news can come to this person, in their own words: from the nearest to the widest. */
export const originTabs = (me: Me, t: Catalogue<typeof fr>): { id: Origin; label: string }[] => {
  const found = [
    { id: 'class', label: classTab(me, t) },
    { id: 'school', label: schoolTab(me, t) },
    { id: 'above', label: t.tabs.above },
  ] as const
  const tabs = found.flatMap(({ id, label }) => (label === null ? [] : [{ id, label }]))
  return tabs.length < 2 ? [] : [{ id: 'all', label: t.tabs.all }, ...tabs]
}
