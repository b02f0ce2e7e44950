import { consentsContract, type Purpose } from '../../contract/api/consents.ts'
import { notificationsContract } from '../../contract/api/notifications.ts'
import { SectionCard } from '../account/section-card.tsx'
import { useRead } from '../data.ts'
import { MyAddress } from '../notifications/my-address.tsx'
import { MyDevices } from '../notifications/my-devices.tsx'
import { ForPupil } from '../notifications/texts.ts'
import { useMe } from '../shell/me.tsx'
import { Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { useConsentTexts } from './texts.ts'

const Mail = () => {
  const { data } = useRead(notificationsContract.readNotificationSettings, {})
  return data?.sendsMail ? <MyAddress address={data.address} /> : null
}

/** What a pupil has when the parents agreed; before that, whom to ask. Nothing on a device of the class. */
export const PupilTold = () => {
  const t = useConsentTexts()
  const { shared } = useMe()
  const { data } = useRead(consentsContract.listOwnConsents, {}, { enabled: !shared })
  if (!data) return null
  const has = (purpose: Purpose) => data.items.some(one => one.purpose === purpose && one.isGranted)
  const hasSome = has('mail') || has('alerts')
  return (
    <SectionCard title={t.pupilTitle}>
      {!hasSome && <Text>{t.pupilAsk}</Text>}
      {hasSome && (
        <ForPupil value={true}>
          <Stack gap={5}>
            {has('alerts') ? <MyDevices /> : <Text>{t.pupilAskAlerts}</Text>}
            {has('mail') ? <Mail /> : <Text>{t.pupilAskMail}</Text>}
          </Stack>
        </ForPupil>
      )}
    </SectionCard>
  )
}
