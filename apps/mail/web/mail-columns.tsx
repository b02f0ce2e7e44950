import type { ReactNode } from 'react'
import { useMedia } from '../../../kernel/web/shell/use-media.ts'
import { BoxesPanel, type BoxesPanelProps } from './boxes-panel.tsx'
import styles from './mail-columns.module.css'

/** Room for the boxes beside what they hold. */
export const useWide = (): boolean => useMedia('(min-width: 1100px)')

interface MailColumnsProps extends BoxesPanelProps {
  /** Names what is beside the boxes. */
  label?: string
  children: ReactNode
}

/** Boxes and folders where there is room, and what is open in them. */
export const MailColumns = ({ label, children, ...panel }: MailColumnsProps) => (
  <div className={styles.columns}>
    {useWide() && <BoxesPanel {...panel} />}
    <section className={styles.main} aria-label={label}>
      {children}
    </section>
  </div>
)
