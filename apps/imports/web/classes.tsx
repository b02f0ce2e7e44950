import { useState } from 'react'
import { useRead } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { type Delivery, importsContract, type NamedClass } from '../contract.ts'
import { ClassesForm } from './classes-form.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

type Said = NamedClass & { said: NonNullable<NamedClass['said']> }

const isSaid = (named: NamedClass): named is Said => named.said !== null

interface ClassesProps {
  delivery: Delivery
  place: DeliveryPlace
}

/** What the school has under another name, or not at all: asked before anything is applied. */
export const ClassesQuestion = ({ delivery, place }: ClassesProps) => {
  const t = useImportsTexts()
  const { data, isError, refetch } = useRead(importsContract.readClasses, place)
  if (isError && !data)
    return <Banner kind="error" title={t.failed} action={<Button onPress={() => refetch()}>{t.retry}</Button>} />
  if (!data) return delivery.unknownClasses > 0 ? <Skeleton lines={3} /> : null
  const asked = data.classes.filter(named => !isSaid(named))
  if (asked.length === 0) return null
  return (
    <ClassesForm key={asked.map(({ name }) => name).join()} classes={asked} place={place}>
      {t.classes.help}
    </ClassesForm>
  )
}

const Reading = ({ named }: { named: Said }) => {
  const t = useImportsTexts()
  const { name, namedBy, candidates, said } = named
  const known = candidates.find(one => one.id === said.classId)?.name ?? t.classes.none[namedBy]
  return (
    <li>
      <Text>
        {t.classes.readAs(name, known)}
        {!said.isOwn && (
          <>
            {' '}
            {t.classes.since} <Time value={said.saidAt} format="day" />.
          </>
        )}
      </Text>
    </li>
  )
}

/** « CE1-CE2 DUPONT » est lue comme…, and the way to say otherwise. */
export const ClassesRead = ({ place }: { place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const [isOpen, setOpen] = useState(false)
  const { data } = useRead(importsContract.readClasses, place)
  const said = data?.classes.filter(isSaid) ?? []
  if (said.length === 0) return null
  return (
    <Stack gap={4}>
      <Row gap={3}>
        <ul>
          {said.map(named => (
            <Reading key={named.name} named={named} />
          ))}
        </ul>
        <Button kind="quiet" size="s" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t.own.close : t.classes.review}
        </Button>
      </Row>
      {isOpen && <ClassesForm classes={said} place={place} />}
    </Stack>
  )
}
