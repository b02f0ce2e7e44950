import type { ReactNode } from 'react'
import { Avatar } from './avatar.tsx'
import styles from './byline.module.css'

export interface BylineProps {
  name: string
  src?: string
  /** Role, structure, date: what comes under the name. */
  meta?: ReactNode
  /** At the other end of the line: a chip, a gommette, a menu. */
  aside?: ReactNode
  size?: 's' | 'm'
  /** The name as something richer: a link to the person. */
  children?: ReactNode
}

/** Who: a face, a name, and in which capacity. */
export const Byline = ({ name, src, meta, aside, size = 'm', children }: BylineProps) => (
  <div className={styles.byline}>
    <Avatar name={name} src={src} size={size} />
    <div className={styles.words}>
      <div className={styles.name}>{children ?? name}</div>
      {meta && <div className={styles.meta}>{meta}</div>}
    </div>
    {aside && <div className={styles.aside}>{aside}</div>}
  </div>
)
