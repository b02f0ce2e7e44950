import { parse } from 'csv-parse/sync'
import type { Sentence } from '../../../../contract/language.ts'
import type { FeedFile } from '../files/feed-file.ts'
import { refusal } from '../refusal.ts'
import { textOf } from '../text/decode.ts'
import { csvEncoding, type Encoding } from '../text/encoding.ts'
import { expectedColumns, missingSentence, named } from './column-sentences.ts'
import { type Header, normalise, titled } from './header.ts'
import { type KeptColumns, readAs, signatureOf } from './kept-columns.ts'
import { type CsvFormat, formatOf, missingIn } from './kinds.ts'
import { nextBreak } from './line-break.ts'
import { formatFor, likeliest } from './suggest.ts'

/** A CSV file whose columns have been understood. */
export interface Sheet {
  file: FeedFile
  format: CsvFormat
  encoding: Encoding
  separator: string
  header: Header
  /** Titles as written, to name a column to the person who holds the file. */
  titles: string[]
  /** Read as somebody of the school said, then. */
  keptAt?: Date
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

/** A CSV cut into columns, understood or not. */
export type Titled = Omit<Sheet, 'format' | 'keptAt'>

/** The cut under which the columns are known; else the one that makes most of them. */
export const cutTitles = async (file: FeedFile, kept: KeptColumns): Promise<Titled> => {
  const encoding = await csvEncoding(file)
  const line = await firstLine(file, encoding)
  const cuts = separators.map(separator => {
    const titles = titlesIn(line, separator)
    return { file, encoding, separator, titles, header: titles.map(normalise) }
  })
  const known = ({ header }: Titled) =>
    header.length > 1 && (kept.has(signatureOf(header)) || formatOf(header) !== undefined)
  const [widest = { file, encoding, separator: ';', titles: [], header: [] }] = cuts.toSorted(
    (a, b) => b.titles.length - a.titles.length,
  )
  return cuts.find(known) ?? widest
}

/** Names alone make no teachers' file: then they are pupils', who need more than a name. */
const lacking = (header: Header): Sentence => {
  const { kind } = likeliest(header)
  const missing = missingIn(formatFor[kind], header)
  return missing.length > 0
    ? missingSentence(kind, named(missing))
    : missingSentence('pupils', named(missingIn(formatFor.pupils, header)))
}

/** Recognises a CSV by its first line: as the school said before, or as an export préau knows. */
export const recogniseCsv = async (file: FeedFile, kept: KeptColumns): Promise<Sheet> => {
  const cut = await cutTitles(file, kept)
  const where = { file: file.label, line: 1 }
  const { header } = cut
  if (header.length < 2) throw refusal('no-columns', where, expectedColumns)
  const reading = kept.get(signatureOf(header))
  if (reading) return { ...cut, ...readAs(header, reading), keptAt: reading.keptAt }
  const format = formatOf(header)
  if (!format) throw refusal('unknown-header', where, lacking(header))
  const missing = missingIn(format, header)
  if (missing.length > 0) throw refusal('missing-column', where, named(missing))
  return { ...cut, header: titled(header), format }
}
