import { useList } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { FolderPicture } from '../../../kernel/web/ui/pictures/folder-picture.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import { titleOf } from './delivery-title.ts'
import { StateChip } from './state-chip.tsx'
import { type ImportsTexts, useImportsTexts } from './texts.ts'
import { changesIn } from './totals.ts'

const columnsOf = (t: ImportsTexts, structureId: string): Column<Delivery>[] => [
  {
    id: 'title',
    label: t.columns.delivery,
    isName: true,
    cell: row => (
      <Stack gap={0}>
        <Link href={`/${structureId}/${row.id}`}>{titleOf(t, row)}</Link>
        <Text as="span" size="xs" isSoft>
          {t.by(row.createdBy)}
        </Text>
      </Stack>
    ),
  },
  { id: 'when', label: t.columns.when, cell: row => <Time value={row.createdAt} /> },
  {
    id: 'changes',
    label: t.columns.result,
    cell: row => (row.totals && !row.refusal ? t.changes(changesIn(row.totals)) : ''),
    isHiddenOnPhone: true,
  },
  { id: 'state', label: t.columns.state, cell: row => <StateChip state={row.state} /> },
]

/** Deliveries received before, each with its figures kept. */
export const History = ({ structureId }: { structureId: string }) => {
  const t = useImportsTexts()
  const list = useList(importsContract.listDeliveries, { structureId, query: {} })
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.history}</Title>
      {list.isError && (
        <Banner kind="error" title={t.failed} action={<Button onPress={() => list.refetch()}>{t.retry}</Button>} />
      )}
      {list.isPending && <Skeleton lines={3} />}
      {list.isSuccess && list.items.length === 0 && (
        <EmptyState picture={FolderPicture} title={t.noHistory} level={3}>
          {t.noHistoryHelp}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <Table
          caption={t.history}
          columns={columnsOf(t, structureId)}
          rows={list.items}
          rowId={row => row.id}
          rowName={row => titleOf(t, row)}
        />
      )}
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
