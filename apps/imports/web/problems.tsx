import { useList } from '../../../kernel/web/data.ts'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { DonePicture } from '../../../kernel/web/ui/pictures/done-picture.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { importsContract, type ReadingProblem } from '../contract.ts'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

/** File, line and cause of what could not be read, so that it can be mended where it comes from. */
export const Problems = ({ place }: { place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const list = useList(importsContract.listProblems, { ...place, query: {} })
  const columns: Column<ReadingProblem>[] = [
    { id: 'file', label: t.columns.file, isName: true, cell: row => row.file },
    { id: 'line', label: t.columns.line, isNumber: true, cell: row => row.line },
    { id: 'cause', label: t.columns.cause, cell: row => row.detail },
  ]
  if (list.isPending) return <Skeleton lines={4} />
  if (list.items.length === 0) return <EmptyState picture={DonePicture} title={t.noProblem} level={3} />
  return (
    <Stack gap={3}>
      <Text isSoft>{t.problemsHelp}</Text>
      <Table
        caption={t.problems}
        columns={columns}
        rows={list.items}
        rowId={row => row.id}
        rowName={row => t.atLine(row.file, row.line)}
      />
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
