import { type ReactNode, useId } from 'react'
import Ticked from '~icons/check-circle-fill'
import Circle from '~icons/circle-bold'
import styles from './choices.module.css'
import { classes } from './classes.ts'
import { FieldError } from './field.tsx'
import type { Pictogram } from './pictogram.tsx'

export interface RadioCard<Value extends string = string> {
  value: Value
  label: ReactNode
  help?: ReactNode
  /** Instead of the empty circle, while it is not chosen. */
  icon?: Pictogram
  isDisabled?: boolean
}

export interface RadioCardsProps<Value extends string> {
  /** The question. */
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  options: readonly RadioCard<Value>[]
  value?: Value | undefined
  defaultValue?: Value
  onChange?: (value: Value) => void
  name?: string
  isRequired?: boolean
  columns?: 1 | 2
}

/** One answer among a few, each on its own card, easy to hit with a thumb. */
export const RadioCards = <Value extends string>(props: RadioCardsProps<Value>) => {
  const { label, help, error, options, value, defaultValue, onChange, name, isRequired, columns = 1 } = props
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {help && (
        <p className={styles.groupHelp} id={`${id}-help`}>
          {help}
        </p>
      )}
      <div className={styles.cards} data-columns={columns}>
        {options.map(option => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              className={styles.input}
              name={name ?? id}
              value={option.value}
              checked={'value' in props ? option.value === value : undefined}
              defaultChecked={'value' in props ? undefined : option.value === defaultValue}
              required={isRequired}
              disabled={option.isDisabled}
              onChange={() => onChange?.(option.value)}
            />
            <CardFace {...option} />
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  )
}

const CardFace = <Value extends string>({ icon: Icon = Circle, label, help }: RadioCard<Value>) => (
  <span className={styles.face}>
    <Icon size="1.5rem" className={classes(styles.sign) ?? ''} />
    <Ticked size="1.5rem" className={classes(styles.signChecked) ?? ''} />
    <span className={styles.faceWords}>
      <span className={styles.faceLabel}>{label}</span>
      {help && <span className={styles.faceHelp}>{help}</span>}
    </span>
  </span>
)
