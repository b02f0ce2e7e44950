import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWrite } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { DonePicture } from '../../../kernel/web/ui/pictures/done-picture.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'
import { changesIn } from './totals.ts'

export const refreshed = [importsContract.readDelivery, importsContract.listDeliveries, importsContract.listChanges]

interface DecisionProps {
  delivery: Delivery
  place: DeliveryPlace
}

interface DepletedProps {
  delivery: Delivery
  isConfirmed: boolean
  onConfirm: (yes: boolean) => void
}

const Depleted = ({ delivery, isConfirmed, onConfirm }: DepletedProps) => {
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

/** Gives the delivery up, and goes back to where files are dropped. */
export const useForget = (place: DeliveryPlace) => {
  const t = useImportsTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const abandon = useWrite(importsContract.abandonDelivery, refreshed)
  const forget = () =>
    abandon.mutate(place, {
      onSuccess: () => {
        toast({ text: t.abandoned })
        navigate('/')
      },
    })
  return { forget, isPending: abandon.isPending }
}

/** The files say what préau knows. */
const NothingToDo = ({ place }: Pick<DecisionProps, 'place'>) => {
  const t = useImportsTexts()
  const { forget, isPending } = useForget(place)
  return (
    <Card padding="l">
      <EmptyState
        picture={DonePicture}
        title={t.nothingChanges}
        action={
          <Button kind="soft" onPress={forget} isPending={isPending}>
            {t.close}
          </Button>
        }
      >
        {t.nothingChangesHelp}
      </EmptyState>
    </Card>
  )
}

const ToApply = ({ delivery, place }: DecisionProps) => {
  const t = useImportsTexts()
  const [isConfirmed, setConfirmed] = useState(false)
  const apply = useWrite(importsContract.applyDelivery, refreshed)
  const { forget, isPending } = useForget(place)
  const changes = changesIn(delivery.totals)
  const waiting = delivery.totals?.ambiguous ?? 0
  const needsAnswer = delivery.depleted.length > 0
  const asksClasses = delivery.unknownClasses > 0
  const refusal = apply.error ? apply.error.message || t.failed : delivery.stopped
  return (
    <Card padding="l">
      <Stack gap={4}>
        <Stack gap={1}>
          <Title level={2} size="s">
            {t.readyTitle(changes)}
          </Title>
          <Text isSoft>{t.readyHelp}</Text>
          {waiting > 0 && <Text>{t.waiting(waiting)}</Text>}
          {delivery.staying > 0 && <Text>{t.leavers.staying(delivery.staying)}</Text>}
          {asksClasses && <Text>{t.classes.first}</Text>}
        </Stack>
        {needsAnswer && <Depleted delivery={delivery} isConfirmed={isConfirmed} onConfirm={setConfirmed} />}
        {refusal && <Banner kind="error" isAlert title={refusal} />}
        <Row gap={3} justify="end">
          <Button kind="outline" onPress={forget} isPending={isPending}>
            {t.abandon}
          </Button>
          <Button
            isPending={apply.isPending}
            isDisabled={changes === 0 || asksClasses || (needsAnswer && !isConfirmed)}
            onPress={() => apply.mutate({ ...place, body: { confirmLeaving: isConfirmed } })}
          >
            {t.apply(changes)}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

/** Apply, or not: what needs an answer comes before the button. */
export const Decision = ({ delivery, place }: DecisionProps) =>
  changesIn(delivery.totals) + delivery.staying === 0 && delivery.totals?.ambiguous === 0 ? (
    <NothingToDo place={place} />
  ) : (
    <ToApply delivery={delivery} place={place} />
  )
