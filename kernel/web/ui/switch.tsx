import { type ReactNode, useId } from 'react'
import styles from './choices.module.css'

export interface SwitchProps {
  children: ReactNode
  help?: ReactNode
  isOn: boolean
  onChange: (isOn: boolean) => void
  isDisabled?: boolean
  name?: string
}

/** A setting that takes effect at once; what waits for « Enregistrer » is a Checkbox. */
export const Switch = ({ children, help, isOn, onChange, isDisabled, name }: SwitchProps) => {
  const id = useId()
  return (
    <label className={styles.switchLine}>
      <span className={styles.switchWords}>
        <span id={`${id}-label`}>{children}</span>
        {help && (
          <span className={styles.switchHelp} id={`${id}-help`}>
            {help}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        name={name}
        checked={isOn}
        aria-checked={isOn}
        disabled={isDisabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
