import { useId } from 'react'
import Check from '~icons/check-bold'
import { colours } from '../../contract/manifest.ts'
import styles from './colour-field.module.css'

type Colour = (typeof colours)[number]

export interface ColourFieldProps {
  label: string
  /** How each is called where it is chosen. */
  names: Readonly<Record<Colour, string>>
  value: Colour
  onChange: (colour: Colour) => void
}

/** The gommettes’ eight colours, each with its name: a colour alone says nothing to who does not see it. */
export const ColourField = ({ label, names, value, onChange }: ColourFieldProps) => {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.colours}>
        {colours.map(colour => (
          <label key={colour} className={styles.choice}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={colour === value}
              onChange={() => onChange(colour)}
            />
            <span className={styles.face} data-colour={colour}>
              <span className={styles.dot}>{colour === value && <Check size="0.8rem" />}</span>
              {names[colour]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
