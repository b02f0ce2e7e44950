import type { ReactNode } from 'react'
import { Logo } from '../../ui/logo.tsx'
import styles from './pupil-frame.module.css'

/** The door of préau for children: a big page, one thing to do. */
export const PupilFrame = ({ children, aside }: { children: ReactNode; aside?: ReactNode }) => (
  <div className={styles.frame}>
    <header className={styles.header}>
      <Logo size="l" />
      {aside}
    </header>
    <main id="contenu" className={styles.main}>
      {children}
    </main>
  </div>
)
