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
