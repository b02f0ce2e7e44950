import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './covered-choice.module.css'

export interface CoveredChoiceProps {
  type: 'radio' | 'checkbox'
  /** Of a radio: common to those it is one of. */
  name?: string
  isChosen: boolean
  isDisabled?: boolean | undefined
  onChange: () => void
  /** Of the face, which the caller draws: `[data-chosen]` once chosen, `[data-disabled]` when it may not be changed. */
  className: string | undefined
  /** A gommette’s, for the face. */
  colour?: string | undefined
  children: ReactNode
}

/** One of several, drawn as its caller likes: the whole face answers, with the keyboard, the focus and forced colours of a real input. */
export const CoveredChoice = (props: CoveredChoiceProps) => {
  const { type, name, isChosen, isDisabled, onChange, className, colour, children } = props
  return (
    <label className={styles.choice}>
      <input
        type={type}
        className={styles.input}
        name={name}
        checked={isChosen}
        disabled={isDisabled}
        onChange={onChange}
      />
      <span
        className={classes(styles.face, className)}
        data-chosen={isChosen || undefined}
        data-disabled={isDisabled || undefined}
        data-colour={colour}
      >
        {children}
      </span>
    </label>
  )
}
