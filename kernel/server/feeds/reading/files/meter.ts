import type { FeedLimits } from '../limits.ts'
import { refusal } from '../refusal.ts'
import { size } from './size.ts'

/** Below this, a high ratio only says that a small file repeats itself. */
const ratioMatters = 1024 * 1024

/** Counts what a delivery weighs while it is being unpacked, and stops it as soon as it weighs too much. */
export class Meter {
  readonly limits: FeedLimits
  private files = 0
  private total = 0

  constructor(limits: FeedLimits) {
    this.limits = limits
  }

  file(label: string): void {
    this.files += 1
    if (this.files > this.limits.files) throw refusal('too-many-files', { file: label }, String(this.limits.files))
  }

  bytes(label: string, count: number): void {
    this.total += count
    if (this.total > this.limits.totalBytes) {
      throw refusal('delivery-too-large', { file: label }, size(this.limits.totalBytes))
    }
  }

  fileBytes(label: string, count: number): void {
    if (count > this.limits.fileBytes) throw refusal('file-too-large', { file: label }, size(this.limits.fileBytes))
  }

  /**
   * For one archive of `compressed` bytes: lets through what it inflates to, entry after entry, as long as it stays
   * reasonable.
   */
  archive(label: string, compressed: number) {
    let inflated = 0
    const count = (bytes: number) => {
      inflated += bytes
      this.bytes(label, bytes)
      if (inflated > ratioMatters && inflated > compressed * this.limits.ratio) {
        throw refusal('suspicious-compression', { file: label }, String(this.limits.ratio))
      }
    }
    return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        count(chunk.byteLength)
        yield chunk
      }
    }
  }

  /** Lets one entry of an archive through, as long as it is no larger than a file may be. */
  async *entry(label: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let length = 0
    for await (const chunk of chunks) {
      length += chunk.byteLength
      this.fileBytes(label, length)
      yield chunk
    }
  }
}
