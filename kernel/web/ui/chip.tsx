import type { ReactNode } from 'react'
import X from '~icons/x-bold'
import styles from './chip.module.css'
import { classes } from './classes.ts'
import type { Colour } from './gommette.tsx'
import type { Pictogram } from './pictogram.tsx'
import { useKitTexts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface ChipProps {
  children: ReactNode
  /** A gommette's colour, tinted; without one, the colour of action. */
  colour?: Colour
  icon?: Pictogram
  /** Adds a cross; `removeLabel` names what goes. */
  onRemove?: () => void
  removeLabel?: string
  className?: string
}

/** A few words on a tint: a thread's name, a state, somebody chosen. */
export const Chip = ({ children, colour, icon: Icon, onRemove, removeLabel, className }: ChipProps) => {
  const t = useKitTexts()
  const name = removeLabel ?? (typeof children === 'string' ? children : '')
  return (
    <span className={classes(styles.chip, className)} data-colour={colour}>
      {Icon && <Icon size="1.1em" />}
      <span className={styles.words}>{children}</span>
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={t.remove(name)} onClick={onRemove}>
          <X size="0.8em" />
        </button>
      )}
    </span>
  )
}

export interface CountBadgeProps {
  count: number
  colour?: 'violet' | 'red'
  size?: 'm' | 'l'
  /** What is counted, read after the number. */
  label?: string
  className?: string
}

/** How many new things: a number, never a wall. */
export const CountBadge = ({ count, colour = 'violet', size = 'm', label, className }: CountBadgeProps) => (
  <span className={classes(styles.count, className)} data-colour={colour} data-size={size}>
    {count > 99 ? '99+' : count}
    {label && <VisuallyHidden> {label}</VisuallyHidden>}
  </span>
)
