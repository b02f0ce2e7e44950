import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './seyes-slate.module.css'

export interface SeyesSlateProps {
  /** The first line, in red as a teacher writes it: the date, a title. */
  heading?: ReactNode
  /** One line each. */
  children: ReactNode
  /** At the end: « Écouter ». */
  action?: ReactNode
  className?: string
}

/** A page of a school notebook: ruled lines, the red margin, cursive. For what a pupil reads or writes, never for controls. */
export const SeyesSlate = ({ heading, children, action, className }: SeyesSlateProps) => (
  <div className={classes(styles.slate, className)}>
    <div className={styles.words}>
      {heading && <div className={styles.heading}>{heading}</div>}
      {children}
    </div>
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
