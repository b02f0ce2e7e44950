import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './text.module.css'

export interface TextProps {
  children: ReactNode
  as?: 'p' | 'span' | 'div' | 'strong' | 'em' | 'small' | 'dt' | 'dd' | 'li'
  size?: 'xs' | 's' | 'm' | 'l'
  /** The second voice: dates, roles, explanations. */
  isSoft?: boolean
  isStrong?: boolean
  /** Cut after this many lines. */
  lines?: 1 | 2 | 3
  align?: 'start' | 'center' | 'end'
  className?: string
  id?: string
  lang?: string
}

export const Text = (props: TextProps) => {
  const { as: Tag = 'p', size = 'm', isSoft, isStrong, lines, align, className, ...rest } = props
  const look = classes(styles.text, isSoft && styles.soft, isStrong && styles.strong, lines && styles.cut, className)
  return <Tag {...rest} className={look} data-size={size} data-lines={lines} data-align={align} />
}

export interface TitleProps {
  children: ReactNode
  /** Its place in the plan of the page; its look may differ (`size`). */
  level: 1 | 2 | 3 | 4
  size?: 'xs' | 's' | 'm' | 'l' | 'xl' | 'xxl'
  isSoft?: boolean
  className?: string
  id?: string
  tabIndex?: -1
}

const usual = { 1: 'l', 2: 'm', 3: 's', 4: 'xs' } as const

export const Title = ({ level, size = usual[level], isSoft, className, ...rest }: TitleProps) => {
  const Tag = `h${level}` as const
  return <Tag {...rest} className={classes(styles.title, isSoft && styles.soft, className)} data-size={size} />
}
