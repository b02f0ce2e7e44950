import { useState } from 'react'
import { moderationContract, type ReportedThing } from '../../contract/api/moderation.ts'
import { useList } from '../data.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Failed } from '../ui/failed.tsx'
import { Stack } from '../ui/layout.tsx'
import { DonePicture } from '../ui/pictures/done-picture.tsx'
import { SegmentedControl } from '../ui/segmented-control.tsx'
import { ShowMore } from '../ui/show-more.tsx'
import { SkeletonCards } from '../ui/skeleton.tsx'
import { ReportedCard } from './reported-card.tsx'
import { useModerationTexts } from './texts.ts'

const List = ({ structureId, handled }: { structureId: string; handled: boolean }) => {
  const t = useModerationTexts()
  const list = useList<typeof moderationContract.listReported, ReportedThing>(moderationContract.listReported, {
    structureId,
    query: { handled },
  })
  if (list.isPending) return <SkeletonCards cards={2} />
  if (list.isError) return <Failed onRetry={() => void list.refetch()}>{t.failed}</Failed>
  if (list.items.length === 0)
    return (
      <EmptyState picture={DonePicture} title={handled ? t.nothingHandled : t.nothing}>
        {t.nothingHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      {list.items.map(thing => (
        <ReportedCard key={thing.id} structureId={structureId} thing={thing} />
      ))}
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** What was reported in a structure and below, for those who manage it (row B18). */
export const ReportsTab = ({ structureId }: { structureId: string }) => {
  const t = useModerationTexts()
  const [shown, setShown] = useState<'todo' | 'handled'>('todo')
  return (
    <Stack gap={4}>
      <SegmentedControl
        label={t.shown}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'todo' as const, label: t.todo },
          { value: 'handled' as const, label: t.handled },
        ]}
      />
      <List structureId={structureId} handled={shown === 'handled'} />
    </Stack>
  )
}
