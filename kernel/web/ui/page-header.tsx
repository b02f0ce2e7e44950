import type { ReactNode } from 'react'
import styles from './page-header.module.css'
import { Title, type TitleProps } from './text.tsx'

export interface PageHeaderProps {
  title: ReactNode
  /** A second line in a softer voice: the day, the class, what the page is for. */
  subtitle?: ReactNode
  /** Breadcrumb or « back ». */
  above?: ReactNode
  /** The page's gommette. */
  gommette?: ReactNode
  /** One primary button, a menu. */
  actions?: ReactNode
  size?: TitleProps['size']
}

/** The name of the page and what one does there. Its title takes the focus after a navigation. */
export const PageHeader = ({ title, subtitle, above, gommette, actions, size = 'l' }: PageHeaderProps) => (
  <header className={styles.header}>
    {above}
    <div className={styles.line}>
      {gommette}
      <div className={styles.words}>
        <Title level={1} size={size} tabIndex={-1} className={styles.title}>
          {title}
        </Title>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  </header>
)
