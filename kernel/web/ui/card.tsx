import type { AriaAttributes, ReactNode } from 'react'
import styles from './card.module.css'
import { classes } from './classes.ts'

export interface CardProps extends Pick<AriaAttributes, 'aria-label' | 'aria-labelledby' | 'aria-busy'> {
  children: ReactNode
  as?: 'div' | 'article' | 'section' | 'li' | 'aside' | 'form'
  padding?: 'none' | 's' | 'm' | 'l'
  /** Lifts under the pointer: a card that holds one stretched link (see `Link`, `stretched`). */
  isPressable?: boolean
  className?: string
  id?: string
}

/** A sheet of paper on the table: everything that belongs together. */
export const Card = ({ children, as: Tag = 'div', padding = 'm', isPressable, className, ...rest }: CardProps) => (
  <Tag {...rest} className={classes(styles.card, styles[padding], isPressable && styles.pressable, className)}>
    {children}
  </Tag>
)

/** The line at the foot of a card: who sees it, reactions, actions. */
export const CardFooter = ({ children }: { children: ReactNode }) => <div className={styles.footer}>{children}</div>
