import { useId } from 'react'
import Check from '~icons/check-bold'
import { colours } from '../../../kernel/contract/manifest.ts'
import type { Thread } from '../contract-threads.ts'
import styles from './colour-field.module.css'
import { useNewsTexts } from './texts.ts'

interface ColourFieldProps {
  label: string
  value: Thread['colour']
  onChange: (colour: Thread['colour']) => void
}

/** The gommettes’ eight colours, each with its name: a colour alone says nothing to who does not see it. */
export const ColourField = ({ label, value, onChange }: ColourFieldProps) => {
  const t = useNewsTexts()
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
              {t.colours[colour]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
