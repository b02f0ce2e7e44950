import { type NotificationSettings, notificationsContract } from '../../contract/api/notifications.ts'
import { SectionCard } from '../account/section-card.tsx'
import { useRead, useWrite } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import { useSentence } from '../sign-in/sentence.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Failed } from '../ui/failed.tsx'
import { Stack } from '../ui/layout.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useToast } from '../ui/toasts.tsx'
import { AppChoice, type Chosen } from './app-choice.tsx'
import { MyAddress } from './my-address.tsx'
import { MyDevices } from './my-devices.tsx'
import styles from './notifications-card.module.css'
import { OwnHoursChoice } from './own-hours-choice.tsx'
import { useNotificationTexts } from './texts.ts'

const useChoosing = () => {
  const t = useNotificationTexts()
  const toast = useToast()
  const sentence = useSentence()
  const write = useWrite(notificationsContract.chooseFrequency, [notificationsContract.readNotificationSettings])
  return (body: Chosen) =>
    write.mutate(
      { body },
      { onSuccess: () => toast({ text: t.saved }), onError: error => toast({ kind: 'error', text: sentence(error) }) },
    )
}

const Choices = ({ settings }: { settings: NotificationSettings }) => {
  const t = useNotificationTexts()
  const choose = useChoosing()
  const hasStopped = settings.everything.mail === 'never'
  return (
    <>
      {hasStopped && (
        <Banner
          action={
            <Button kind="outline" size="s" onPress={() => choose({ app: '*', channel: 'mail', frequency: null })}>
              {t.startAgain}
            </Button>
          }
        >
          {t.stopped}
        </Banner>
      )}
      <ul className={styles.apps}>
        {settings.apps.map(told => (
          <AppChoice key={told.app} told={told} onChoose={choose} />
        ))}
      </ul>
    </>
  )
}

/** Where I am told of what is new, and how often. */
export const NotificationsCard = () => {
  const t = useNotificationTexts()
  const me = useMe()
  const { data, error, refetch } = useRead(notificationsContract.readNotificationSettings, {})
  const intro = me.attachments.length > 0 ? t.introStaff : t.intro
  return (
    <div id="notifications">
      <SectionCard title={t.title} text={intro}>
        {!data && !error && <Skeleton lines={5} />}
        {error && <Failed onRetry={() => void refetch()}>{t.settingsFailed}</Failed>}
        {data && (
          <Stack gap={5}>
            {data.sendsMail ? <MyAddress address={data.address} /> : <Banner>{t.noMail}</Banner>}
            <MyDevices />
            <Choices settings={data} />
            <OwnHoursChoice />
          </Stack>
        )}
      </SectionCard>
    </div>
  )
}
