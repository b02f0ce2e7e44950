import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useLocale } from '../i18n.ts'
import { announce } from './announce.ts'
import type { Colour } from './gommette.tsx'
import styles from './progress-bar.module.css'
import { useKitTexts } from './texts.ts'

export interface ProgressBarProps {
  label: ReactNode
  done: number
  /** Unknown while it is being counted: the bar moves without promising. */
  total?: number
  colour?: Colour
  /** Without words around it: inside a card that says them. */
  isBare?: boolean
  /** Speaks at each quarter: for a job one waits for. */
  isLive?: boolean
}

/** How far a job has come, as a bar and a count. */
export const ProgressBar = ({ label, done, total, colour, isBare, isLive }: ProgressBarProps) => {
  const id = useId()
  const t = useKitTexts()
  const number = new Intl.NumberFormat(useLocale())
  const ratio = total ? Math.min(1, done / total) : undefined
  const quarter = ratio === undefined ? 0 : Math.floor(ratio * 4)
  const said = useRef(quarter)
  const count = total === undefined ? number.format(done) : t.progress(number.format(done), number.format(total))
  useEffect(() => {
    if (isLive && quarter > said.current) announce(count)
    said.current = quarter
  }, [isLive, quarter, count])
  return (
    <div className={styles.progress}>
      {!isBare && (
        <div className={styles.words}>
          <span id={id}>{label}</span>
          <span className={styles.count}>{count}</span>
        </div>
      )}
      <div
        role="progressbar"
        className={styles.track}
        data-colour={colour}
        aria-labelledby={isBare ? undefined : id}
        aria-label={isBare && typeof label === 'string' ? label : undefined}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={total === undefined ? undefined : done}
        aria-valuetext={count}
      >
        <div
          className={styles.bar}
          data-unknown={ratio === undefined || undefined}
          style={ratio === undefined ? undefined : { inlineSize: `${ratio * 100}%` }}
        />
      </div>
    </div>
  )
}
