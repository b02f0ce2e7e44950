import { open } from 'node:fs/promises'

/** An opened file, or the slice of the spool that holds an archive's entry. */
export interface OpenFile {
  /** Fills `into` from `position`; the number of bytes read, 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>
  close(): Promise<void>
}

export interface FeedFile {
  /** Shown to people: `archive.tgz/file.xml`. */
  label: string
  /** Base name, which says what an AAF file is. */
  name: string
  /** Base name of the archive it comes from, or `''`. */
  archive: string
  /** Given by its own path rather than found in an archive or a folder: then it must be understood. */
  asked: boolean
  size: number
  open(): Promise<OpenFile>
}

/** Opens a file of the disk. */
export const onDisk = (path: string) => async (): Promise<OpenFile> => {
  const handle = await open(path, 'r')
  return {
    read: async (into, position) => (await handle.read(into, 0, into.byteLength, position)).bytesRead,
    close: () => handle.close(),
  }
}

const chunkBytes = 128 * 1024

/** The bytes of a file, in order. Each chunk is overwritten by the next: use it before asking for more. */
export async function* bytesOf(file: FeedFile): AsyncGenerator<Uint8Array> {
  const opened = await file.open()
  try {
    const buffer = new Uint8Array(chunkBytes)
    let position = 0
    while (position < file.size) {
      const room = Math.min(chunkBytes, file.size - position)
      const read = await opened.read(room === chunkBytes ? buffer : buffer.subarray(0, room), position)
      if (read === 0) return
      position += read
      yield buffer.subarray(0, read)
    }
  } finally {
    await opened.close()
  }
}

/** The first bytes of a file: enough to recognise it. */
export const startOf = async (file: FeedFile): Promise<Uint8Array> => {
  for await (const chunk of bytesOf(file)) return chunk.slice()
  return new Uint8Array()
}
