import { useEffect } from 'react'
import CloudSlash from '~icons/cloud-slash-fill'
import { dayOf } from '../../contract/dates.ts'
import { awaitedAccount } from '../accounts/awaited.ts'
import { announce } from '../ui/announce.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Row } from '../ui/layout.tsx'
import { Time, useNow, useZone } from '../ui/time.tsx'
import { useNetwork } from './network.ts'
import styles from './offline-strip.module.css'
import type { Waiting } from './outbox.ts'
import { useOfflineTexts } from './texts.ts'
import { useWaiting } from './use-send.ts'
import { useWorker } from './worker.ts'

const LastUpdate = ({ since }: { since: string }) => {
  const t = useOfflineTexts()
  const zone = useZone()
  const isToday = dayOf(new Date(since), zone) === dayOf(useNow(), zone)
  return (
    <>
      , {isToday ? t.updatedAt : t.updatedOn} <Time value={since} format={isToday ? 'time' : 'moment'} />
    </>
  )
}

const Away = () => {
  const t = useOfflineTexts()
  const { since } = useNetwork()
  useEffect(() => announce(`${t.away}. ${t.awayAlone}`), [t])
  return (
    <p className={styles.away}>
      <CloudSlash size="1.25rem" />
      <span>
        <strong>{t.away}</strong>
        {since ? <LastUpdate since={since} /> : `. ${t.awayAlone}`}
        {awaitedAccount() && ` ${t.toRead}`}
      </span>
    </p>
  )
}

/** The longest text of what was written: a comment, not its ids. */
const textOf = ({ body }: Waiting): string =>
  Object.values((body ?? {}) as object)
    .filter(value => typeof value === 'string')
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '')

const Refused = ({ waiting, onGiveUp }: { waiting: Waiting; onGiveUp: () => void }) => {
  const t = useOfflineTexts()
  const text = textOf(waiting)
  const copy = () => void navigator.clipboard?.writeText(text).then(() => announce(t.copied))
  return (
    <Banner
      kind="warning"
      title={t.refusedTitle}
      action={
        <Row gap={2}>
          {text && navigator.clipboard && (
            <Button kind="outline" size="s" onPress={copy}>
              {t.copy}
            </Button>
          )}
          <Button kind="quiet" size="s" onPress={onGiveUp}>
            {t.giveUp}
          </Button>
        </Row>
      }
    >
      {waiting.refusal} {text && <q className={styles.text}>{text}</q>}
    </Banner>
  )
}

const Newer = () => {
  const t = useOfflineTexts()
  return (
    <Banner
      kind="info"
      action={
        <Button kind="outline" size="s" onPress={() => window.location.reload()}>
          {t.reload}
        </Button>
      }
    >
      {t.newVersion}
    </Banner>
  )
}

/** Above every page: the network is away, since when; what waits for it; what could not leave; a newer préau. */
export const OfflineStrip = () => {
  const t = useOfflineTexts()
  const { isAway } = useNetwork()
  const { waiting, give } = useWaiting()
  const isNewer = useWorker()
  const refused = waiting.filter(({ refusal }) => refusal !== undefined)
  const count = waiting.length - refused.length
  if (!isAway && waiting.length === 0 && !isNewer) return null
  return (
    <section aria-label={t.region} className={styles.strip}>
      {isAway && <Away />}
      {count > 0 && <p className={styles.count}>{isAway ? t.waiting(count) : t.leaving(count)}</p>}
      {refused.map(one => (
        <Refused key={one.key} waiting={one} onGiveUp={() => give(one.key)} />
      ))}
      {isNewer && <Newer />}
    </section>
  )
}
