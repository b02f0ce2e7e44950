import { useRead } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { importsContract } from '../contract.ts'
import { ColumnsForm } from './columns-form.tsx'
import { useForget } from './decision.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

/** The tables of a delivery, each with its form; `isAsked`: the first that préau cannot read, alone. */
export const Tables = ({ place, isAsked = false }: { place: DeliveryPlace; isAsked?: boolean }) => {
  const t = useImportsTexts()
  const { data, error, refetch } = useRead(importsContract.readColumns, place)
  if (error && !data)
    return (
      <Banner
        kind="error"
        title={error.message || t.failed}
        action={<Button onPress={() => refetch()}>{t.retry}</Button>}
      />
    )
  if (!data) return <Skeleton lines={5} />
  const shown = isAsked ? data.tables.filter(table => !table.isKnown).slice(0, 1) : data.tables
  return shown.map(table => <ColumnsForm key={`${table.file} ${table.keptAt}`} table={table} place={place} />)
}

/** Nothing is refused for its titles: whoever brings a table says which column is which, once. */
export const ColumnsQuestion = ({ place }: { place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const { forget, isPending } = useForget(place)
  return (
    <Stack gap={4}>
      <Tables place={place} isAsked />
      <Row justify="end">
        <Button kind="outline" onPress={forget} isPending={isPending}>
          {t.abandon}
        </Button>
      </Row>
    </Stack>
  )
}
