import type { ReactNode } from 'react'
import { PageHeader, type PageHeaderProps } from '../ui/page-header.tsx'
import styles from './page.module.css'
import { usePageTitle } from './page-title.ts'

export interface PageProps extends Omit<PageHeaderProps, 'title'> {
  /** The page’s name: its title, and what the browser’s tab says. */
  title: string
  /** Instead of the plain name in the title’s place. */
  heading?: ReactNode
  /** `text`: one comfortable column; `wide`: tables, grids, two columns. */
  width?: 'text' | 'wide'
  children: ReactNode
}

/** A page of an app: its name, what one does there, its matter. Everything else around is the shell’s. */
export const Page = ({ title, heading, width = 'wide', children, ...header }: PageProps) => {
  usePageTitle(title)
  return (
    <div className={styles.page} data-width={width}>
      <PageHeader title={heading ?? title} {...header} />
      {children}
    </div>
  )
}
