import type { ComponentType, ReactNode } from 'react'
import styles from './empty-state.module.css'
import { Title } from './text.tsx'

export interface EmptyStateProps {
  /** One of `ui/pictures/`. */
  picture?: ComponentType
  /** What goes here. */
  title: ReactNode
  children?: ReactNode
  /** The first thing to do: a button or a link. */
  action?: ReactNode
  level?: 2 | 3
}

/** A list with nothing in it yet says what it is for, and offers to begin. */
export const EmptyState = ({ picture: Picture, title, children, action, level = 2 }: EmptyStateProps) => (
  <div className={styles.empty}>
    {Picture && <Picture />}
    <div className={styles.words}>
      <Title level={level} size="s">
        {title}
      </Title>
      {children && <p className={styles.text}>{children}</p>}
    </div>
    {action}
  </div>
)
