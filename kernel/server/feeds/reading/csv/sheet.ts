import { parse } from 'csv-parse/sync'
import type { FeedFile } from '../files/feed-file.ts'
import { expectedColumns } from '../fr.ts'
import { refusal } from '../refusal.ts'
import { textOf } from '../text/decode.ts'
import { csvEncoding, type Encoding } from '../text/encoding.ts'
import { type Header, normalise } from './header.ts'
import { type CsvFormat, formatOf, missingIn } from './kinds.ts'
import { nextBreak } from './line-break.ts'

/** A CSV file whose columns have been understood. */
export interface Sheet {
  file: FeedFile
  format: CsvFormat
  encoding: Encoding
  separator: string
  header: Header
  /** Titles as written, to name a column to the person who holds the file. */
  titles: string[]
}

const separators = [';', ',', '\t']

/** No export has titles longer than this. */
const longestTitles = 64 * 1024

/** The first line that says something. */
const firstLine = async (file: FeedFile, encoding: Encoding): Promise<string> => {
  let text = ''
  for await (const chunk of textOf(file, encoding)) {
    text = (text + chunk).trimStart()
    const end = nextBreak(text, 0)
    if (end >= 0 || text.length > longestTitles) return text.slice(0, end >= 0 ? end : longestTitles)
  }
  return text
}

const titlesIn = (line: string, separator: string): string[] => {
  try {
    const [titles] = parse(line, { delimiter: separator, relax_quotes: true, relax_column_count: true })
    return titles?.map(title => title.trim()) ?? []
  } catch {
    return []
  }
}

/** Recognises a CSV by its first line: separator, columns, kind of export. */
export const recogniseCsv = async (file: FeedFile): Promise<Sheet> => {
  const encoding = await csvEncoding(file)
  const line = await firstLine(file, encoding)
  for (const separator of separators) {
    const titles = titlesIn(line, separator)
    const header = titles.map(normalise)
    const format = titles.length > 1 ? formatOf(header) : undefined
    if (!format) continue
    const [missing] = missingIn(format, header)
    if (missing !== undefined) throw refusal('missing-column', { file: file.label, line: 1 }, missing)
    return { file, format, encoding, separator, header, titles }
  }
  throw refusal('unknown-header', { file: file.label, line: 1 }, Object.values(expectedColumns).join(' ou '))
}
