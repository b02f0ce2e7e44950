import type { Ref } from 'react'
import Caret from '~icons/caret-down-bold'
import { classes } from './classes.ts'
import { Field, type FieldLook } from './field.tsx'
import styles from './input.module.css'

export interface SelectOption<Value extends string = string> {
  value: Value
  label: string
  isDisabled?: boolean
}

export interface SelectProps<Value extends string> extends FieldLook {
  options: readonly (SelectOption<Value> | { group: string; options: readonly SelectOption<Value>[] })[]
  value?: Value | ''
  defaultValue?: Value | ''
  onChange?: (value: Value) => void
  /** The first line while nothing is chosen. */
  placeholder?: string
  name?: string
  isRequired?: boolean
  isDisabled?: boolean
  ref?: Ref<HTMLSelectElement>
}

const Option = <Value extends string>({ value, label, isDisabled }: SelectOption<Value>) => (
  <option value={value} disabled={isDisabled}>
    {label}
  </option>
)

/** One among a few: the browser's own list, which phones draw full screen. Beyond thirty, a ComboBox finds faster. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, help, error, isOptional, isLabelHidden, className, options, placeholder, ...select } = props
  const { onChange, isRequired, isDisabled, ...rest } = select
  return (
    <Field {...{ label, help, error, isOptional, isLabelHidden, className }}>
      {ties => (
        <div className={styles.box}>
          <select
            {...rest}
            {...ties}
            className={classes(styles.input, styles.select)}
            required={isRequired}
            disabled={isDisabled}
            onChange={event => onChange?.(event.currentTarget.value as Value)}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map(option =>
              'group' in option ? (
                <optgroup key={option.group} label={option.group}>
                  {option.options.map(inside => (
                    <Option key={inside.value} {...inside} />
                  ))}
                </optgroup>
              ) : (
                <Option key={option.value} {...option} />
              ),
            )}
          </select>
          <Caret size="1rem" className={styles.caret ?? ''} />
        </div>
      )}
    </Field>
  )
}
