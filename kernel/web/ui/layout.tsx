import type { AriaAttributes, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './layout.module.css'

type Tag = 'div' | 'section' | 'article' | 'aside' | 'header' | 'footer' | 'nav' | 'ul' | 'ol' | 'li' | 'form' | 'span'
export type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

interface BoxProps extends Pick<AriaAttributes, 'aria-label' | 'aria-labelledby' | 'aria-live' | 'aria-busy'> {
  children?: ReactNode
  as?: Tag
  /** A step of the spacing scale: 1 is 4 px, 3 is 12, 4 is 16, 5 is 24, 7 is 48. */
  gap?: Gap
  className?: string
  id?: string
}

export interface StackProps extends BoxProps {
  align?: 'stretch' | 'start' | 'center' | 'end'
}

/** One thing under the other. */
export const Stack = ({ as: Tag = 'div', gap = 4, align = 'stretch', className, ...rest }: StackProps) => (
  <Tag {...rest} className={classes(styles.stack, className)} data-gap={gap} data-align={align} />
)

export interface RowProps extends BoxProps {
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch'
  justify?: 'start' | 'between' | 'end' | 'center'
  /** Rows wrap unless told otherwise: a phone is narrow and text can be large. */
  wrap?: boolean
}

/** One thing beside the other. */
export const Row = ({
  as: Tag = 'div',
  gap = 3,
  align = 'center',
  justify = 'start',
  wrap = true,
  className,
  ...rest
}: RowProps) => (
  <Tag
    {...rest}
    className={classes(styles.row, className)}
    data-gap={gap}
    data-align={align}
    data-justify={justify}
    data-wrap={wrap}
  />
)

export interface GridProps extends BoxProps {
  /** The narrowest a cell may be: s 9 rem, m 14 rem, l 20 rem. */
  cell?: 's' | 'm' | 'l'
  /** Few cells share the whole width; otherwise they keep the size they have in a full row. */
  isFitted?: boolean
}

/** As many equal columns as the room allows. */
export const Grid = ({ as: Tag = 'div', gap = 4, cell = 'm', isFitted, className, ...rest }: GridProps) => (
  <Tag {...rest} className={classes(styles.grid, className)} data-gap={gap} data-cell={cell} data-fitted={isFitted} />
)

/** The page's matter, and beside it on wide screens (under it elsewhere) what accompanies it. */
export const Columns = ({
  children,
  aside,
  asideLabel,
}: {
  children: ReactNode
  aside: ReactNode
  asideLabel?: string
}) => (
  <div className={styles.columns}>
    <div className={styles.main}>{children}</div>
    <aside className={styles.aside} aria-label={asideLabel}>
      {aside}
    </aside>
  </div>
)
