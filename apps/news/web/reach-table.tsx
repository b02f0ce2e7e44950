import { useRead } from '../../../kernel/web/data.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import type { Reach } from '../contract-items.ts'
import { type NewsTexts, useNewsTexts } from './texts.ts'

type Line = { id: string; name: string } & Pick<Reach['items'][number], 'staff' | 'guardians' | 'pupils'>

const columnsOf = (t: NewsTexts): Column<Line>[] => [
  { id: 'school', label: t.school, isName: true, cell: row => row.name },
  ...(['staff', 'guardians', 'pupils'] as const).map(kind => ({
    id: kind,
    label: t.reached[kind],
    isNumber: true,
    cell: (row: Line) => t.sentSeen(row[kind].sent, row[kind].seen),
  })),
]

/** How many people it reached and how many opened it, by school (row B7). */
export const ReachTable = ({ itemId }: { itemId: string }) => {
  const t = useNewsTexts()
  const { data, isError } = useRead(newsContract.readReach, { itemId, query: {} })
  if (isError) return null
  const rows: Line[] = [
    ...(data?.total ? [{ id: 'all', name: t.whole, ...data.total }] : []),
    ...(data?.items.map(({ structure, ...numbers }) => ({ ...structure, ...numbers })) ?? []),
  ]
  return (
    <Card padding="l" as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.reach}
        </Title>
        <Text size="s" isSoft>
          {t.reachHelp} ({t.reachColumns})
        </Text>
        {data ? (
          <Table caption={t.reach} columns={columnsOf(t)} rows={rows} rowId={row => row.id} rowName={row => row.name} />
        ) : (
          <Skeleton lines={3} />
        )}
      </Stack>
    </Card>
  )
}
