import { classes } from './classes.ts'
import styles from './logo.module.css'

export interface LogoProps {
  size?: 's' | 'm' | 'l'
  /** Without the word: where there is room for the drawing alone. */
  drawingOnly?: boolean
  className?: string
}

/** The roof of the yard on its four coloured posts. */
const Drawing = () => (
  <svg className={styles.drawing} viewBox="0 0 48 40" focusable="false" aria-hidden="true">
    <path
      className={styles.roof}
      d="M22.3 1.6Q24 .5 25.7 1.6L46.6 15.9C48.4 17.1 47.8 19 45.8 19H2.2C.2 19-.4 17.1 1.4 15.9Z"
    />
    <rect className={styles.red} x="5" y="22" width="5.6" height="16.5" rx="2.8" />
    <rect className={styles.yellow} x="15.8" y="22" width="5.6" height="16.5" rx="2.8" />
    <rect className={styles.green} x="26.6" y="22" width="5.6" height="16.5" rx="2.8" />
    <rect className={styles.blue} x="37.4" y="22" width="5.6" height="16.5" rx="2.8" />
  </svg>
)

export const Logo = ({ size = 'm', drawingOnly, className }: LogoProps) => (
  <span className={classes(styles.logo, className)} data-size={size} role="img" aria-label="préau">
    <Drawing />
    {!drawingOnly && (
      <span className={styles.word} aria-hidden="true">
        préau
      </span>
    )}
  </span>
)
