import { useList } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { importsContract, type ReadingProblem } from '../contract.ts'
import type { DeliveryPlace } from './delivery-page.tsx'
import { type ImportsTexts, useImportsTexts } from './texts.ts'

const columnsOf = (t: ImportsTexts): Column<ReadingProblem>[] => [
  { id: 'place', label: t.columns.place, isName: true, cell: row => t.atLine(row.file, row.line) },
  { id: 'cause', label: t.columns.cause, cell: row => row.detail },
  {
    id: 'effect',
    label: t.columns.result,
    cell: row => <Chip colour={row.effect === 'rejected' ? 'red' : 'orange'}>{t.effects[row.effect]}</Chip>,
  },
]

/** File, line and cause of what could not be read, so that it can be mended where it comes from. */
export const Problems = ({ place }: { place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const list = useList(importsContract.listProblems, { ...place, query: {} })
  if (list.isPending) return <Skeleton lines={4} />
  if (list.isError)
    return <Banner kind="error" title={t.failed} action={<Button onPress={() => list.refetch()}>{t.retry}</Button>} />
  return (
    <Stack gap={3}>
      <Table
        caption={t.outcomes.problems}
        columns={columnsOf(t)}
        rows={list.items}
        rowId={row => row.id}
        rowName={row => t.atLine(row.file, row.line)}
      />
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
