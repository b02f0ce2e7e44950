import { type ComponentProps, useEffect, useRef } from 'react'
import { Avatar } from './avatar.tsx'
import { Field, type FieldLook } from './field.tsx'
import inputStyles from './input.module.css'
import styles from './picker.module.css'
import type { PickOption } from './picker.ts'
import { Spinner } from './spinner.tsx'
import { useKitTexts } from './texts.ts'
import { type PickerState, usePicker } from './use-picker.ts'

export interface PickerLook extends FieldLook {
  placeholder?: string
  isDisabled?: boolean
}

type PickerFieldProps<Option extends PickOption> = PickerLook & PickerState<Option>

/** A field to type in and the list of what answers. */
export const PickerField = <Option extends PickOption>(props: PickerFieldProps<Option>) => {
  const { label, help, error, isOptional, isLabelHidden, placeholder, isDisabled, text } = props
  const picker = usePicker(props)
  const { id, isOpen, active } = picker
  const combobox: ComponentProps<'input'> = {
    role: 'combobox',
    'aria-expanded': isOpen && picker.options.length > 0,
    'aria-controls': isOpen && picker.options.length > 0 ? id : undefined,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active ? `${id}-${active.id}` : undefined,
  }
  return (
    <Field {...{ label, help, error, isOptional, isLabelHidden }}>
      {ties => (
        <div className={styles.picker}>
          <input
            type="text"
            {...ties}
            {...combobox}
            className={inputStyles.input}
            placeholder={placeholder}
            disabled={isDisabled}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={text}
            onChange={event => picker.type(event.currentTarget.value)}
            onClick={picker.open}
            onKeyDown={picker.onKeyDown}
            onBlur={picker.leave}
          />
          {isOpen && <Answers picker={picker} ties={ties.id} />}
        </div>
      )}
    </Field>
  )
}

interface AnswersProps<Option extends PickOption> {
  picker: ReturnType<typeof usePicker<Option>>
  ties: string
}

/** The focus stays in the field: pressing an answer must not take it. */
const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault()

const Answers = <Option extends PickOption>({ picker, ties }: AnswersProps<Option>) => {
  const { id, options, isSearching, active, pick } = picker
  const t = useKitTexts()
  const list: ComponentProps<'div'> = {
    role: 'listbox',
    id,
    'aria-labelledby': ties,
    onPointerDown: keepFocus,
    onMouseDown: keepFocus,
  }
  return (
    <div className={styles.sheet}>
      {options.length > 0 && (
        <div {...list} className={styles.list}>
          {options.map(option => (
            <Answer
              key={option.id}
              id={`${id}-${option.id}`}
              option={option}
              isActive={option === active}
              onPick={() => pick(option)}
            />
          ))}
        </div>
      )}
      {(isSearching || options.length === 0) && (
        <p className={styles.note}>
          {isSearching && <Spinner size="1.1em" />}
          {isSearching ? t.searching : t.noMatch}
        </p>
      )}
    </div>
  )
}

interface AnswerProps {
  id: string
  option: PickOption
  isActive: boolean
  onPick: () => void
}

const Answer = ({ id, option, isActive, onPick }: AnswerProps) => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { icon: Icon, src, label, help } = option
  const line: ComponentProps<'div'> = { role: 'option', id, 'aria-selected': isActive, onClick: onPick }
  return (
    <div {...line} ref={ref} className={styles.option}>
      {Icon && <Icon size="1.25rem" className={styles.icon ?? ''} />}
      {src !== undefined && <Avatar name={label} src={src} size="s" />}
      <span className={styles.words}>
        {label}
        {help && <span className={styles.help}>{help}</span>}
      </span>
    </div>
  )
}
