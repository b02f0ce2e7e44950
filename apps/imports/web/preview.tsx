import { useState } from 'react'
import Printer from '~icons/printer-bold'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import type { Delivery } from '../contract.ts'
import { Changes } from './changes.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { Leavers } from './leavers.tsx'
import { OutcomeTiles } from './outcome-tiles.tsx'
import { type OutcomeId, outcomesOf } from './outcomes.ts'
import { Problems } from './problems.tsx'
import { Questions } from './questions.tsx'
import { useImportsTexts } from './texts.ts'

interface PreviewProps {
  delivery: Delivery
  place: DeliveryPlace
}

const Lines = ({ delivery, place, outcome }: PreviewProps & { outcome: OutcomeId }) => {
  if (outcome === 'problems') return <Problems place={place} />
  if (outcome === 'ambiguous') return <Questions place={place} />
  if (outcome === 'leaving' && delivery.my.can.tickLeavers) return <Leavers delivery={delivery} place={place} />
  return <Changes delivery={delivery} place={place} outcome={outcome} />
}

/** What the delivery would do: figures, then the lines of the one chosen. */
export const Preview = ({ delivery, place }: PreviewProps) => {
  const t = useImportsTexts()
  const [chosen, setChosen] = useState<OutcomeId>()
  const outcomes = outcomesOf(t, delivery)
  const shown = outcomes.find(({ id }) => id === chosen) ?? outcomes[0]
  return (
    <Stack as="section" gap={4}>
      <Row justify="between">
        <Title level={2}>{t.preview}</Title>
        <Button kind="quiet" size="s" icon={Printer} onPress={() => window.print()}>
          {t.print}
        </Button>
      </Row>
      <OutcomeTiles label={t.preview} outcomes={outcomes} selected={shown?.id} onSelect={setChosen} />
      {shown && (
        <Stack gap={3}>
          <Stack gap={1}>
            <Title level={3}>{t.outcomes[shown.id]}</Title>
            <Text isSoft>
              {shown.id === 'leaving' && delivery.my.can.tickLeavers ? t.leavers.help : t.outcomeHelp[shown.id]}
            </Text>
          </Stack>
          <Lines key={shown.id} delivery={delivery} place={place} outcome={shown.id} />
        </Stack>
      )}
    </Stack>
  )
}

/** Once settled: figures, and the lines to mend; the names that were read are forgotten (RGPD art. 5.1.e). */
export const Outcome = ({ delivery, place }: PreviewProps) => {
  const t = useImportsTexts()
  const isWhole = delivery.isWhole
  return (
    <Stack as="section" gap={4}>
      <Stack gap={1}>
        <Title level={2}>{t.applied}</Title>
        <Text isSoft>{isWhole ? t.linesForgotten : t.elsewhere}</Text>
      </Stack>
      <OutcomeTiles label={t.applied} outcomes={outcomesOf(t, delivery)} />
      {isWhole && delivery.problems > 0 && (
        <Stack gap={3}>
          <Title level={3}>{t.outcomes.problems}</Title>
          <Problems place={place} />
        </Stack>
      )}
    </Stack>
  )
}
