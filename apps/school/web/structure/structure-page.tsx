import { useLocation } from 'wouter'
import { ProblemError } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { ReportsTab } from '../../../../kernel/web/moderation/reports-tab.tsx'
import { QuietHoursTab } from '../../../../kernel/web/notifications/quiet-hours-tab.tsx'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { AppGommette } from '../../../../kernel/web/ui/app-gommette.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Tabs } from '../../../../kernel/web/ui/tabs.tsx'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { schoolManifest } from '../../manifest.ts'
import { AccessTab } from '../access/access-tab.tsx'
import { CommunicationTab } from '../communication/communication-tab.tsx'
import { DuplicatesTab } from '../duplicates/duplicates-tab.tsx'
import { Failed } from '../failed.tsx'
import { FamiliesTab } from '../families/families-tab.tsx'
import { GroupsTab } from '../groups/groups-tab.tsx'
import { IdentitiesTab } from '../identities/identities-tab.tsx'
import { JournalTab } from '../journal/journal-tab.tsx'
import { StaffTab } from '../staff/staff-tab.tsx'
import { useSchoolTexts } from '../texts.ts'
import { Overview } from './overview.tsx'
import { StructureActions } from './structure-actions.tsx'
import styles from './structure-page.module.css'

/** In the address, in French; the first is the structure's own. */
const tabs = {
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
type TabId = (typeof tabs)[keyof typeof tabs]
const pathOf = (tab: TabId) => Object.entries(tabs).find(([, id]) => id === tab)?.[0] ?? ''

/** What each may open: the team of a circonscription sees who works in a school; its head, the rest. */
const tabsFor = (structure: Structure): TabId[] => {
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

const Panel = ({ structure, tab }: { structure: Structure; tab: TabId }) => {
  if (tab === 'staff') return <StaffTab structure={structure} />
  if (tab === 'access') return <AccessTab structure={structure} />
  if (tab === 'families') return <FamiliesTab structureId={structure.id} />
  if (tab === 'duplicates') return <DuplicatesTab structureId={structure.id} />
  if (tab === 'groups') return <GroupsTab structure={structure} />
  if (tab === 'identities') return <IdentitiesTab structureId={structure.id} />
  if (tab === 'communication') return <CommunicationTab structure={structure} />
  if (tab === 'hours') return <QuietHoursTab structureId={structure.id} />
  if (tab === 'reports') return <ReportsTab structureId={structure.id} />
  if (tab === 'journal') return <JournalTab structureId={structure.id} />
  return <Overview structure={structure} />
}

const Parents = ({ structure }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const facts = [t.structureKinds[structure.kind], structure.town, structure.uai].filter(Boolean).join(' · ')
  return (
    <>
      {facts}
      {structure.parents.map(parent => (
        <span key={parent.id}>
          {' · '}
          <Link href={`/structures/${parent.id}`} kind="plain">
            {parent.name}
          </Link>
        </span>
      ))}
    </>
  )
}

const Loaded = ({ structure, tab }: { structure: Structure; tab: string | undefined }) => {
  const t = useSchoolTexts()
  const [, navigate] = useLocation()
  const open = tabsFor(structure)
  const asked = tabs[(tab ?? '') as keyof typeof tabs]
  const selected = open.includes(asked) ? asked : 'overview'
  return (
    <Page
      title={structure.name}
      subtitle={<Parents structure={structure} />}
      gommette={<AppGommette gommette={schoolManifest.gommette} size={56} className={styles.gommette} />}
      actions={<StructureActions structure={structure} />}
    >
      {structure.closedAt && <Banner kind="warning">{t.structure.closedBanner(structure.name)}</Banner>}
      <Tabs
        label={t.structure.tabsLabel}
        tabs={open.map(id => ({ id, label: t.structure.tabs[id] }))}
        selected={selected}
        onSelect={id => navigate(`/structures/${structure.id}/${pathOf(id)}`.replace(/\/$/, ''))}
      >
        <Panel structure={structure} tab={selected} />
      </Tabs>
    </Page>
  )
}

/** A structure I work in or look after, by its parts. */
export const StructurePage = ({ id, tab }: { id: string; tab: string | undefined }) => {
  const t = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readStructure, { structureId: id })
  if (data) return <Loaded structure={data} tab={tab} />
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />
  return <Page title={t.title}>{error ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />}</Page>
}
