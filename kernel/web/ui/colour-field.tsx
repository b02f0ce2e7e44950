import { useId } from 'react'
import Check from '~icons/check-bold'
import { colours } from '../../contract/manifest.ts'
import styles from './colour-field.module.css'
import { CoveredChoice } from './covered-choice.tsx'

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
          <CoveredChoice
            key={colour}
            type="radio"
            name={name}
            isChosen={colour === value}
            onChange={() => onChange(colour)}
            className={styles.face}
            colour={colour}
          >
            <span className={styles.dot}>{colour === value && <Check size="0.8rem" />}</span>
            {names[colour]}
          </CoveredChoice>
        ))}
      </div>
    </fieldset>
  )
}
