import { useState } from 'react'
import { announce } from './announce.ts'
import { Chip } from './chip.tsx'
import { classes } from './classes.ts'
import styles from './picker.module.css'
import type { OptionSource, PickOption } from './picker.ts'
import { PickerField, type PickerLook } from './picker-field.tsx'
import { useKitTexts } from './texts.ts'

export interface ComboBoxProps<Option extends PickOption> extends PickerLook {
  /** A list, or a function that asks the server; keep the function the same from one drawing to the next (useCallback). */
  options: OptionSource<Option>
  value: Option | null
  onChange: (chosen: Option | null) => void
}

/** One among many, found by typing. Leaving the field empty chooses nothing; leaving it half typed comes back to what was chosen. */
export const ComboBox = <Option extends PickOption>({
  options,
  value,
  onChange,
  className,
  ...look
}: ComboBoxProps<Option>) => {
  const [typed, setTyped] = useState<string>()
  const leave = () => {
    if (typed === '' && value) onChange(null)
    setTyped(undefined)
  }
  const pick = (option: Option) => {
    setTyped(undefined)
    onChange(option)
  }
  return (
    <div className={className}>
      <PickerField
        {...look}
        source={options}
        text={typed ?? value?.label ?? ''}
        query={typed ?? ''}
        onText={setTyped}
        onPick={pick}
        onLeave={leave}
      />
    </div>
  )
}

export interface MultiPickerProps<Option extends PickOption> extends PickerLook {
  options: OptionSource<Option>
  value: readonly Option[]
  onChange: (chosen: readonly Option[]) => void
}

/** Several among many, found by typing, kept as chips: people, groups, classes. */
export const MultiPicker = <Option extends PickOption>(props: MultiPickerProps<Option>) => {
  const { options, value, onChange, className, ...look } = props
  const t = useKitTexts()
  const [text, setText] = useState('')
  const change = (chosen: readonly Option[]) => {
    onChange(chosen)
    announce(t.chosen(chosen.length))
  }
  const pick = (option: Option) => {
    setText('')
    change([...value, option])
  }
  return (
    <div className={classes(styles.multi, className)}>
      <PickerField
        {...look}
        source={options}
        text={text}
        onText={setText}
        onPick={pick}
        onLeave={() => setText('')}
        taken={new Set(value.map(option => option.id))}
        onBackspace={() => value.length > 0 && change(value.slice(0, -1))}
      />
      {value.length > 0 && (
        <ul className={styles.chips}>
          {value.map(option => (
            <li key={option.id}>
              <Chip
                icon={option.icon}
                removeLabel={option.label}
                onRemove={() => change(value.filter(other => other.id !== option.id))}
              >
                {option.label}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
