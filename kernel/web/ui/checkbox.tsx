import { type ReactNode, useEffect, useId, useRef } from 'react'
import Check from '~icons/check-bold'
import Minus from '~icons/minus-bold'
import styles from './choices.module.css'
import { classes } from './classes.ts'
import { FieldError } from './field.tsx'

export interface CheckboxProps {
  children: ReactNode
  help?: ReactNode
  error?: ReactNode
  isChecked?: boolean
  /** Some of what it stands for, not all. */
  isPartial?: boolean
  defaultChecked?: boolean
  onChange?: (isChecked: boolean) => void
  name?: string
  value?: string
  isRequired?: boolean
  isDisabled?: boolean
  /** Its words are read, not drawn: the box of a table's row. */
  isLabelHidden?: boolean
}

export const Checkbox = (props: CheckboxProps) => {
  const {
    children,
    help,
    error,
    isChecked,
    isPartial = false,
    onChange,
    isRequired,
    isDisabled,
    isLabelHidden,
    ...rest
  } = props
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.indeterminate = isPartial
  }, [isPartial])
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.choice}>
      <label className={styles.line}>
        <span className={styles.box}>
          <input
            {...rest}
            ref={input}
            type="checkbox"
            className={styles.check}
            checked={isChecked}
            required={isRequired}
            disabled={isDisabled}
            aria-invalid={error ? true : undefined}
            aria-describedby={described || undefined}
            onChange={event => onChange?.(event.currentTarget.checked)}
          />
          {isPartial ? (
            <Minus size="0.9rem" className={styles.mark ?? ''} />
          ) : (
            <Check size="0.9rem" className={styles.mark ?? ''} />
          )}
        </span>
        <span className={classes(styles.words, isLabelHidden && styles.hidden)}>{children}</span>
      </label>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  )
}
