import { lazy } from 'react'
import type { Structure } from '../../contract/structures.ts'
import { Overview } from './overview.tsx'
import type { TabId } from './tabs.ts'

const Access = lazy(() => import('../access/access-tab.tsx').then(module => ({ default: module.AccessTab })))
const Communication = lazy(() =>
  import('../communication/communication-tab.tsx').then(module => ({ default: module.CommunicationTab })),
)
const Duplicates = lazy(() =>
  import('../duplicates/duplicates-tab.tsx').then(module => ({ default: module.DuplicatesTab })),
)
const Families = lazy(() => import('../families/families-tab.tsx').then(module => ({ default: module.FamiliesTab })))
const Groups = lazy(() => import('../groups/groups-tab.tsx').then(module => ({ default: module.GroupsTab })))
const Identities = lazy(() =>
  import('../identities/identities-tab.tsx').then(module => ({ default: module.IdentitiesTab })),
)
const Journal = lazy(() => import('../journal/journal-tab.tsx').then(module => ({ default: module.JournalTab })))
const QuietHours = lazy(() =>
  import('../../../../kernel/web/notifications/quiet-hours-tab.tsx').then(module => ({
    default: module.QuietHoursTab,
  })),
)
const Reports = lazy(() =>
  import('../../../../kernel/web/moderation/reports-tab.tsx').then(module => ({ default: module.ReportsTab })),
)
const Staff = lazy(() => import('../staff/staff-tab.tsx').then(module => ({ default: module.StaffTab })))

/** What a tab shows, fetched when it is opened. */
export const Panel = ({ structure, tab }: { structure: Structure; tab: TabId }) => {
  if (tab === 'staff') return <Staff structure={structure} />
  if (tab === 'access') return <Access structure={structure} />
  if (tab === 'families') return <Families structureId={structure.id} />
  if (tab === 'duplicates') return <Duplicates structureId={structure.id} />
  if (tab === 'groups') return <Groups structure={structure} />
  if (tab === 'identities') return <Identities structureId={structure.id} />
  if (tab === 'communication') return <Communication structure={structure} />
  if (tab === 'hours') return <QuietHours structureId={structure.id} />
  if (tab === 'reports') return <Reports structureId={structure.id} />
  if (tab === 'journal') return <Journal structureId={structure.id} />
  return <Overview structure={structure} />
}
