import { useEffect, useState } from 'react'
import type { OptionSource, PickOption } from './picker.ts'

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Accents and case do not count; each word typed may begin any word. */
export const matches = (option: PickOption, query: string): boolean => {
  const words = withoutAccents(`${option.label} ${option.help ?? ''}`).split(/[\s'’-]+/)
  return withoutAccents(query)
    .split(/\s+/)
    .every(typed => words.some(word => word.startsWith(typed)))
}

/** A person types a name at about six letters a second: asking at each one would ask three times too much. */
const pause = 180

interface Found<Option> {
  options: readonly Option[]
  isSearching: boolean
}

/** The options that answer what is typed, wherever they come from; no query (a closed list) asks nothing. */
export const useOptions = <Option extends PickOption>(
  source: OptionSource<Option>,
  query: string | undefined,
): Found<Option> => {
  const [found, setFound] = useState<{ query?: string; options: readonly Option[] }>({ options: [] })
  useEffect(() => {
    if (typeof source !== 'function' || query === undefined) return
    const control = new AbortController()
    const settle = (options: readonly Option[]) => {
      if (!control.signal.aborted) setFound({ query, options })
    }
    const timer = setTimeout(() => source(query, control.signal).then(settle, () => settle([])), pause)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [source, query])
  if (query === undefined) return { options: [], isSearching: false }
  if (typeof source !== 'function') {
    return { options: source.filter(option => matches(option, query)), isSearching: false }
  }
  return { options: found.options, isSearching: found.query !== query }
}
