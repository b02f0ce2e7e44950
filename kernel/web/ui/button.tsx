import type { AriaAttributes, MouseEvent, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { classes } from './classes.ts'
import type { Pictogram } from './pictogram.tsx'
import { Spinner } from './spinner.tsx'

export interface ButtonLook {
  children: ReactNode
  /** What it weighs: one `primary` a screen, `soft` and `outline` beside it, `quiet` in lists, `danger` for what goes to the trash. */
  kind?: 'primary' | 'soft' | 'outline' | 'quiet' | 'danger'
  size?: 's' | 'm' | 'l'
  icon?: Pictogram
  /** After the text: a caret, an arrow. */
  iconAfter?: Pictogram
  /** As wide as its container. */
  wide?: boolean
  className?: string
}

export interface ButtonProps extends ButtonLook, AriaAttributes {
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void
  type?: 'button' | 'submit' | 'reset'
  /** Waiting for the server: keeps the focus, shows a spinner, ignores presses. */
  isPending?: boolean
  isDisabled?: boolean
  name?: string
  value?: string
  form?: string
  id?: string
  onPointerEnter?: () => void
  ref?: Ref<HTMLButtonElement>
}

export const buttonClass = ({ kind = 'primary', size = 'm', wide, className }: Omit<ButtonLook, 'children'>) =>
  classes(styles.button, styles[kind], styles[size], wide && styles.wide, className)

export const ButtonContent = ({ icon: Icon, iconAfter: After, children }: ButtonLook) => (
  <>
    {Icon && <Icon size="1.2em" className={styles.icon ?? ''} />}
    <span className={styles.text}>{children}</span>
    {After && <After size="1em" className={styles.icon ?? ''} />}
  </>
)

export const Button = ({
  children,
  kind,
  size,
  icon,
  iconAfter,
  wide,
  className,
  onPress,
  type = 'button',
  isPending = false,
  isDisabled,
  ...rest
}: ButtonProps) => {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isPending) event.preventDefault()
    else onPress?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ kind, size, wide, className })}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      onClick={press}
    >
      <ButtonContent icon={isPending ? Spinner : icon} iconAfter={iconAfter}>
        {children}
      </ButtonContent>
    </button>
  )
}
