import { type ReactNode, useEffect, useRef } from 'react'
import styles from './action-bar.module.css'

export interface ActionBarProps {
  /** Whether what is written is kept. */
  note: ReactNode
  /** It is not, or not everywhere. */
  isWrong?: boolean
  /** What Ctrl+Enter does: the main button. */
  onSubmit: () => void
  /** Buttons, the main one last. */
  children: ReactNode
}

/** The way out of a long form, always at hand at the foot of the screen. */
export const ActionBar = ({ note, isWrong, onSubmit, children }: ActionBarProps) => {
  const latest = useRef(onSubmit)
  latest.current = onSubmit
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <div className={styles.bar}>
      <p className={styles.note} data-wrong={isWrong || undefined} role="status">
        {note}
      </p>
      {children}
    </div>
  )
}
