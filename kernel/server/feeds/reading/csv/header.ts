import { plain } from '../text/clean.ts'

/** A column's title without case, accents, spaces, apostrophes, asterisks nor byte order mark. */
export const normalise = (title: string): string =>
  plain(title)
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^nomdusage/, 'nomusage')

/** A file's columns as normalised names, in order. */
export type Header = readonly string[]

/** Normalised names under which each column is found, the usual one first. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** Up to the last title: what is beyond has none, and a spreadsheet may have left empty ones. */
export const titled = (header: Header): Header => header.slice(0, header.findLastIndex(name => name !== '') + 1)

/** Position of the first column with one of these names, or -1. */
export const columnAt = (header: Header, names: readonly string[]): number =>
  header.findIndex(name => names.includes(name))

/** Titles of the mandatory columns a header lacks. */
export const missingColumns = (header: Header, mandatory: readonly [string, readonly string[]][]): string[] =>
  mandatory.filter(([, names]) => columnAt(header, names) < 0).map(([title]) => title)
