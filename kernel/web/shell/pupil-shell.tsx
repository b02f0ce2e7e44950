import type { ReactNode } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import House from '~icons/house-fill'
import { PupilBell } from '../notifications/pupil-bell.tsx'
import { OfflineStrip } from '../offline/offline-strip.tsx'
import { SearchLauncher } from '../search/search-launcher.tsx'
import { Anchor, LinkButton } from '../ui/link.tsx'
import { Logo } from '../ui/logo.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { IdleGuard } from './idle-guard.tsx'
import { useMe } from './me.tsx'
import { PupilMenu } from './pupil-menu.tsx'
import styles from './pupil-shell.module.css'
import { Strips } from './strips.tsx'
import { useShellTexts } from './texts.ts'
import { useMedia } from './use-media.ts'

/** Around every page of a pupil: the way home, and one’s own face. Nothing else to get lost in. */
export const PupilShell = ({ children }: { children: ReactNode }) => {
  const t = useShellTexts()
  const { shared } = useMe()
  const isPhone = useMedia('(max-width: 639px)')
  const isHome = usePathname() === '/'
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.header}>
        <Anchor href="/" className={styles.logo} aria-label={t.homeOfPreau}>
          <Logo size="l" drawingOnly={isPhone && !isHome} />
        </Anchor>
        {!isHome && (
          <LinkButton kind="soft" size={isPhone ? 'm' : 'l'} icon={House} href="/">
            {t.home}
          </LinkButton>
        )}
        <PupilBell size={isPhone ? 'm' : 'l'} />
        <SearchLauncher look={isPhone ? 'button' : 'field'} />
        <PupilMenu />
      </header>
      <OfflineStrip />
      <Strips />
      <main id="contenu" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {shared && <IdleGuard />}
    </div>
  )
}
