import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { FeedLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import { textOf } from '../text/decode.ts'
import { nextBreak } from './line-break.ts'
import type { Sheet } from './sheet.ts'

/** A family of a hundred children would still fit. */
const mostCells = 1000

/** What it takes to cut a file into cells. */
type CutFile = Pick<Sheet, 'file' | 'encoding' | 'separator'>

export interface Row {
  line: number
  cells: string[]
}

/** Stops before a line that never ends fills the memory. */
async function* boundedLines(sheet: CutFile, longest: number): AsyncGenerator<string> {
  let length = 0
  let line = 1
  for await (const text of textOf(sheet.file, sheet.encoding)) {
    let start = 0
    for (let end = nextBreak(text, start); end >= 0; end = nextBreak(text, start)) {
      if (length + end - start > longest) break
      if (text[end] === '\n') line += 1
      length = 0
      start = end + 1
    }
    length += text.length - start
    if (length > longest) throw refusal('line-too-long', { file: sheet.file.label, line }, String(longest))
    yield text
  }
}

/** Line on which each record begins: the parser says where they end, and counts CRLF inside quotes twice. */
const lineCounter = () => {
  let doubled = 0
  return (cells: string[], lastLine: number): number => {
    const broken = cells.filter(cell => cell.includes('\n') || cell.includes('\r'))
    const inside = broken.join('').match(/\r\n|[\r\n]/g) ?? []
    doubled += inside.filter(mark => mark === '\r\n').length
    return lastLine - doubled - inside.length
  }
}

/** The rows of a sheet after its titles, empty ones left out, each with the line it begins on. */
export async function* rowsOf(sheet: CutFile, limits: FeedLimits): AsyncGenerator<Row> {
  const lineOf = lineCounter()
  let line = 0
  const parser = parse({
    delimiter: sheet.separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.lineLength,
    on_record: (cells: string[], { lines }) => {
      line = lineOf(cells, lines)
      return [String(line), ...cells]
    },
  })
  const source = Readable.from(boundedLines(sheet, limits.lineLength))
  source.on('error', error => parser.destroy(error))
  source.pipe(parser)
  let titles = true
  try {
    for await (const [begins, ...cells] of parser as AsyncIterable<string[]>) {
      if (cells.length > mostCells) throw refusal('too-many-cells', { file: sheet.file.label, line }, String(mostCells))
      if (!titles && cells.some(cell => cell.trim() !== '')) yield { line: Number(begins), cells }
      titles = false
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const long = error.code === 'CSV_MAX_RECORD_SIZE'
    const where = { file: sheet.file.label, line: line + 1 }
    throw refusal(long ? 'line-too-long' : 'malformed-csv', where, String(limits.lineLength))
  } finally {
    source.destroy()
  }
}
