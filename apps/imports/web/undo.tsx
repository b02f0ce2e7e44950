import Arrow from '~icons/arrow-counter-clockwise-bold'
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

/** After an application: what comes next, and the way back. */
export const Undo = ({ delivery, place }: { delivery: Delivery; place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const toast = useToast()
  const undo = useWrite(importsContract.undoDelivery, refreshed)
  const takeBack = () => undo.mutate(place, { onSuccess: () => toast({ text: t.undoneToast }) })
  return (
    <Card padding="l">
      <Stack gap={4}>
        <Title level={2} size="s">
          {t.nextTitle}
        </Title>
        <Row gap={3} wrap>
          <LinkButton href="~/ecole" kind="soft">
            {t.nextSheets}
          </LinkButton>
          <Button kind="outline" icon={Arrow} onPress={takeBack} isPending={undo.isPending}>
            {t.undo}
          </Button>
        </Row>
        {delivery.undoableUntil && (
          <Text size="s" isSoft>
            {t.undoUntil} <Time value={delivery.undoableUntil} format="day" />.{' '}
            {t.undoHelp(delivery.totals?.created ?? 0)}
          </Text>
        )}
        {undo.error && <Banner kind="error" isAlert title={undo.error.message || t.failed} />}
      </Stack>
    </Card>
  )
}
