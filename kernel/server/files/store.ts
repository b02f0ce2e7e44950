import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { uuidv7 } from '../db/ids.ts'

/** First and last byte, both included. */
export interface Part {
  start: number
  end: number
}

/** A file on its way: on the disk, under no key yet. */
export interface Draft {
  file: FileHandle
  /** From its beginning, a piece at a time. */
  read(): AsyncIterable<Buffer>
  /** Durable under that key when it resolves. @returns how many bytes. */
  keep(key: string): Promise<number>
  drop(): Promise<void>
}

/** Where bytes live: a folder today, an S3-compatible store by the same methods. */
export interface FileStore {
  /** Durable when it resolves; writing the same key again is harmless. */
  put(key: string, bytes: Buffer): Promise<void>
  /** Where what comes piece by piece is written, whatever its size. */
  draft(): Promise<Draft>
  get(key: string): Promise<Buffer>
  stream(key: string, part?: Part): NodeJS.ReadableStream
  has(key: string): Promise<boolean>
  /** Whether it is there; it then counts as written just now. */
  renew(key: string): Promise<boolean>
  /** Names of what was written before then, some at a time; each begins with its key, or with none. */
  olderThan(date: Date): AsyncIterable<string[]>
  remove(name: string): Promise<void>
}

const openDraft = async (path: string, pathOf: (key: string) => string): Promise<Draft> => {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w+', 0o600)
  return {
    file,
    read: () => file.createReadStream({ start: 0, autoClose: false }),
    async keep(key) {
      const { size } = await file.stat()
      await file.sync()
      await file.close()
      await mkdir(dirname(pathOf(key)), { recursive: true })
      await rename(path, pathOf(key))
      return size
    },
    async drop() {
      await file.close()
      await rm(path, { force: true })
    },
  }
}

const isThere = (looking: Promise<unknown>): Promise<boolean> =>
  looking.then(
    () => true,
    () => false,
  )

async function* olderThan(folder: string, date: Date): AsyncIterable<string[]> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const names = entry.isDirectory()
      ? (await readdir(join(folder, entry.name))).map(name => join(entry.name, name))
      : [entry.name]
    const old: string[] = []
    for (const name of names) {
      const found = await stat(join(folder, name)).catch(() => null)
      if (found && found.mtime < date) old.push(name)
    }
    yield old
  }
}

/** Written beside, synced, then renamed: a reader never meets half a file, a power cut loses nothing acknowledged. */
export const folderStore = (folder: string): FileStore => {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)
  const draft = () => openDraft(join(folder, `coming.${uuidv7()}`), pathOf)
  return {
    draft,
    async put(key, bytes) {
      const coming = await draft()
      try {
        await coming.file.writeFile(bytes)
        await coming.keep(key)
      } catch (error) {
        await coming.drop()
        throw error
      }
    },
    get: key => readFile(pathOf(key)),
    stream: (key, part) => createReadStream(pathOf(key), part),
    has: key => isThere(stat(pathOf(key))),
    renew: key => isThere(utimes(pathOf(key), new Date(), new Date())),
    olderThan: date => olderThan(folder, date),
    remove: name => rm(join(folder, name), { force: true }),
  }
}
