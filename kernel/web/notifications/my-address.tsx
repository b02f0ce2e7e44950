import { useState } from 'react'
import { addressContract } from '../../contract/api/address.ts'
import { type NotificationSettings, notificationsContract } from '../../contract/api/notifications.ts'
import { useWrite } from '../data.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import { AddressForm } from './address-form.tsx'
import { useNotificationTexts } from './texts.ts'

type Address = NotificationSettings['address']

const Confirmed = ({ email, onChange }: { email: string; onChange: () => void }) => {
  const t = useNotificationTexts()
  const toast = useToast()
  const forget = useWrite(addressContract.forgetAddress, [notificationsContract.readNotificationSettings])
  return (
    <Stack gap={3}>
      <Text>{t.mailsGoTo(email)}</Text>
      <Row gap={2}>
        <Button kind="outline" onPress={onChange}>
          {t.change}
        </Button>
        <Button kind="quiet" onPress={() => forget.mutate({}, { onSuccess: () => toast({ text: t.forgotten }) })}>
          {t.forget}
        </Button>
      </Row>
    </Stack>
  )
}

const Unsure = ({ address }: { address: Address }) => {
  const t = useNotificationTexts()
  if (address.state === 'dead')
    return (
      <Banner kind="warning" title={t.deadTitle}>
        {t.dead(address.email ?? '')}
      </Banner>
    )
  return <Text>{address.email ? t.unconfirmed(address.email) : t.noAddress}</Text>
}

/** Where mail goes, or why none does, and what to do about it. */
export const MyAddress = ({ address }: { address: Address }) => {
  const [isChanging, setChanging] = useState(false)
  const done = () => setChanging(false)
  if (address.state === 'confirmed' && address.email && !isChanging)
    return <Confirmed email={address.email} onChange={() => setChanging(true)} />
  return (
    <Stack gap={3}>
      {address.state !== 'confirmed' && <Unsure address={address} />}
      <AddressForm
        key={address.state}
        known={address.email}
        awaiting={address.awaiting}
        onDone={done}
        onCancel={isChanging ? done : undefined}
      />
    </Stack>
  )
}
