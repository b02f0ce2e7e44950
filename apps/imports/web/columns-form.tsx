import { useState } from 'react'
import { useWrite } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { importsContract, type TitledTable, tables } from '../contract.ts'
import { refreshed } from './decision.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { type ImportsTexts, useImportsTexts } from './texts.ts'

type Field = TitledTable['kinds'][number]['fields'][number]
type Positions = Record<string, number | null>

const none = 'none'

/** « Prénom : Adèle, Ousmane » */
const columnsIn = (t: ImportsTexts, { columns }: TitledTable) =>
  columns.map(({ title, samples }, at) => {
    const named = title || t.own.nameless(at + 1)
    return { value: String(at), label: samples.length > 0 ? `${named} : ${t.own.samples(samples)}` : named }
  })

interface FieldsProps {
  title: string
  fields: readonly Field[]
  table: TitledTable
  positions: Positions
  onChange: (field: string, column: number | null) => void
}

const Fields = ({ title, fields, table, positions, onChange }: FieldsProps) => {
  const t = useImportsTexts()
  const columns = columnsIn(t, table)
  const chosenFor = ({ field, isRequired }: Field) => {
    const at = positions[field] ?? null
    if (at !== null) return String(at)
    return isRequired ? '' : none
  }
  return (
    <Stack gap={3}>
      <Title level={3} size="xs">
        {title}
      </Title>
      <Grid cell="l" gap={3}>
        {fields.map(one => (
          <Select
            key={one.field}
            label={t.own.fields[one.field] ?? one.field}
            value={chosenFor(one)}
            placeholder={one.isRequired ? t.toAnswer : undefined}
            isRequired={one.isRequired}
            onChange={value => onChange(one.field, value === none || value === '' ? null : Number(value))}
            options={one.isRequired ? columns : [{ value: none, label: t.own.none }, ...columns]}
          />
        ))}
      </Grid>
    </Stack>
  )
}

const useAnswer = (table: TitledTable) => {
  const [kind, setKind] = useState(table.kind)
  const [said, setSaid] = useState<Record<string, Positions>>({})
  const fields = table.kinds.find(one => one.kind === kind)?.fields ?? []
  const positions: Positions = { ...Object.fromEntries(fields.map(one => [one.field, one.column])), ...said[kind] }
  const say = (field: string, column: number | null) =>
    setSaid(now => ({ ...now, [kind]: { ...now[kind], [field]: column } }))
  const columns = Object.entries(positions).flatMap(([field, column]) => (column === null ? [] : [{ field, column }]))
  const required = fields.filter(one => one.isRequired)
  const others = fields.filter(one => !one.isRequired)
  const isWhole = required.every(({ field }) => positions[field] !== null)
  return { kind, setKind, positions, say, columns, required, others, isWhole }
}

/** Field by field, which column of a table it is; préau suggests the closest, a person says. */
export const ColumnsForm = ({ table, place }: { table: TitledTable; place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const { kind, setKind, positions, say, columns, required, others, isWhole } = useAnswer(table)
  const keep = useWrite(importsContract.keepColumns, [
    ...refreshed,
    importsContract.readColumns,
    importsContract.readClasses,
  ])
  const kinds = tables.map(value => ({ value, label: t.own.kinds[value] }))
  const send = () => keep.mutate({ ...place, body: { file: table.file, kind, columns } })
  return (
    <Card padding="l">
      <Stack gap={5}>
        <Stack gap={1}>
          <Title level={2} size="s">
            {table.isKnown ? t.own.reviewTitle(table.file) : t.own.title}
          </Title>
          {!table.isKnown && <Text isSoft>{t.own.help(table.file)}</Text>}
        </Stack>
        <Select label={t.own.kind} options={kinds} value={kind} onChange={setKind} />
        {kind === 'pupils' && <Text size="s">{t.own.wholeSchool}</Text>}
        {kind === 'guardians' && <Text size="s">{t.own.severalChildren}</Text>}
        <Fields title={t.own.required} fields={required} table={table} positions={positions} onChange={say} />
        <Fields title={t.own.others} fields={others} table={table} positions={positions} onChange={say} />
        {keep.error && <Banner kind="error" isAlert title={keep.error.message || t.failed} />}
        <Row justify="end">
          <Button onPress={send} isPending={keep.isPending} isDisabled={!isWhole}>
            {t.own.send}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
