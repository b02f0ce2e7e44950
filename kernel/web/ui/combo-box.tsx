import { lazy, type ReactNode, Suspense } from 'react'
import { Field, type FieldLook } from './field.tsx'
import styles from './input.module.css'
import type { Pictogram } from './pictogram.tsx'

export interface PickOption {
  id: string
  label: string
  /** What tells homonyms apart: a class, a school, a count. */
  help?: string
  /** A face; `icon` otherwise. */
  src?: string
  icon?: Pictogram
}

/** Options at hand, or asked from the server as one types; the signal ends a question nobody waits for any more. */
export type OptionSource<Option extends PickOption> =
  | readonly Option[]
  | ((query: string, signal: AbortSignal) => Promise<readonly Option[]>)

interface PickerLook extends FieldLook {
  placeholder?: string
  isDisabled?: boolean
}

export interface ComboBoxProps<Option extends PickOption> extends PickerLook {
  options: OptionSource<Option>
  value: Option | null
  onChange: (chosen: Option | null) => void
}

export interface MultiPickerProps<Option extends PickOption> extends PickerLook {
  options: OptionSource<Option>
  value: readonly Option[]
  onChange: (chosen: readonly Option[]) => void
}

const load = () => import('./overlays/pickers.tsx')
const LazyComboBox = lazy(() => load().then(module => ({ default: module.ComboBoxField })))
const LazyMultiPicker = lazy(() => load().then(module => ({ default: module.MultiPickerField })))

/** The same place, the same words, while the code arrives. */
const Waiting = ({ label, help, isOptional, placeholder }: PickerLook): ReactNode => (
  <Field label={label} help={help} isOptional={isOptional}>
    {ties => <input {...ties} className={styles.input} placeholder={placeholder} disabled />}
  </Field>
)

/** One among many, found by typing. Fetched when a page shows it. */
export const ComboBox = <Option extends PickOption>(props: ComboBoxProps<Option>) => (
  <Suspense fallback={<Waiting {...props} />}>
    <LazyComboBox {...(props as unknown as ComboBoxProps<PickOption>)} />
  </Suspense>
)

/** Several among many, found by typing, kept as chips: people, groups, classes. Fetched when a page shows it. */
export const MultiPicker = <Option extends PickOption>(props: MultiPickerProps<Option>) => (
  <Suspense fallback={<Waiting {...props} />}>
    <LazyMultiPicker {...(props as unknown as MultiPickerProps<PickOption>)} />
  </Suspense>
)
