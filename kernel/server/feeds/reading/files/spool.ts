import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenFile } from './feed-file.ts'

/**
 * Where archives are unpacked: one private file that has no name any more, so that the operating system gives the
 * disk back however the process ends (RGPD art. 5.1.e: nothing of a delivery stays behind).
 */
export class Spool {
  private readonly temporaryFolder: string
  private handle: FileHandle | undefined
  private length = 0

  constructor(temporaryFolder: string) {
    this.temporaryFolder = temporaryFolder
  }

  /** Copies one entry to the end of the spool; the slice can be read as a file of its own. */
  async keep(chunks: AsyncIterable<Uint8Array>): Promise<{ size: number; open: () => Promise<OpenFile> }> {
    const handle = await this.opened()
    const start = this.length
    for await (const chunk of chunks) {
      await handle.write(chunk, 0, chunk.byteLength, this.length)
      this.length += chunk.byteLength
    }
    const end = this.length
    return { size: end - start, open: async () => slice(handle, start, end) }
  }

  async close(): Promise<void> {
    await this.handle?.close()
    this.handle = undefined
  }

  private async opened(): Promise<FileHandle> {
    if (this.handle) return this.handle
    const folder = await mkdtemp(join(this.temporaryFolder, 'preau-feed-'))
    try {
      this.handle = await open(join(folder, 'spool'), 'wx+', 0o600)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    return this.handle
  }
}

const slice = (handle: FileHandle, start: number, end: number): OpenFile => ({
  read: async (into, position) => {
    const room = Math.min(into.byteLength, end - start - position)
    return room <= 0 ? 0 : (await handle.read(into, 0, room, start + position)).bytesRead
  },
  // The spool closes once for all its slices.
  close: async () => undefined,
})
