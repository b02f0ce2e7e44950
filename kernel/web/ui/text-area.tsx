import type { Ref } from 'react'
import { classes } from './classes.ts'
import { Field } from './field.tsx'
import styles from './input.module.css'
import { TextCount } from './text-count.tsx'
import type { TextControlProps } from './text-field.tsx'

export interface TextAreaProps extends TextControlProps {
  rows?: number
  ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of plain text. What exceeds the limit stays typed and is said, rather than cut while pasting. */
export const TextArea = ({ label, help, error, isOptional, isLabelHidden, className, ...area }: TextAreaProps) => {
  const { limits, isRequired, isDisabled, isReadOnly, onChange, ...rest } = area
  return (
    <Field
      {...{ label, help, error, isOptional, isLabelHidden, className }}
      aside={<TextCount text={rest.value} limits={limits} />}
    >
      {ties => (
        <textarea
          {...rest}
          {...ties}
          minLength={limits?.minLength}
          className={classes(styles.input, styles.area)}
          required={isRequired}
          disabled={isDisabled}
          readOnly={isReadOnly}
          onChange={event => onChange?.(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
