import { type SessionRow as SessionSchema, sessionContract } from '../../contract/api/session.ts'
import { deviceOf } from '../../contract/device-name.ts'
import type { Static } from '../../contract/schema.ts'
import { ProblemError } from '../client.ts'
import { useRead, useWrite } from '../data.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Failed } from '../ui/failed.tsx'
import { Row } from '../ui/layout.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Time } from '../ui/time.tsx'
import { useToast } from '../ui/toasts.tsx'
import { SectionCard } from './section-card.tsx'
import styles from './sessions-card.module.css'
import { useAccountTexts } from './texts.ts'

type SessionRow = Static<typeof SessionSchema>

const useDeviceWords = (): ((userAgent: string) => string) => {
  const t = useAccountTexts()
  return userAgent => {
    const { browser, platform } = deviceOf(userAgent)
    return t.on(browser ?? t.unknownBrowser, platform ? t.platforms[platform] : t.unknownPlatform)
  }
}

const SessionLine = ({ session, onRevoke }: { session: SessionRow; onRevoke: (id: string) => void }) => {
  const t = useAccountTexts()
  const device = useDeviceWords()(session.device)
  return (
    <li className={styles.session}>
      <div className={styles.words}>
        <span className={styles.device}>{device}</span>
        <span className={styles.detail}>
          {t.methods[session.method]}
          {session.secondFactor && session.method !== 'passkey' && ` + ${t.factors[session.secondFactor]}`} ·{' '}
          {t.lastSeen} <Time value={session.lastSeenAt} />
        </span>
      </div>
      {session.isNewDevice && <Chip colour="orange">{t.newDevice}</Chip>}
      {session.shared && <Chip colour="yellow">{t.sharedDevice}</Chip>}
      {session.current ? (
        <Chip colour="green">{t.here}</Chip>
      ) : (
        <Button kind="outline" size="s" aria-label={t.signOutThis(device)} onPress={() => onRevoke(session.id)}>
          {t.signOutDevice}
        </Button>
      )}
    </li>
  )
}

const useRevoking = () => {
  const t = useAccountTexts()
  const toast = useToast()
  const one = useWrite(sessionContract.revokeSession, [sessionContract.listSessions])
  const others = useWrite(sessionContract.revokeOtherSessions, [sessionContract.listSessions])
  const onError = (error: Error) =>
    error instanceof ProblemError && error.code === 'step-up-required'
      ? undefined
      : toast({ kind: 'error', text: t.failed })
  return {
    revoke: (sessionId: string) =>
      one.mutate({ sessionId }, { onSuccess: () => toast({ text: t.deviceOut }), onError }),
    revokeOthers: () => others.mutate({}, { onSuccess: () => toast({ text: t.othersOut }), onError }),
    isPending: others.isPending,
  }
}

/** Where my account is open, in words its owner recognises; each can be closed from here. */
export const SessionsCard = () => {
  const t = useAccountTexts()
  const { data, error, refetch } = useRead(sessionContract.listSessions, {})
  const { revoke, revokeOthers, isPending } = useRevoking()
  return (
    <SectionCard title={t.sessions} text={t.sessionsText}>
      {!data && !error && <Skeleton lines={3} />}
      {error && <Failed onRetry={() => void refetch()}>{t.sessionsFailed}</Failed>}
      {data && (
        <ul className={styles.sessions}>
          {data.items.map(session => (
            <SessionLine key={session.id} session={session} onRevoke={revoke} />
          ))}
        </ul>
      )}
      {data && data.items.length > 1 && (
        <Row>
          <Button kind="outline" isPending={isPending} onPress={revokeOthers}>
            {t.signOutOthers}
          </Button>
        </Row>
      )}
    </SectionCard>
  )
}
