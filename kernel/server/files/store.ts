import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { uuidv7 } from '../db/ids.ts'

/** Where bytes live: a folder today, an S3-compatible store by the same two methods. */
export interface FileStore {
  /** Durable when it resolves; writing the same key again is harmless. */
  put(key: string, bytes: Buffer): Promise<void>
  get(key: string): Promise<Buffer>
  stream(key: string): NodeJS.ReadableStream
  has(key: string): Promise<boolean>
}

/** Written beside, synced, then renamed: a reader never meets half a file, a power cut loses nothing acknowledged. */
export const folderStore = (folder: string): FileStore => {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      const draft = `${path}.${uuidv7()}`
      const file = await open(draft, 'w')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
    },
    get: key => readFile(pathOf(key)),
    stream: key => createReadStream(pathOf(key)),
    has: key =>
      stat(pathOf(key)).then(
        () => true,
        () => false,
      ),
  }
}
