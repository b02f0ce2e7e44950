import { tmpdir } from 'node:os'
import type { FeedSink, FeedSummary } from '../records.ts'
import { flows } from './aaf/flow.ts'
import { readAaf } from './aaf/read-aaf.ts'
import { UnknownAttributes } from './aaf/unknown-attributes.ts'
import type { KeptColumns } from './csv/kept-columns.ts'
import { readCsv } from './csv/read-csv.ts'
import { type Delivery, recognise } from './delivery.ts'
import { gather } from './files/gather.ts'
import { Meter } from './files/meter.ts'
import { Spool } from './files/spool.ts'
import { defaultLimits, type FeedLimits } from './limits.ts'
import { Outbox } from './outbox.ts'
import { problem } from './refusal.ts'

export interface ReadOptions {
  limits?: Partial<FeedLimits>
  /** How the school said its own columns are to be read. */
  columns?: KeptColumns
  /** Where archives are unpacked (the system's temporary folder by default). */
  temporaryFolder?: string
  /** Called once, when the delivery is recognised and nothing of it has been read yet. */
  recognised?(summary: FeedSummary): void
  /** Called as reading goes: how much of the delivery has been read, 0 to 1. */
  progress?(share: number): void
  /** Stops reading; `readFeed` then rejects with the signal's reason. */
  signal?: AbortSignal
}

const notes = ({ skipped, missingParts }: Delivery) => [
  ...skipped.map(file => problem('skipped-file', { file, line: 1 })),
  ...missingParts.map(({ file, part }) => problem('missing-part', { file, line: 1 }, part)),
]

const read = async (delivery: Delivery, sink: FeedSink, options: ReadOptions): Promise<void> => {
  const limits = { ...defaultLimits, ...options.limits }
  const outbox = new Outbox(sink)
  const total = [...delivery.aaf, ...delivery.sheets.map(({ file }) => file)].reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const chunk = (bytes: number) => {
    options.signal?.throwIfAborted()
    done += bytes
    options.progress?.(Math.min(1, done / total))
  }
  for (const flow of flows) {
    const unknown = new UnknownAttributes(flow)
    for (const file of delivery.aaf.filter(part => part.flow === flow)) {
      await readAaf(file, { limits, outbox, unknown, chunk })
    }
    for (const note of unknown.problems()) sink.problem(note)
  }
  for (const sheet of delivery.sheets) await readCsv(sheet, { limits, outbox, chunk })
  options.progress?.(1)
}

/**
 * Reads a delivery of directory files (AAF 1D, ONDE, Base Élèves, teachers' CSV; plain, in `.tgz`, `.zip` or folders)
 * and hands each fact to `sink` in order: structures, pupils, guardians, staff. Memory stays bounded whatever the size
 * of the files and the speed of the sink. Throws `FeedRefused` when the delivery as a whole cannot be trusted; then
 * whatever the sink has received must be forgotten.
 */
export const readFeed = async (paths: string[], sink: FeedSink, options: ReadOptions = {}): Promise<FeedSummary> => {
  const spool = new Spool(options.temporaryFolder ?? tmpdir())
  try {
    const { files, skipped } = await gather(paths, new Meter({ ...defaultLimits, ...options.limits }), spool)
    const delivery = await recognise(files, skipped, options.columns ?? new Map())
    options.recognised?.(delivery.summary)
    for (const note of notes(delivery)) sink.problem(note)
    await read(delivery, sink, options)
    return delivery.summary
  } finally {
    await spool.close()
  }
}
