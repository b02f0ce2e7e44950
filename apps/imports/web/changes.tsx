import { useState } from 'react'
import { useList } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { SearchField } from '../../../kernel/web/ui/search-field.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { type Change, importsContract, type Kind, kinds, type Outcome } from '../contract.ts'
import { ChangeFields } from './change-fields.tsx'
import { Choice } from './choice.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { type ImportsTexts, useImportsTexts } from './texts.ts'

const columnsOf = (t: ImportsTexts, place: DeliveryPlace): Column<Change>[] => [
  { id: 'name', label: t.columns.name, isName: true, cell: row => row.name },
  { id: 'kind', label: t.kind, cell: row => t.kinds[row.kind], isHiddenOnPhone: true },
  { id: 'where', label: t.columns.where, cell: row => row.where },
  {
    id: 'what',
    label: t.columns.what,
    cell: row => (row.asks ? <Choice change={row} asks={row.asks} place={place} /> : <ChangeFields change={row} />),
  },
]

/** The lines of one outcome, searched, a page at a time. */
export const Changes = ({ place, outcome }: { place: DeliveryPlace; outcome: Outcome }) => {
  const t = useImportsTexts()
  const [q, setQ] = useState('')
  const [kind, setKind] = useState<Kind | 'all'>('all')
  const query = { outcome, q: q || undefined, kind: kind === 'all' ? undefined : kind }
  const list = useList(importsContract.listChanges, { ...place, query })
  return (
    <Stack gap={4}>
      <Row gap={3} wrap align="end">
        <SearchField label={t.find} placeholder={t.find} value={q} onChange={setQ} />
        <Select
          label={t.kind}
          value={kind}
          onChange={setKind}
          options={[{ value: 'all', label: t.all }, ...kinds.map(value => ({ value, label: t.kinds[value] }))]}
        />
      </Row>
      {list.isError && (
        <Banner kind="error" title={t.failed} action={<Button onPress={() => list.refetch()}>{t.retry}</Button>} />
      )}
      {list.isPending && <Skeleton lines={5} />}
      {list.isSuccess && list.items.length === 0 && <EmptyState title={t.noLine} level={3} />}
      {list.items.length > 0 && (
        <Table
          caption={t.outcomes[outcome]}
          columns={columnsOf(t, place)}
          rows={list.items}
          rowId={row => row.id}
          rowName={row => row.name}
        />
      )}
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
