import { useEffect } from 'react'
import { type NotificationRow, notificationsContract } from '../../contract/api/notifications.ts'
import { useRead, useWrite } from '../data.ts'
import { Written } from '../i18n.ts'
import { useComposition } from '../shell/apps.tsx'
import { AppGommette } from '../ui/app-gommette.tsx'
import { Failed } from '../ui/failed.tsx'
import { Link } from '../ui/link.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { Time } from '../ui/time.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import styles from './latest.module.css'
import { useNotificationTexts } from './texts.ts'

const Line = ({ row, onLeave }: { row: NotificationRow; onLeave: () => void }) => {
  const t = useNotificationTexts()
  const manifest = useComposition().manifests.find(({ id }) => id === row.app)
  const from = [row.actorName && t.from(row.actorName), row.structureName].filter(Boolean).join(' · ')
  return (
    <li className={styles.line} data-new={row.isNew || undefined}>
      {manifest && <AppGommette gommette={manifest.gommette} size={32} />}
      <div className={styles.words}>
        <Link
          kind="plain"
          isStretched
          href={row.href ?? `/${manifest?.path ?? row.app}/${row.resourceId}`}
          onPress={onLeave}
        >
          {row.isNew && <VisuallyHidden>{t.isNew} : </VisuallyHidden>}
          {row.title ? <Written>{row.title}</Written> : t.untitled}
        </Link>
        <span className={styles.from}>
          {row.label && (
            <>
              <Written>{row.label}</Written> ·{' '}
            </>
          )}
          {from && `${from} · `}
          <Time value={row.at} />
        </span>
      </div>
    </li>
  )
}

/** The latest things told, those not seen yet marked; once shown, they are seen. */
export const Latest = ({ onLeave }: { onLeave: () => void }) => {
  const t = useNotificationTexts()
  const { data, error, refetch } = useRead(notificationsContract.listNotifications, {})
  const { mutate: look } = useWrite(notificationsContract.look, [notificationsContract.countNew])
  const isShown = data !== undefined
  useEffect(() => {
    if (isShown) look({})
  }, [isShown, look])
  return (
    <div className={styles.sheet}>
      {!data && !error && <Skeleton lines={4} />}
      {error && <Failed onRetry={() => void refetch()}>{t.failed}</Failed>}
      {data?.items.length === 0 && <Text isSoft>{t.nothing}</Text>}
      <ul className={styles.list}>
        {data?.items.map(row => (
          <Line key={row.id} row={row} onLeave={onLeave} />
        ))}
      </ul>
      <div className={styles.foot}>
        <Link href="/" onPress={onLeave}>
          {t.everything}
        </Link>
        <Link href="/mon-compte#notifications" onPress={onLeave}>
          {t.choose}
        </Link>
      </div>
    </div>
  )
}
