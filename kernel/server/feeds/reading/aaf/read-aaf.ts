import { startOf } from '../files/feed-file.ts'
import type { FeedLimits } from '../limits.ts'
import type { Outbox } from '../outbox.ts'
import { problem, refusal } from '../refusal.ts'
import { textOf } from '../text/decode.ts'
import { xmlEncoding } from '../text/encoding.ts'
import { XmlFault } from '../xml/fault.ts'
import { XmlScanner } from '../xml/scanner.ts'
import type { Entry } from './entry.ts'
import { EntryReader } from './entry-reader.ts'
import type { AafFile } from './flow.ts'
import { recordOf } from './record.ts'
import type { UnknownAttributes } from './unknown-attributes.ts'

export interface AafReading {
  limits: FeedLimits
  outbox: Outbox
  unknown: UnknownAttributes
  /** Called after each chunk with its size: progress, and the moment to stop if asked to. */
  chunk(bytes: number): void
}

const scannerFor = (file: AafFile, { limits, outbox, unknown }: AafReading): XmlScanner => {
  const use = (entry: Entry) => {
    unknown.notice(entry)
    const record = recordOf(entry, (code, what) => outbox.add(problem(code, entry, what)))
    if (record) outbox.add(record)
  }
  const scanner: XmlScanner = new XmlScanner(
    new EntryReader({
      file: file.label,
      line: () => scanner.line,
      longest: limits.lineLength,
      longestValue: limits.valueLength,
      entry: use,
      problem: (line, code, what) => outbox.add(problem(code, { file: file.label, line }, what)),
    }),
    limits,
  )
  return scanner
}

/** Reads one part of one flow. */
export const readAaf = async (file: AafFile, reading: AafReading): Promise<void> => {
  const encoding = xmlEncoding(await startOf(file), file.label)
  const scanner = scannerFor(file, reading)
  try {
    for await (const text of textOf(file, encoding)) {
      scanner.write(text)
      await reading.outbox.deliver()
      reading.chunk(text.length)
    }
    scanner.end()
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error
    throw refusal(error.code, { file: file.label, line: error.line }, error.what)
  }
}
