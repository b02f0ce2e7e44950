import { useState } from 'react'
import Printer from '~icons/printer-bold'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Tabs } from '../../../kernel/web/ui/tabs.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { type Delivery, outcomes } from '../contract.ts'
import { Changes } from './changes.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { KindTable } from './kind-table.tsx'
import { Problems } from './problems.tsx'
import { useImportsTexts } from './texts.ts'

type TabId = (typeof outcomes)[number] | 'problems'

/** What the delivery does, first as numbers, then line by line. */
export const Preview = ({ delivery, place }: { delivery: Delivery; place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const shown = outcomes.filter(outcome => (delivery.totals?.[outcome] ?? 0) > 0)
  const [tab, setTab] = useState<TabId>(shown[0] ?? 'problems')
  const tabs = [
    ...shown.map(id => ({ id: id as TabId, label: t.outcomes[id], count: delivery.totals?.[id] })),
    { id: 'problems' as TabId, label: t.problems },
  ]
  const isDone = delivery.state === 'applied' || delivery.state === 'undone'
  return (
    <Stack as="section" gap={5}>
      <Title level={2}>{isDone ? t.applied : t.preview}</Title>
      {delivery.byKind && <KindTable byKind={delivery.byKind} />}
      <Tabs
        label={t.preview}
        tabs={tabs}
        selected={tab}
        onSelect={setTab}
        aside={
          <Button kind="quiet" size="s" icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        }
      >
        {tab === 'problems' ? <Problems place={place} /> : <Changes key={tab} place={place} outcome={tab} />}
      </Tabs>
    </Stack>
  )
}
