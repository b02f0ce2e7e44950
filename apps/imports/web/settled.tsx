import Arrow from '~icons/arrow-counter-clockwise-bold'
import Printer from '~icons/printer-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import { refreshed } from './decision.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'
import { changesIn } from './totals.ts'

interface SettledProps {
  delivery: Delivery
  place: DeliveryPlace
}

/** The way back, for seven days. */
const TakeBack = ({ delivery, place }: SettledProps) => {
  const t = useImportsTexts()
  const toast = useToast()
  const undo = useWrite(importsContract.undoDelivery, refreshed)
  const takeBack = () =>
    undo.mutate(place, {
      onSuccess: ({ state }) => {
        if (state === 'undone') toast({ text: t.undoneToast })
      },
    })
  const refusal = undo.error ? undo.error.message || t.failed : delivery.stopped
  return (
    <Stack gap={3}>
      <Row gap={3}>
        <Button kind="outline" icon={Arrow} onPress={takeBack} isPending={undo.isPending}>
          {t.undo}
        </Button>
        {delivery.undoableUntil && (
          <Text size="s" isSoft>
            {t.undoUntil} <Time value={delivery.undoableUntil} format="day" />.
          </Text>
        )}
      </Row>
      <Text size="s" isSoft>
        {t.undoHelp}
      </Text>
      {refusal && <Banner kind="error" isAlert title={refusal} />}
    </Stack>
  )
}

/** After an application: what was done, what comes next, and the way back. */
const Applied = ({ delivery, place }: SettledProps) => {
  const t = useImportsTexts()
  return (
    <Card padding="l">
      <Stack gap={5}>
        <Banner kind="success" title={t.doneTitle(changesIn(delivery.totals))} />
        {(delivery.totals?.created ?? 0) > 0 && (
          <Stack gap={3}>
            <Title level={2} size="s">
              {t.nextTitle}
            </Title>
            <Row>
              <LinkButton href="~/ecole" icon={Printer}>
                {t.nextSheets}
              </LinkButton>
            </Row>
          </Stack>
        )}
        {delivery.my.can.undoDelivery && <TakeBack delivery={delivery} place={place} />}
      </Stack>
    </Card>
  )
}

/** What became of a delivery on which nothing is to decide any more. */
export const Settled = ({ delivery, place }: SettledProps) => {
  const t = useImportsTexts()
  const again = (
    <LinkButton href="/" kind="outline">
      {t.tryAgain}
    </LinkButton>
  )
  if (delivery.state === 'applied') return <Applied delivery={delivery} place={place} />
  if (delivery.state === 'undone')
    return (
      <Banner kind="info" title={t.undoneTitle} action={again}>
        {t.undoneHelp}
      </Banner>
    )
  return delivery.state === 'abandoned' ? <Banner title={t.abandonedTitle} action={again} /> : null
}
