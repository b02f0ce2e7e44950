import { useLocation } from 'wouter'
import BellIcon from '~icons/bell-fill'
import { notificationsContract } from '../../contract/api/notifications.ts'
import { call } from '../client.ts'
import { useWrite } from '../data.ts'
import { useComposition } from '../shell/apps.tsx'
import { useShellTexts } from '../shell/texts.ts'
import { Button } from '../ui/button.tsx'
import styles from './pupil-bell.module.css'
import { useNew } from './use-new.ts'

/** A child is told that something waits, with a dot and no number; pressing goes to the latest. */
export const PupilBell = ({ size }: { size: 'm' | 'l' }) => {
  const t = useShellTexts()
  const [, navigate] = useLocation()
  const { manifests } = useComposition()
  const look = useWrite(notificationsContract.look, [notificationsContract.countNew])
  const open = async () => {
    const { items } = await call(notificationsContract.listNotifications, {})
    const first = items[0]
    const manifest = manifests.find(({ id }) => id === first?.app)
    look.mutate({})
    if (first?.href) navigate(first.href)
    else if (manifest) navigate(`/${manifest.path}/${first?.resourceId}`)
  }
  if (!useNew()?.any) return null
  return (
    <Button
      kind="soft"
      size={size}
      icon={BellIcon}
      className={styles.bell}
      onPress={() => void open().catch(() => null)}
    >
      {t.pupilNew}
      <span className={styles.dot} aria-hidden="true" />
    </Button>
  )
}
