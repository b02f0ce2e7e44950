import Check from '~icons/check-bold'
import { Written } from '../../../kernel/web/i18n.ts'
import type { Calendar } from '../contract-calendars.ts'
import styles from './calendar-choices.module.css'

interface CalendarCheckProps {
  calendar: Calendar
  onChange: (isShown: boolean) => void
}

/** A box in the colour of its calendar; its name says which, for who does not tell colours apart. */
export const CalendarCheck = ({ calendar: { title, structure, colour, isShown }, onChange }: CalendarCheckProps) => (
  <label className={styles.line}>
    <span className={styles.box} data-colour={colour}>
      <input
        type="checkbox"
        className={styles.input}
        checked={isShown}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <Check size="0.9rem" className={styles.mark ?? ''} />
    </span>
    <span className={styles.words}>
      <span className={styles.name}>
        <Written>{title}</Written>
      </span>
      <span className={styles.structure}>
        <Written>{structure.name}</Written>
      </span>
    </span>
  </label>
)
