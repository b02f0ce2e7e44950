import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWrite } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'
import { changesIn } from './totals.ts'

export const refreshed = [importsContract.readDelivery, importsContract.listDeliveries, importsContract.listChanges]

const Depleted = ({
  delivery,
  isConfirmed,
  onConfirm,
}: {
  delivery: Delivery
  isConfirmed: boolean
  onConfirm: (yes: boolean) => void
}) => {
  const t = useImportsTexts()
  return (
    <Banner kind="warning" title={t.depletedTitle}>
      <Stack gap={3}>
        <ul>
          {delivery.depleted.map(school => (
            <li key={school.schoolId}>{t.depleted(school.name, school.leaving, school.pupils)}</li>
          ))}
        </ul>
        <p>{t.depletedHelp}</p>
        <Checkbox isChecked={isConfirmed} onChange={onConfirm}>
          {t.confirmLeaving}
        </Checkbox>
      </Stack>
    </Banner>
  )
}

/** Apply, or not: what needs an answer comes before the button. */
export const Decision = ({ delivery, place }: { delivery: Delivery; place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const [isConfirmed, setConfirmed] = useState(false)
  const apply = useWrite(importsContract.applyDelivery, refreshed)
  const abandon = useWrite(importsContract.abandonDelivery, refreshed)
  const changes = changesIn(delivery.totals)
  const needsAnswer = delivery.depleted.length > 0
  const forget = () =>
    abandon.mutate(place, {
      onSuccess: () => {
        toast({ text: t.abandoned })
        navigate('/')
      },
    })
  return (
    <Card padding="l">
      <Stack gap={4}>
        {changes === 0 && (
          <Banner kind="success" title={t.nothingChanges}>
            {t.nothingChangesHelp}
          </Banner>
        )}
        {needsAnswer && <Depleted delivery={delivery} isConfirmed={isConfirmed} onConfirm={setConfirmed} />}
        {apply.error && <Banner kind="error" isAlert title={apply.error.message || t.failed} />}
        <Row gap={3} wrap justify="end">
          <Button kind="outline" onPress={forget} isPending={abandon.isPending}>
            {t.abandon}
          </Button>
          {changes > 0 && (
            <Button
              isPending={apply.isPending}
              isDisabled={needsAnswer && !isConfirmed}
              onPress={() => apply.mutate({ ...place, body: { confirmLeaving: isConfirmed } })}
            >
              {t.apply(changes)}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
