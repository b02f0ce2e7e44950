import { type ReactNode, useId } from 'react'
import styles from './choices.module.css'
import type { Pictogram } from './pictogram.tsx'

export interface Segment<Value extends string = string> {
  value: Value
  label: ReactNode
  icon?: Pictogram
}

export interface SegmentedControlProps<Value extends string> {
  label: string
  options: readonly Segment<Value>[]
  value: Value
  onChange: (value: Value) => void
  /** The label above, drawn; only read otherwise. */
  isLabelShown?: boolean
}

/** Two to five views of the same thing, or the values of a setting. */
export const SegmentedControl = <Value extends string>(props: SegmentedControlProps<Value>) => {
  const { label, options, value, onChange, isLabelShown } = props
  const name = useId()
  return (
    <fieldset aria-label={isLabelShown ? undefined : label}>
      {isLabelShown && <legend className={styles.legend}>{label}</legend>}
      <div className={styles.segments}>
        {options.map(({ value: own, label: words, icon: Icon }) => (
          <label key={own} className={styles.segment}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={own}
              checked={own === value}
              onChange={() => onChange(own)}
            />
            <span className={styles.segmentFace}>
              {Icon && <Icon size="1.1em" />}
              {words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
