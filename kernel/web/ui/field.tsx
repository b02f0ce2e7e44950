import { type ReactNode, useId } from 'react'
import Warning from '~icons/warning-circle-fill'
import { classes } from './classes.ts'
import styles from './field.module.css'
import { useKitTexts } from './texts.ts'

export interface FieldLook {
  label: ReactNode
  /** One sentence under the label: what is expected, why it is asked. */
  help?: ReactNode
  /** What is wrong and how to mend it; its presence marks the field as invalid. */
  error?: ReactNode
  /** Says « facultatif »: every other field of a form is expected to be filled (RGAA 11.10). */
  isOptional?: boolean
  /** The label is read but not drawn: only where a picture beside it says the same. */
  isLabelHidden?: boolean
  className?: string
}

/** What the control inside a Field must carry to be tied to its label, help and error. */
export interface ControlTies {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps extends FieldLook {
  children: (ties: ControlTies) => ReactNode
  /** At the end of the label's line: a count, a link « Mot de passe oublié ? ». */
  aside?: ReactNode
}

/** A label, a control, and the words about it. */
export const Field = ({ label, help, error, isOptional, isLabelHidden, className, children, aside }: FieldProps) => {
  const id = useId()
  const t = useKitTexts()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes(styles.field, className)}>
      <div className={classes(styles.heading, isLabelHidden && styles.hidden)}>
        <label className={styles.label} htmlFor={id}>
          {label}
          {isOptional && <span className={styles.optional}> ({t.optional})</span>}
        </label>
        {aside}
      </div>
      {help && (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  )
}

/** The words of an error under its control; the empty place stays, so that what appears there is read out. */
export const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <div id={id} aria-live="polite" className={styles.errors}>
    {children && (
      <p className={styles.error}>
        <Warning size="1.2em" className={styles.sign ?? ''} />
        <span>{children}</span>
      </p>
    )}
  </div>
)
