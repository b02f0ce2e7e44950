import type { Structure } from '../../contract/structures.ts'

/** In the address, in French; the first is the structure's own. */
export const tabs = {
  '': 'overview',
  equipe: 'staff',
  connexions: 'access',
  familles: 'families',
  doublons: 'duplicates',
  groupes: 'groups',
  identites: 'identities',
  communication: 'communication',
  'heures-calmes': 'hours',
  signalements: 'reports',
  journal: 'journal',
} as const
export type TabId = (typeof tabs)[keyof typeof tabs]
export const pathOf = (tab: TabId) => Object.entries(tabs).find(([, id]) => id === tab)?.[0] ?? ''

/** What each may open: the team of a circonscription sees who works in a school; its head, the rest. */
export const tabsFor = (structure: Structure): TabId[] => {
  const { level } = structure.my
  const hours: TabId[] = structure.kind === 'school' ? ['hours'] : []
  const families: TabId[] = structure.kind === 'school' ? ['families'] : []
  if (level === 'manage')
    return [
      'overview',
      'staff',
      'access',
      ...families,
      'duplicates',
      'groups',
      'identities',
      'communication',
      ...hours,
      'reports',
      'journal',
    ]
  const rules: TabId[] = structure.kind === 'school' ? ['communication'] : []
  return level === 'contribute' ? ['overview', 'staff', 'groups', 'identities', ...rules] : ['overview', 'staff']
}
