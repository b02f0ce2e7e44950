import { useState } from 'react'
import Link from '~icons/link-bold'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { calendarContract } from '../contract.ts'
import { useCalendarTexts } from './texts.ts'

const reads = [calendarContract.readSubscription]

/** The address, while it is there to be copied: it is said once. */
const Address = ({ address }: { address: string }) => {
  const { subscription: t } = useCalendarTexts()
  const toast = useToast()
  const copy = () => void navigator.clipboard.writeText(address).then(() => toast({ text: t.copied }))
  return (
    <Stack gap={3}>
      <TextField label={t.address} help={t.once} value={address} isReadOnly />
      <Row>
        <Button kind="soft" onPress={copy}>
          {t.copy}
        </Button>
      </Row>
    </Stack>
  )
}

const Since = ({ createdAt, readAt }: { createdAt: string; readAt: string | null }) => {
  const { subscription: t } = useCalendarTexts()
  return (
    <Text size="s" isSoft>
      {t.since} <Time value={createdAt} format="day" hasWeekday={false} />.{' '}
      {readAt ? (
        <>
          {t.lastRead} <Time value={readAt} />.
        </>
      ) : (
        t.neverRead
      )}
    </Text>
  )
}

/** One’s calendars in the program of one’s telephone, by a secret address that one can replace or stop. */
export const SubscriptionCard = () => {
  const { subscription: t } = useCalendarTexts()
  const toast = useToast()
  const [address, setAddress] = useState<string | null>(null)
  const { data } = useRead(calendarContract.readSubscription, {})
  const opening = useWrite(calendarContract.openSubscription, reads)
  const ending = useWrite(calendarContract.endSubscription, reads)
  const onError = (error: Error) => toast({ kind: 'error', text: error.message })
  const open = () => opening.mutate({}, { onError, onSuccess: reply => setAddress(reply.address) })
  const end = () => {
    setAddress(null)
    ending.mutate({}, { onError, onSuccess: () => toast({ text: t.ended }) })
  }
  const since = data?.createdAt
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.title}
        </Title>
        <Text isSoft>{t.help}</Text>
        {address && <Address address={address} />}
        {since && !address && <Since createdAt={since} readAt={data.readAt} />}
        <Row gap={2}>
          <Button kind="outline" icon={Link} onPress={open} isPending={opening.isPending}>
            {since ? t.replace : t.open}
          </Button>
          {since && (
            <Button kind="quiet" onPress={end} isPending={ending.isPending}>
              {t.end}
            </Button>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
