import type { FeedFile } from './feed-file.ts'
import type { Meter } from './meter.ts'
import type { Spool } from './spool.ts'

/** An archive on its way to the spool. */
export interface Unpacking {
  path: string
  /** Base name of the archive, shown before the names of its entries. */
  label: string
  size: number
  meter: Meter
  spool: Spool
}

/** What an archive holds: files to read, and labels of those passed over. */
export interface Unpacked {
  files: FeedFile[]
  skipped: string[]
}

/** Copies an entry to the spool and describes it as a file of the delivery. */
export const keepEntry = async (
  unpacking: Unpacking,
  entry: { path: string; name: string },
  chunks: AsyncIterable<Uint8Array>,
): Promise<FeedFile> => {
  const label = `${unpacking.label}/${entry.path}`
  const kept = await unpacking.spool.keep(unpacking.meter.entry(label, chunks))
  return { label, name: entry.name, archive: unpacking.label, asked: false, ...kept }
}
