import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode, Ref } from 'react'
import { classes } from './classes.ts'
import { Field, type FieldLook } from './field.tsx'
import styles from './input.module.css'
import { TextCount } from './text-count.tsx'

/** Limits as a contract writes them: pass the TypeBox schema of the field itself. */
export interface TextLimits {
  minLength?: number
  maxLength?: number
}

export interface TextControlProps extends FieldLook {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  name?: string
  limits?: TextLimits
  isRequired?: boolean
  isDisabled?: boolean
  isReadOnly?: boolean
  placeholder?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  autoFocus?: boolean
  /** Language of what is typed, when it is not the page's. */
  lang?: string
}

export interface TextFieldProps extends TextControlProps {
  type?: Extract<
    HTMLInputTypeAttribute,
    'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'datetime-local' | 'number'
  >
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  min?: string | number
  max?: string | number
  step?: string | number
  pattern?: string
  spellCheck?: boolean
  autoCapitalize?: string
  aside?: ReactNode
  ref?: Ref<HTMLInputElement>
}

/** One line of text, or a date, or a number: the browser's own control, which phones know best. */
export const TextField = ({
  label,
  help,
  error,
  isOptional,
  isLabelHidden,
  className,
  aside,
  ...input
}: TextFieldProps) => {
  const { limits, isRequired, isDisabled, isReadOnly, onChange, ...rest } = input
  const count = <TextCount text={rest.value} limits={limits} />
  return (
    <Field {...{ label, help, error, isOptional, isLabelHidden, className }} aside={aside ?? count}>
      {ties => (
        <input
          type="text"
          {...rest}
          {...ties}
          minLength={limits?.minLength}
          maxLength={limits?.maxLength}
          className={classes(styles.input)}
          required={isRequired}
          disabled={isDisabled}
          readOnly={isReadOnly}
          onChange={event => onChange?.(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
