import { lazy, type ReactNode, Suspense } from 'react'
import { Bell } from '../notifications/bell.tsx'
import { OfflineStrip } from '../offline/offline-strip.tsx'
import { SearchLauncher } from '../search/search-launcher.tsx'
import { Anchor } from '../ui/link.tsx'
import { Logo } from '../ui/logo.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { AccountMenu } from './account-menu.tsx'
import styles from './adult-shell.module.css'
import { BottomBar } from './bottom-bar.tsx'
import { ChildrenSwitcher } from './children-switcher.tsx'
import { useMe } from './me.tsx'
import { usePlace } from './place.tsx'
import { Rail, useRailWidth } from './rail.tsx'
import { Strips } from './strips.tsx'
import { StructureSwitcher } from './structure-switcher.tsx'
import { useShellTexts } from './texts.ts'
import { useMedia } from './use-media.ts'

const GraceBanner = lazy(() => import('../second-factor/grace-banner.tsx').then(m => ({ default: m.GraceBanner })))

const PhoneTop = () => {
  const t = useShellTexts()
  return (
    <Anchor href="/" className={styles.logo} aria-label={t.homeOfPreau}>
      <Logo size="s" />
    </Anchor>
  )
}

/** Around every page of an adult: the rail or the bar, the children or the structure, the account. */
export const AdultShell = ({ children }: { children: ReactNode }) => {
  const isPhone = useMedia('(max-width: 639px)')
  const [isNarrow, toggleRail] = useRailWidth()
  const me = useMe()
  const { structures } = usePlace()
  const hasSwitcherAbove = (isPhone || isNarrow) && structures.length > 1
  return (
    <div className={styles.shell}>
      <SkipLink />
      {!isPhone && <Rail isNarrow={isNarrow} onToggle={toggleRail} />}
      <div className={styles.column}>
        <header className={styles.header}>
          {isPhone && <PhoneTop />}
          <div className={styles.context} data-below={isPhone || undefined}>
            {hasSwitcherAbove && <StructureSwitcher />}
            {me.children.length > 1 && <ChildrenSwitcher />}
          </div>
          <SearchLauncher look={isPhone ? 'button' : 'field'} />
          <Bell />
          <AccountMenu />
        </header>
        <OfflineStrip />
        <Strips />
        <main id="contenu" tabIndex={-1} className={styles.main}>
          {me.factorDue && (
            <Suspense fallback={null}>
              <GraceBanner before={me.factorDue.before} />
            </Suspense>
          )}
          {children}
        </main>
      </div>
      {isPhone && <BottomBar />}
    </div>
  )
}
