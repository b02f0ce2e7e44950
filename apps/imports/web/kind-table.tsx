import { type Column, Table } from '../../../kernel/web/ui/table.tsx'
import { type Delivery, kinds, type Outcome } from '../contract.ts'
import { useImportsTexts } from './texts.ts'

type ByKind = NonNullable<Delivery['byKind']>
type Line = { kind: (typeof kinds)[number] } & ByKind['pupil']

const told: readonly Outcome[] = ['created', 'changed', 'moved', 'leaving', 'ambiguous', 'rejected', 'unchanged']

/** Numbers by kind and outcome; kinds the delivery does not speak of are left out. */
export const KindTable = ({ byKind }: { byKind: ByKind }) => {
  const t = useImportsTexts()
  const rows: Line[] = kinds
    .map(kind => ({ kind, ...byKind[kind] }))
    .filter(row => told.some(outcome => row[outcome] > 0))
  const columns: Column<Line>[] = [
    { id: 'kind', label: t.kind, isName: true, cell: row => t.kinds[row.kind] },
    ...told.map(outcome => ({
      id: outcome,
      label: t.outcomes[outcome],
      isNumber: true,
      cell: (row: Line) => row[outcome].toLocaleString(),
    })),
  ]
  return (
    <Table caption={t.table} columns={columns} rows={rows} rowId={row => row.kind} rowName={row => t.kinds[row.kind]} />
  )
}
