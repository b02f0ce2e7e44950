import type { ProblemCode } from '../refusal.ts'
import { clean } from '../text/clean.ts'
import { personName } from '../text/person-name.ts'
import { phone } from '../text/values.ts'
import { type Columns, columnAt } from './header.ts'
import type { Row } from './rows.ts'
import type { Sheet } from './sheet.ts'

/** Says that a part of a row cannot be used. */
export type Report = (code: ProblemCode, what?: string) => void

/**
 * Would a spreadsheet run this cell? Names and classes leave préau again in exports and lists, where `=…` would act
 * (CWE-1236). A telephone number may begin with `+`; dashes alone stand for nothing.
 */
export const isFormula = (cell: string): boolean => {
  const text = cell.trim()
  if (/^[\t\r]./.test(cell)) return true
  return /^[=+\-@＝＋－＠]/.test(text) && !/^[-－]+$/.test(text) && phone(text) === undefined
}

const dashes = /^[-－]+$/

/** A cell as text; `undefined` when the file has no such column. */
const textAt = (row: Row, index: number): string | undefined => {
  if (index < 0) return undefined
  const text = clean(row.cells[index] ?? '')
  return dashes.test(text) ? '' : text
}

/** The columns of one sheet, ready to read rows. */
export interface Cells<Name extends string> {
  /** `undefined` when the file has no such column. */
  text(row: Row, name: Name): string | undefined
  /** The same, in the French case of names. */
  name(row: Row, name: Name): string | undefined
  /** Plain text that a formula would spoil without making the row useless: left out with a note. */
  safeText(row: Row, name: Name, report: Report): string | undefined
  /** What `read` makes of the cell; what it cannot read is left out with a note. */
  value<T>(row: Row, name: Name, read: CellRead<T>): T | undefined
}

export interface CellRead<T> {
  read(text: string): T | undefined
  fault(title: string): void
}

export const cellsOf = <Name extends string>(sheet: Sheet, columns: Columns<Name>): Cells<Name> => {
  const at = Object.fromEntries(
    Object.entries<readonly string[]>(columns).map(([name, names]) => [name, columnAt(sheet.header, names)]),
  ) as Record<Name, number>
  const text = (row: Row, name: Name) => textAt(row, at[name])
  const title = (name: Name) => sheet.titles[at[name]] ?? ''
  return {
    text,
    name: (row, name) => {
      const value = text(row, name)
      return value && personName(value)
    },
    safeText: (row, name, report) => {
      if (!isFormula(row.cells[at[name]] ?? '')) return text(row, name)
      report('formula-text', title(name))
      return undefined
    },
    value: (row, name, { read, fault }) => {
      const written = text(row, name)
      if (written === undefined) return undefined
      const value = read(written)
      if (value === undefined) fault(title(name))
      return value
    },
  }
}

/** Text of a cell by its position. */
export const cellAt = (row: Row, index: number): string => textAt(row, index) ?? ''

/** Family and usage names of a row: when the first is empty the second stands for it. */
export const familyNames = (family: string, usage: string): { familyName: string; usageName: string } => ({
  familyName: family || usage,
  usageName: family === '' || usage === family ? '' : usage,
})
