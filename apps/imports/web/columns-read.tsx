import { useState } from 'react'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { Delivery } from '../contract.ts'
import { Tables } from './columns-question.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

/** « Colonnes lues comme le 12 novembre », and the way to say otherwise. */
export const ColumnsRead = ({ delivery, place }: { delivery: Delivery; place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const [isOpen, setOpen] = useState(false)
  const { columnsKeptAt } = delivery
  return (
    <Stack gap={4}>
      <Row gap={3}>
        <Text>
          {columnsKeptAt ? (
            <>
              {t.own.readAs} <Time value={columnsKeptAt} format="day" />.
            </>
          ) : (
            t.own.readByTitle
          )}
        </Text>
        <Button kind="quiet" size="s" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t.own.close : t.own.review}
        </Button>
      </Row>
      {isOpen && <Tables place={place} />}
    </Stack>
  )
}
