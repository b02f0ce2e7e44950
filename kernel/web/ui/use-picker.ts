import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { announce } from './announce.ts'
import type { OptionSource, PickOption } from './picker.ts'
import { useKitTexts } from './texts.ts'
import { useOptions } from './use-options.ts'

export interface PickerState<Option extends PickOption> {
  source: OptionSource<Option>
  text: string
  onText: (text: string) => void
  /** What to look for, when it is not what the field shows. */
  query?: string
  onPick: (option: Option) => void
  /** Already chosen: no longer offered. */
  taken?: ReadonlySet<string>
  /** Delete in an empty field. */
  onBackspace?: () => void
  /** The focus has gone elsewhere. */
  onLeave?: () => void
}

/** Says how many answers there are once they have settled. */
const useCount = (isSaid: boolean, count: number): void => {
  const t = useKitTexts()
  const sentence = count === 0 ? t.noMatch : t.results(count)
  useEffect(() => {
    if (!isSaid) return
    const timer = setTimeout(() => announce(sentence), 400)
    return () => clearTimeout(timer)
  }, [isSaid, sentence])
}

/**
 * The keyboard of a combobox with a list (ARIA practices): arrows walk, Enter takes, Escape closes before it leaves. The list stays beside
 * its field in the page rather than in a layer of its own, so that a screen reader walks from one to the other.
 */
export const usePicker = <Option extends PickOption>(state: PickerState<Option>) => {
  const { source, text, query = text, onText, onPick, taken, onBackspace, onLeave } = state
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const { options: found, isSearching } = useOptions(source, isOpen ? query : undefined)
  const options = taken ? found.filter(option => !taken.has(option.id)) : found
  const active = isOpen ? options[Math.min(at, options.length - 1)] : undefined
  useCount(isOpen && !isSearching, options.length)

  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const pick = (option: Option) => {
    close()
    onPick(option)
  }
  const walk = (step: number) => {
    setOpen(true)
    const last = options.length - 1
    setAt(before => (before + step > last ? 0 : before + step < 0 ? last : before + step))
  }
  const keys: Record<string, (() => void) | false | undefined> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: active && (() => pick(active)),
    Escape: isOpen && close,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && text === '') onBackspace?.()
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const type = (typed: string) => {
    onText(typed)
    setOpen(true)
    setAt(typed === '' ? -1 : 0)
  }
  const leave = () => {
    close()
    onLeave?.()
  }
  return { id, isOpen, isSearching, options, active, pick, type, open: () => setOpen(true), leave, onKeyDown }
}
