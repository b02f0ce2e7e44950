import type { ReactNode } from 'react'
import Done from '~icons/check-circle-fill'
import Info from '~icons/info-fill'
import Wrong from '~icons/warning-circle-fill'
import Warning from '~icons/warning-fill'
import X from '~icons/x-bold'
import styles from './banner.module.css'
import { IconButton } from './icon-button.tsx'
import { useKitTexts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface BannerProps {
  kind?: 'info' | 'success' | 'warning' | 'error'
  /** What happened, in bold; the sentence that follows says what to do. */
  title?: ReactNode
  children?: ReactNode
  /** A button or a link. */
  action?: ReactNode
  onDismiss?: () => void
  /** It appeared because of what was just done: said at once. */
  isAlert?: boolean
}

const icons = { info: Info, success: Done, warning: Warning, error: Wrong }
const words = { info: 'information', success: 'success', warning: 'warning', error: 'error' } as const

export const Banner = ({ kind = 'info', title, children, action, onDismiss, isAlert }: BannerProps) => {
  const t = useKitTexts()
  const Icon = icons[kind]
  return (
    <div className={styles.banner} data-kind={kind} role={isAlert ? 'alert' : undefined}>
      <Icon size="1.5rem" className={styles.icon ?? ''} />
      <div className={styles.words}>
        <VisuallyHidden>{t[words[kind]]} : </VisuallyHidden>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={styles.action}>{action}</div>}
      {onDismiss && (
        <IconButton
          label={t.dismiss}
          icon={X}
          size="s"
          onPress={onDismiss}
          tooltipAlign="end"
          className={styles.dismiss}
        />
      )}
    </div>
  )
}
