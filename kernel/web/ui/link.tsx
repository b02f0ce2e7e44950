import type { AriaAttributes, MouseEvent, ReactNode } from 'react'
import { Link as RouterLink } from 'wouter'
import { ButtonContent, type ButtonLook, buttonClass } from './button.tsx'
import { classes } from './classes.ts'
import styles from './link.module.css'

export interface AnchorProps extends Pick<AriaAttributes, 'aria-label' | 'aria-current' | 'aria-describedby'> {
  href: string
  children: ReactNode
  className?: string
  /** Saved under this name rather than opened. */
  download?: string | true
  lang?: string
  id?: string
  role?: string
  tabIndex?: number
  onPress?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** A bare link: stays in the application for its own pages, leaves it for files, the API and other sites. */
export const Anchor = ({ href, download, onPress, ...rest }: AnchorProps) => {
  const isOurs = /^~?\//.test(href) && !href.startsWith('/api/') && !download
  if (isOurs) return <RouterLink href={href} onClick={onPress} {...rest} />
  const isAway = /^https?:/.test(href)
  return (
    <a href={href} download={download} onClick={onPress} rel={isAway ? 'noopener noreferrer' : undefined} {...rest} />
  )
}

export interface LinkProps extends AnchorProps {
  /** `plain`: underlined only when pointed at, for titles and names; `text`: always underlined, inside a sentence. */
  kind?: 'text' | 'plain'
  /** The whole card becomes the target; the words stay the link. */
  isStretched?: boolean
}

export const Link = ({ kind = 'text', isStretched, className, ...rest }: LinkProps) => (
  <Anchor {...rest} className={classes(styles[kind], isStretched && styles.stretched, className)} />
)

export interface LinkButtonProps extends ButtonLook, Omit<AnchorProps, 'children' | 'className'> {}

/** Looks like a button because it starts something; is a link because it leads somewhere. */
export const LinkButton = ({ kind, size, icon, iconAfter, wide, className, children, ...rest }: LinkButtonProps) => (
  <Anchor {...rest} className={buttonClass({ kind, size, wide, className })}>
    <ButtonContent icon={icon} iconAfter={iconAfter}>
      {children}
    </ButtonContent>
  </Anchor>
)
