import { Logo } from '../ui/logo.tsx'
import styles from './splash.module.css'

/** While préau learns who is there; drawn late, so that a fast answer shows nothing at all. */
export const Splash = () => (
  <div className={styles.splash} role="status">
    <Logo size="l" />
  </div>
)
