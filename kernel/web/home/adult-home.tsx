import { lazy, Suspense } from 'react'
import { formatDay } from '../../contract/dates.ts'
import { useLocale } from '../i18n.ts'
import { useNew } from '../notifications/use-new.ts'
import { useMe } from '../shell/me.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { Columns } from '../ui/layout.tsx'
import { Title } from '../ui/text.tsx'
import { useNow, useZone } from '../ui/time.tsx'
import styles from './adult-home.module.css'
import { MyPlaces } from './belonging.tsx'
import { Feed } from './feed.tsx'
import { HomeAsides, HomeCards } from './home-cards.tsx'
import { useHomeTexts } from './texts.ts'

const DeadAddress = lazy(() => import('../notifications/dead-address.tsx').then(m => ({ default: m.DeadAddress })))

/** What is new and what is today, without a click. */
export const AdultHome = () => {
  const t = useHomeTexts()
  const me = useMe()
  const now = useNow()
  const addressIsDead = useNew()?.addressIsDead
  const style = { locale: useLocale(), zone: useZone(), now }
  usePageTitle(t.home)
  return (
    <div className={styles.home}>
      <Title level={1} size="xl" tabIndex={-1} className={styles.hello}>
        {t.hello(me.givenName)} <span className={styles.day}>{formatDay(now, style)}</span>
      </Title>
      <Columns
        asideLabel={t.aside}
        aside={
          <>
            <HomeAsides />
            <MyPlaces atLeast={2} />
          </>
        }
      >
        {addressIsDead && (
          <Suspense fallback={null}>
            <DeadAddress />
          </Suspense>
        )}
        <HomeCards />
        <Feed />
      </Columns>
    </div>
  )
}
