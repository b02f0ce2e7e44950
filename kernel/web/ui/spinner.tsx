import { classes } from './classes.ts'
import type { PictogramProps } from './pictogram.tsx'
import styles from './spinner.module.css'

/** Turns while the server is asked; a job with a known length deserves a ProgressBar instead. */
export const Spinner = ({ size = '1.25em', label, className }: PictogramProps) => (
  <svg
    className={classes(styles.spinner, className)}
    viewBox="0 0 24 24"
    width={size}
    height={size}
    fill="none"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    <circle cx="12" cy="12" r="9" stroke="currentColor" strokeOpacity=".3" strokeWidth="3" />
    <path d="M12 3a9 9 0 0 1 9 9" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
  </svg>
)
