import type { ReactNode } from 'react'
import { Card } from './card.tsx'
import styles from './gommette-card.module.css'
import { Link } from './link.tsx'

export interface GommetteCardProps {
  /** A Gommette or an AppGommette. */
  gommette: ReactNode
  title: ReactNode
  href?: string
  /** A line or two, a ProgressBar. */
  children?: ReactNode
  as?: 'div' | 'li'
}

/** What an application has to say today, in three lines. */
export const GommetteCard = ({ gommette, title, href, children, as }: GommetteCardProps) => (
  <Card as={as} padding="s" isPressable={href !== undefined} className={styles.card}>
    {gommette}
    <div className={styles.words}>
      <p className={styles.title}>
        {href ? (
          <Link kind="plain" href={href} isStretched>
            {title}
          </Link>
        ) : (
          title
        )}
      </p>
      {children && <div className={styles.text}>{children}</div>}
    </div>
  </Card>
)
