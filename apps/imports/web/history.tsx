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
import { Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import { StateChip } from './state-chip.tsx'
import { type ImportsTexts, useImportsTexts } from './texts.ts'

const columnsOf = (t: ImportsTexts, structureId: string): Column<Delivery>[] => [
  {
    id: 'files',
    label: t.columns.file,
    isName: true,
    cell: row => <Link href={`/${structureId}/${row.id}`}>{row.files.join(', ')}</Link>,
  },
  { id: 'state', label: t.columns.state, cell: row => <StateChip state={row.state} /> },
  { id: 'at', label: t.columns.when, cell: row => <Time value={row.createdAt} />, isHiddenOnPhone: true },
  { id: 'by', label: t.columns.by, cell: row => t.by(row.createdBy), isHiddenOnPhone: true },
]

/** Deliveries received before, each with its preview kept. */
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
          rowName={row => row.files.join(', ')}
        />
      )}
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
