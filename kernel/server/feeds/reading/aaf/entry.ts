import type { Operation, Place } from '../../records.ts'
import type { ProblemCode } from '../refusal.ts'
import { clean } from '../text/clean.ts'

/** One request of an AAF file, as read: attributes by name, each with its values in order. */
export interface Entry extends Place {
  operation: Operation
  category: string
  key: string
  attributes: Map<string, string[]>
}

/** Says that a part of an entry cannot be used. */
export type Report = (code: ProblemCode, what?: string) => void

/** The first value of an attribute: `undefined` when the entry does not speak of it, `''` when it clears it. */
export const one = (entry: Entry, name: string): string | undefined => {
  const values = entry.attributes.get(name)
  return values && clean(values[0] ?? '')
}

/** Every value of an attribute: `undefined` when the entry does not speak of it, `[]` when it clears it. */
export const every = (entry: Entry, name: string): string[] | undefined =>
  entry.attributes
    .get(name)
    ?.map(clean)
    .filter(value => value !== '')

/** A value read by `read`; what it cannot read is left out and reported. */
export const checked = <T>(text: string | undefined, read: (text: string) => T | undefined, fault: () => void) => {
  if (text === undefined) return undefined
  const value = read(text)
  if (value === undefined) fault()
  return value
}
