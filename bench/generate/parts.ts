import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'

const entriesPerPart = 10_000
const bufferedCharacters = 256 * 1024

export type Flow = 'EtabEducNat' | 'Eleve' | 'PersRelEleve' | 'PersEducNat'

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ficAlimMENESR SYSTEM "ficAlimMENESR.dtd">
<ficAlimMENESR>\n`
const closing = '</ficAlimMENESR>\n'

/** Writes one AAF flow, a new file every 10,000 entries, never keeping more than a few hundred kB of it. */
class PartWriter {
  readonly files: string[] = []
  bytes = 0
  private readonly base: string
  private stream: WriteStream | undefined
  private pending = ''
  private entries = 0

  constructor(base: string) {
    this.base = base
  }

  async write(entry: string): Promise<void> {
    if (!this.stream || this.entries === entriesPerPart) await this.nextPart()
    this.entries += 1
    this.pending += entry
    if (this.pending.length >= bufferedCharacters) await this.flush()
  }

  async close(): Promise<void> {
    if (!this.stream) return
    this.pending += closing
    await this.flush()
    this.bytes += this.stream.bytesWritten
    this.stream.end()
    await finished(this.stream)
    this.stream = undefined
  }

  private async nextPart() {
    await this.close()
    const file = `${this.base}_${String(this.files.length).padStart(4, '0')}.xml`
    this.files.push(file)
    this.stream = createWriteStream(file)
    this.entries = 0
    this.pending = opening
  }

  private async flush() {
    const text = this.pending
    this.pending = ''
    await new Promise<void>((resolve, reject) => {
      this.stream?.write(text, error => (error ? reject(error) : resolve()))
    })
  }
}

export interface Written {
  files: string[]
  bytes: number
}

/** Writes the entries of each flow under `folder` with the names an AAF delivery has. */
export const writeFlows = async (
  folder: string,
  prefix: string,
  flows: [Flow, Iterable<string>][],
): Promise<Written> => {
  await mkdir(folder, { recursive: true })
  const written: Written = { files: [], bytes: 0 }
  for (const [flow, entries] of flows) {
    const writer = new PartWriter(join(folder, `${prefix}_${flow}`))
    for (const entry of entries) await writer.write(entry)
    await writer.close()
    written.files.push(...writer.files)
    written.bytes += writer.bytes
  }
  return written
}
