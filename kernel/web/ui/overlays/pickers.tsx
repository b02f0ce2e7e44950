import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { announce } from '../announce.ts'
import { Chip } from '../chip.tsx'
import { classes } from '../classes.ts'
import type { ComboBoxProps, MultiPickerProps, OptionSource, PickOption } from '../combo-box.tsx'
import fieldStyles from '../field.module.css'
import { FieldError } from '../field.tsx'
import inputStyles from '../input.module.css'
import { useKitTexts } from '../texts.ts'
import { AriaLanguage } from './aria-language.tsx'
import { OptionList } from './option-list.tsx'
import styles from './pickers.module.css'
import { useOptions } from './use-options.ts'

interface PickingProps extends Omit<ComboBoxProps<PickOption>, 'value' | 'onChange'> {
  text: string
  onText: (text: string) => void
  chosen: string | null
  onPick: (option: PickOption | null) => void
  onBlur?: () => void
  taken?: ReadonlySet<string>
  onBackspace?: () => void
}

const useRemaining = (options: OptionSource<PickOption>, text: string, taken: ReadonlySet<string> | undefined) => {
  const found = useOptions(options, text)
  return { ...found, options: taken ? found.options.filter(option => !taken.has(option.id)) : found.options }
}

const Picking = (props: PickingProps) => {
  const {
    label,
    help,
    error,
    isOptional,
    placeholder,
    isDisabled,
    options: source,
    text,
    onText,
    chosen,
    onPick,
  } = props
  const t = useKitTexts()
  const { options, isSearching } = useRemaining(source, text, props.taken)
  const pick = (key: unknown) => onPick(options.find(option => option.id === key) ?? null)
  return (
    <AriaLanguage>
      <ComboBox
        className={fieldStyles.field ?? ''}
        items={options}
        inputValue={text}
        onInputChange={onText}
        selectedKey={chosen}
        onSelectionChange={pick}
        isDisabled={isDisabled}
        isInvalid={Boolean(error)}
        menuTrigger="focus"
        allowsEmptyCollection
        onBlur={props.onBlur}
        onKeyDown={event => event.key === 'Backspace' && !text && props.onBackspace?.()}
      >
        <Label className={fieldStyles.label ?? ''}>
          {label}
          {isOptional && <span className={fieldStyles.optional}> ({t.optional})</span>}
        </Label>
        {help && <p className={fieldStyles.help}>{help}</p>}
        <Input className={inputStyles.input ?? ''} placeholder={placeholder} />
        <OptionList isSearching={isSearching} count={options.length} />
        <FieldError id="">{error}</FieldError>
      </ComboBox>
    </AriaLanguage>
  )
}

export const ComboBoxField = ({ value, onChange, className, ...rest }: ComboBoxProps<PickOption>) => {
  const [text, setText] = useState(value?.label ?? '')
  const [known, setKnown] = useState(value?.id)
  if (known !== value?.id) {
    setKnown(value?.id)
    setText(value?.label ?? '')
  }
  const pick = (option: PickOption | null) => {
    setText(option?.label ?? '')
    onChange(option)
  }
  return (
    <div className={className}>
      <Picking
        {...rest}
        text={text}
        onText={setText}
        chosen={value?.id ?? null}
        onPick={option => option && pick(option)}
        onBlur={() => (text ? setText(value?.label ?? '') : value && pick(null))}
      />
    </div>
  )
}

export const MultiPickerField = ({ value, onChange, className, ...rest }: MultiPickerProps<PickOption>) => {
  const t = useKitTexts()
  const [text, setText] = useState('')
  const change = (chosen: readonly PickOption[]) => {
    onChange(chosen)
    announce(t.chosen(chosen.length))
  }
  const add = (option: PickOption | null) => {
    if (!option) return
    setText('')
    change([...value, option])
  }
  return (
    <div className={classes(styles.multi, className)}>
      <Picking
        {...rest}
        text={text}
        onText={setText}
        chosen={null}
        onPick={add}
        onBlur={() => setText('')}
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
