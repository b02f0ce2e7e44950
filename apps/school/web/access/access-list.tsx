import { useList } from '../../../../kernel/web/data.ts'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { DonePicture } from '../../../../kernel/web/ui/pictures/done-picture.tsx'
import { SearchPicture } from '../../../../kernel/web/ui/pictures/search-picture.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../../kernel/web/ui/table.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { AccessRow } from '../../contract/access.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { PersonCell } from '../person-cell.tsx'
import { StateChip } from '../state-chip.tsx'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import type { AccessFilter } from './access-tab.tsx'

const columnsOf = (t: SchoolTexts): Column<AccessRow>[] => [
  {
    id: 'name',
    label: t.access.columns.name,
    isName: true,
    cell: row => <PersonCell name={row.name} avatar={row.avatar} size="s" meta={t.kinds[row.kind]} />,
  },
  { id: 'about', label: t.access.columns.about, cell: row => row.about.join(', ') || '–' },
  { id: 'state', label: t.access.columns.state, cell: row => <StateChip state={row.state} /> },
  {
    id: 'charter',
    label: t.access.columns.charter,
    cell: row =>
      row.charterOn ? (
        <span>
          {t.access.charterOn} <Time value={`${row.charterOn}T12:00:00Z`} format="day" hasWeekday={false} />
        </span>
      ) : (
        <Text as="span" isSoft>
          {t.access.charterDue}
        </Text>
      ),
  },
]

export const AccessList = ({
  structureId,
  query,
}: {
  structureId: string
  query: AccessFilter & { q?: string | undefined }
}) => {
  const t = useSchoolTexts()
  const list = useList(schoolContract.listAccess, { structureId, query })
  if (list.isError) return <Failed onRetry={() => void list.refetch()} />
  if (list.isPending) return <SkeletonCards />
  const isHappy = query.state === 'never' && !query.q
  if (list.items.length === 0)
    return (
      <EmptyState
        picture={isHappy ? DonePicture : SearchPicture}
        title={isHappy ? t.access.everybodyCame : t.access.nobody}
      >
        {isHappy ? undefined : t.access.nobodyHelp}
      </EmptyState>
    )
  return (
    <Stack gap={4}>
      <Table
        caption={t.structure.tabs.access}
        columns={columnsOf(t)}
        rows={list.items}
        rowId={row => row.id}
        rowName={row => row.name}
      />
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
