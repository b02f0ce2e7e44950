import type { FeedLimits } from '../limits.ts'
import type { Outbox } from '../outbox.ts'
import { problem, refusal } from '../refusal.ts'
import { isFormula } from './cells.ts'
import { guardianRows } from './guardians.ts'
import type { CsvFormat } from './kinds.ts'
import { pupilRows } from './pupils.ts'
import type { RowReader } from './row-reader.ts'
import { type Row, rowsOf } from './rows.ts'
import type { Sheet } from './sheet.ts'
import { teacherRows } from './teachers.ts'

export interface CsvReading {
  limits: FeedLimits
  outbox: Outbox
  /** Called after each row with its size: progress, and the moment to stop if asked to. */
  chunk(bytes: number): void
}

const readers: Record<CsvFormat, (sheet: Sheet) => RowReader> = {
  'onde-pupils': pupilRows,
  'be1d-pupils': pupilRows,
  'pupils-csv': pupilRows,
  'guardians-csv': guardianRows,
  'teachers-csv': teacherRows,
}

const readRow = (sheet: Sheet, reader: RowReader, outbox: Outbox) => (row: Row) => {
  const place = { file: sheet.file.label, line: row.line }
  const formula = reader.guarded(row.cells.length).find(index => isFormula(row.cells[index] ?? ''))
  if (formula !== undefined) {
    outbox.add(problem('formula-cell', place, sheet.titles[formula] ?? String(formula + 1)))
    return
  }
  const fields = reader.read(row, (code, what) => outbox.add(problem(code, place, what)))
  if (fields) outbox.add({ ...place, operation: 'replace', key: null, ...fields })
}

/** Reads one recognised CSV. */
export const readCsv = async (sheet: Sheet, { limits, outbox, chunk }: CsvReading): Promise<void> => {
  const use = readRow(sheet, readers[sheet.format](sheet), outbox)
  let rows = 0
  for await (const row of rowsOf(sheet, limits)) {
    rows += 1
    use(row)
    await outbox.deliver()
    chunk(row.cells.reduce((sum, cell) => sum + cell.length + 1, 1))
  }
  // A file of titles alone would make a whole school leave.
  if (rows === 0) throw refusal('no-lines', { file: sheet.file.label })
}
