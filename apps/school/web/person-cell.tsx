import type { ReactNode } from 'react'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import styles from './person-cell.module.css'

interface PersonCellProps {
  name: string
  avatar: string
  meta?: ReactNode
  size?: 's' | 'm'
  /** The name as a link. */
  children?: ReactNode
}

/** Somebody in the first column of a table: face and name on one line, on a phone too. */
export const PersonCell = ({ avatar, ...byline }: PersonCellProps) => (
  <div className={styles.cell}>
    <Byline src={avatarSrc(avatar)} {...byline} />
  </div>
)
