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
import { type Change, type Delivery, importsContract, type Kind, kinds } from '../contract.ts'
import { ChangeFields } from './change-fields.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import type { OutcomeId } from './outcomes.ts'
import { type ImportsTexts, useImportsTexts } from './texts.ts'

type LineOutcome = Exclude<OutcomeId, 'problems' | 'ambiguous'>

/** Above this many lines, one looks for a name rather than reads. */
const shortList = 8

const placeOf = (t: ImportsTexts, { file, line }: Change) => file && t.atLine(file, line)

/** « Élève · CP A » */
export const whoIs = (t: ImportsTexts, { kind, where }: Change) => [t.kinds[kind], where].filter(Boolean).join(' · ')

const columnsOf = (t: ImportsTexts, outcome: LineOutcome): Column<Change>[] => {
  const name: Column<Change> = { id: 'name', label: t.columns.name, isName: true, cell: row => row.name }
  const who: Column<Change> = { id: 'who', label: t.columns.kind, cell: row => whoIs(t, row) }
  const what: Column<Change> = { id: 'what', label: t.columns.what, cell: row => <ChangeFields change={row} /> }
  const file: Column<Change> = {
    id: 'file',
    label: t.columns.place,
    cell: row => placeOf(t, row),
    isHiddenOnPhone: true,
  }
  const own: Record<LineOutcome, Column<Change>[]> = {
    created: [what, file],
    changed: [what],
    moved: [what],
    leaving: [],
    unchanged: [file],
  }
  return [name, who, ...own[outcome]]
}

const useFilters = (delivery: Delivery, outcome: LineOutcome) => {
  const [q, setQ] = useState('')
  const [kind, setKind] = useState<Kind | 'all'>('all')
  const present = kinds.filter(one => (delivery.byKind?.[one][outcome] ?? 0) > 0)
  const isLong = (delivery.totals?.[outcome] ?? 0) + (outcome === 'leaving' ? delivery.staying : 0) > shortList
  return { q, setQ, kind, setKind, present: present.length > 1 ? present : [], isLong }
}

const Filters = ({ q, setQ, kind, setKind, present }: ReturnType<typeof useFilters>) => {
  const t = useImportsTexts()
  return (
    <Row gap={3}>
      <SearchField label={t.find} placeholder={t.find} value={q} onChange={setQ} />
      {present.length > 0 && (
        <Select
          label={t.columns.kind}
          isLabelHidden
          value={kind}
          onChange={setKind}
          options={[{ value: 'all', label: t.all }, ...present.map(value => ({ value, label: t.kinds[value] }))]}
        />
      )}
    </Row>
  )
}

interface ChangesProps {
  delivery: Delivery
  place: DeliveryPlace
  outcome: LineOutcome
  /** After the others: what is asked of each line. */
  more?: readonly Column<Change>[]
}

const nothingMore: readonly Column<Change>[] = []

/** The lines of one outcome, searched, a page at a time. */
export const Changes = ({ delivery, place, outcome, more = nothingMore }: ChangesProps) => {
  const t = useImportsTexts()
  const filters = useFilters(delivery, outcome)
  const { q, kind } = filters
  const query = { outcome, q: q || undefined, kind: kind === 'all' ? undefined : kind }
  const list = useList(importsContract.listChanges, { ...place, query })
  return (
    <Stack gap={4}>
      {filters.isLong && <Filters {...filters} />}
      {list.isError && (
        <Banner kind="error" title={t.failed} action={<Button onPress={() => list.refetch()}>{t.retry}</Button>} />
      )}
      {list.isPending && <Skeleton lines={5} />}
      {list.isSuccess && list.items.length === 0 && <EmptyState title={t.noLine} level={3} />}
      {list.items.length > 0 && (
        <Table
          caption={t.outcomes[outcome]}
          columns={[...columnsOf(t, outcome), ...more]}
          rows={list.items}
          rowId={row => row.id}
          rowName={row => row.name}
        />
      )}
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
