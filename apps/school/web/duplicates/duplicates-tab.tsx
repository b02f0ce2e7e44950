import { useState } from 'react'
import Scales from '~icons/scales-bold'
import { useList } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { DonePicture } from '../../../../kernel/web/ui/pictures/done-picture.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SegmentedControl } from '../../../../kernel/web/ui/segmented-control.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { ChooseRecords } from './choose-records.tsx'
import { DuplicateCard } from './duplicate-card.tsx'
import { RecentMerges } from './recent-merges.tsx'

type View = 'open' | 'apart'

const Pairs = ({ structureId, view }: { structureId: string; view: View }) => {
  const { duplicates: t } = useSchoolTexts()
  const list = useList(schoolContract.listDuplicates, { structureId, query: { toldApart: view === 'apart' } })
  if (list.isError) return <Failed onRetry={() => void list.refetch()} />
  if (list.isPending) return <SkeletonCards />
  if (list.items.length === 0)
    return view === 'open' ? (
      <EmptyState picture={DonePicture} title={t.empty}>
        {t.emptyHelp}
      </EmptyState>
    ) : (
      <EmptyState picture={PeoplePicture} title={t.emptyApart}>
        {t.emptyApartHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <Stack as="ul" gap={3} aria-label={t.listLabel}>
        {list.items.map(duplicate => (
          <DuplicateCard key={duplicate.id} structureId={structureId} duplicate={duplicate} />
        ))}
      </Stack>
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}

/** People who may be written twice, likeliest first, and what was merged this week (row H9). */
export const DuplicatesTab = ({ structureId }: { structureId: string }) => {
  const { duplicates: t } = useSchoolTexts()
  const [view, setView] = useState<View>('open')
  const [isChoosing, setChoosing] = useState(false)
  return (
    <Stack gap={5}>
      <Text isSoft>{t.help}</Text>
      <RecentMerges structureId={structureId} />
      <Row justify="between" gap={3}>
        <SegmentedControl
          label={t.viewsLabel}
          options={(['open', 'apart'] as const).map(value => ({ value, label: t.views[value] }))}
          value={view}
          onChange={setView}
        />
        <Button kind="outline" icon={Scales} onPress={() => setChoosing(true)}>
          {t.choose}
        </Button>
      </Row>
      <Pairs structureId={structureId} view={view} />
      {isChoosing && <ChooseRecords structureId={structureId} onClose={() => setChoosing(false)} />}
    </Stack>
  )
}
