import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useList } from '../../../kernel/web/data.ts'
import { useMyApps } from '../../../kernel/web/shell/apps.tsx'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { AppGommette } from '../../../kernel/web/ui/app-gommette.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { LetterPicture } from '../../../kernel/web/ui/pictures/letter-picture.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { bannersContract, type Phase, phases } from '../contract.ts'
import { bannersManifest } from '../manifest.ts'
import { BannerCard } from './banner-card.tsx'
import { placesOf } from './places.ts'
import { useBannersTexts } from './texts.ts'

const Create = () => {
  const t = useBannersTexts()
  return (
    <LinkButton href="/nouveau" icon={Plus}>
      {t.create}
    </LinkButton>
  )
}

const List = ({ phase, creates }: { phase: Phase; creates: boolean }) => {
  const t = useBannersTexts()
  const list = useList(bannersContract.listBanners, { query: { phase } })
  if (list.isPending) return <SkeletonCards cards={2} />
  if (list.isError) return <Failed onRetry={() => void list.refetch()}>{t.failed}</Failed>
  if (list.items.length === 0)
    return (
      <EmptyState
        picture={LetterPicture}
        title={t.empty[phase]}
        action={creates && (phase === 'current' || phase === 'coming') && <Create />}
      >
        {t.emptyHelp[phase]}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      {list.items.map(banner => (
        <BannerCard key={banner.id} banner={banner} />
      ))}
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** What I show to others, and what I showed. A reader has nothing to look for here. */
export const BannersPage = () => {
  const t = useBannersTexts()
  const me = useMe()
  const level = useMyApps().find(({ id }) => id === bannersManifest.id)?.level
  const [phase, setPhase] = useState<Phase>('current')
  if (level === 'read') return <NotFoundPage />
  const creates = placesOf(me).length > 0
  return (
    <Page
      title={t.title}
      subtitle={t.subtitle}
      width="text"
      gommette={<AppGommette gommette={bannersManifest.gommette} size={56} />}
      actions={creates && <Create />}
    >
      <Stack gap={4}>
        <SegmentedControl
          label={t.phase}
          value={phase}
          onChange={setPhase}
          options={phases.map(value => ({ value, label: t.phases[value] }))}
        />
        <List phase={phase} creates={creates} />
      </Stack>
    </Page>
  )
}
