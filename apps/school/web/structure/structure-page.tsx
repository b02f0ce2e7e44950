import { Suspense } from 'react'
import { useLocation } from 'wouter'
import Write from '~icons/pencil-line-bold'
import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { useMyApps } from '../../../../kernel/web/shell/apps.tsx'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { pageOf } from '../../../../kernel/web/shell/page-of.ts'
import { AppGommette } from '../../../../kernel/web/ui/app-gommette.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Link, LinkButton } from '../../../../kernel/web/ui/link.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Tabs } from '../../../../kernel/web/ui/tabs.tsx'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { schoolManifest } from '../../manifest.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { Panel } from './panel.tsx'
import { StructureActions } from './structure-actions.tsx'
import styles from './structure-page.module.css'
import { pathOf, tabs, tabsFor } from './tabs.ts'

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

/** To its own box, where an app of the reader’s writes. */
const WriteLink = ({ structure: { writeTo } }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const apps = useMyApps()
  const href = writeTo && pageOf(apps, 'write', writeTo)
  return href ? (
    <LinkButton href={href} icon={Write}>
      {t.structure.write}
    </LinkButton>
  ) : null
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
      actions={
        <>
          <WriteLink structure={structure} />
          <StructureActions structure={structure} />
        </>
      }
    >
      {structure.closedAt && <Banner kind="warning">{t.structure.closedBanner(structure.name)}</Banner>}
      <Tabs
        label={t.structure.tabsLabel}
        tabs={open.map(id => ({ id, label: t.structure.tabs[id] }))}
        selected={selected}
        onSelect={id => navigate(`/structures/${structure.id}/${pathOf(id)}`.replace(/\/$/, ''))}
      >
        <Suspense fallback={<SkeletonCards />}>
          <Panel structure={structure} tab={selected} />
        </Suspense>
      </Tabs>
    </Page>
  )
}

/** A structure I work in or look after, by its parts. */
export const StructurePage = ({ id, tab }: { id: string; tab: string | undefined }) => {
  const t = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readStructure, { structureId: id })
  if (data) return <Loaded structure={data} tab={tab} />
  if (isAbsent(error)) return <NotFoundPage />
  return <Page title={t.title}>{error ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />}</Page>
}
