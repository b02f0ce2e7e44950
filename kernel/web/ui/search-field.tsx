import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'
import Glass from '~icons/magnifying-glass-bold'
import X from '~icons/x-bold'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import styles from './input.module.css'
import { useKitTexts } from './texts.ts'

export interface SearchFieldProps {
  /** Its accessible name; also drawn inside while it is empty, unless `placeholder` says more. */
  label: string
  placeholder?: string
  value: string
  onChange: (value: string) => void
  onSubmit?: (value: string) => void
  /** The key that leads here, drawn as a key: « / ». */
  shortcut?: string
  /** The search of the whole site, a landmark of the page; not the filter of one list. */
  isLandmark?: boolean
  autoFocus?: boolean
  className?: string
  name?: string
  ref?: Ref<HTMLInputElement>
}

export const SearchField = (props: SearchFieldProps) => {
  const { label, placeholder = label, value, onChange, onSubmit, shortcut, isLandmark, className, ref, ...rest } = props
  const Tag = isLandmark ? 'search' : 'div'
  const t = useKitTexts()
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current as HTMLInputElement)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value) onChange('')
    if (event.key === 'Enter' && onSubmit) {
      event.preventDefault()
      onSubmit(value)
    }
  }
  const clear = () => {
    onChange('')
    input.current?.focus()
  }
  return (
    <Tag className={classes(styles.box, className)}>
      <Glass size="1.25rem" className={styles.leading ?? ''} />
      <input
        {...rest}
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        className={classes(styles.input, styles.pill, styles.withLeading, styles.withTrailing)}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
      {value ? (
        <IconButton
          className={styles.trailing}
          label={t.clearSearch}
          icon={X}
          size="s"
          onPress={clear}
          tooltipAlign="end"
        />
      ) : (
        shortcut && (
          <span className={styles.key} aria-hidden="true">
            {shortcut}
          </span>
        )
      )}
    </Tag>
  )
}
