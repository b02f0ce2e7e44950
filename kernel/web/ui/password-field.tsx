import { type Ref, useState } from 'react'
import Eye from '~icons/eye-bold'
import EyeSlash from '~icons/eye-slash-bold'
import { classes } from './classes.ts'
import { Field } from './field.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './input.module.css'
import type { TextControlProps } from './text-field.tsx'
import { useKitTexts } from './texts.ts'

export interface PasswordFieldProps extends Omit<TextControlProps, 'lang' | 'placeholder'> {
  autoComplete: 'current-password' | 'new-password' | 'one-time-code'
  aside?: React.ReactNode
  ref?: Ref<HTMLInputElement>
}

/** A password that can be looked at while it is typed; pasting and password managers are welcome. */
export const PasswordField = ({
  label,
  help,
  error,
  isOptional,
  isLabelHidden,
  className,
  aside,
  ...input
}: PasswordFieldProps) => {
  const { limits, isRequired, isDisabled, isReadOnly, onChange, ...rest } = input
  const [isShown, setShown] = useState(false)
  const t = useKitTexts()
  return (
    <Field {...{ label, help, error, isOptional, isLabelHidden, className, aside }}>
      {ties => (
        <div className={styles.box}>
          <input
            {...rest}
            {...ties}
            type={isShown ? 'text' : 'password'}
            className={classes(styles.input, styles.withTrailing)}
            minLength={limits?.minLength}
            maxLength={limits?.maxLength}
            required={isRequired}
            disabled={isDisabled}
            readOnly={isReadOnly}
            autoCapitalize="off"
            spellCheck={false}
            onChange={event => onChange?.(event.currentTarget.value)}
          />
          <IconButton
            className={styles.trailing}
            label={isShown ? t.hidePassword : t.showPassword}
            icon={isShown ? EyeSlash : Eye}
            tooltipAlign="end"
            onPress={() => setShown(!isShown)}
          />
        </div>
      )}
    </Field>
  )
}
