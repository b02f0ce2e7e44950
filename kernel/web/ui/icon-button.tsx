import { type AriaAttributes, type MouseEvent, type Ref, useEffect, useState } from 'react'
import { CountBadge } from './chip.tsx'
import { classes } from './classes.ts'
import styles from './icon-button.module.css'
import type { Pictogram } from './pictogram.tsx'
import { Spinner } from './spinner.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface IconButtonProps extends Pick<AriaAttributes, 'aria-expanded' | 'aria-haspopup' | 'aria-controls'> {
  /** What it does: its accessible name, and the words of its tooltip. */
  label: string
  icon: Pictogram
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void
  kind?: 'quiet' | 'outline' | 'soft' | 'primary'
  size?: 's' | 'm' | 'l'
  /** For a two-state button; the label should then stay the same in both states. */
  isPressed?: boolean
  isPending?: boolean
  isDisabled?: boolean
  count?: number
  tooltip?: 'below' | 'above' | 'none'
  tooltipAlign?: 'start' | 'center' | 'end'
  className?: string
  id?: string
  onPointerEnter?: () => void
  ref?: Ref<HTMLButtonElement>
}

/** Escape hides the tooltip without moving the pointer (WCAG 1.4.13). */
const useDismissal = () => {
  const [isOver, setOver] = useState(false)
  const [isDismissed, setDismissed] = useState(false)
  useEffect(() => {
    if (!isOver) return
    const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && setDismissed(true)
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [isOver])
  const enter = () => setOver(true)
  const leave = () => {
    setOver(false)
    setDismissed(false)
  }
  return { isDismissed, handlers: { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave } }
}

/** A pictogram to press, whose words appear when it is pointed at or focused. */
export const IconButton = (props: IconButtonProps) => {
  const { label, icon, onPress, kind = 'quiet', size = 'm', isPressed, isPending, isDisabled, count, ...others } = props
  const { tooltip = 'below', tooltipAlign = 'center', className, ...rest } = others
  const { isDismissed, handlers } = useDismissal()
  const Icon = isPending ? Spinner : icon
  return (
    <span className={classes(styles.anchor, className)} {...handlers}>
      <button
        {...rest}
        type="button"
        className={classes(styles.button, styles[kind], styles[size])}
        aria-pressed={isPressed}
        aria-busy={isPending || undefined}
        disabled={isDisabled}
        onClick={event => !isPending && onPress?.(event)}
      >
        <VisuallyHidden>{label}</VisuallyHidden>
        <Icon size={size === 's' ? '1.125rem' : '1.375rem'} />
        {count ? <CountBadge count={count} className={styles.count} /> : null}
      </button>
      {tooltip !== 'none' && !isDismissed && (
        <span className={styles.tooltip} data-side={tooltip} data-align={tooltipAlign} aria-hidden="true">
          {label}
        </span>
      )}
    </span>
  )
}
