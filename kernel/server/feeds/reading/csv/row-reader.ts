import type { FeedRecord } from '../../records.ts'
import type { Report } from './cells.ts'
import type { Row } from './rows.ts'

/** Fields of a record as one row gives them; its place and operation are added by the reader. */
export type Fields<Kind extends FeedRecord['kind']> = Omit<
  Extract<FeedRecord, { kind: Kind }>,
  'file' | 'line' | 'operation' | 'key'
>

/** Reads the rows of one kind of export. */
export interface RowReader {
  /** Positions where a formula rejects the row: names and classes, for a row of this width. */
  guarded(width: number): number[]
  /** The record of a row, or `undefined` when it cannot be used (then `report` has been told why). */
  read(row: Row, report: Report): Fields<'pupil'> | Fields<'guardian'> | Fields<'teacher'> | undefined
}
