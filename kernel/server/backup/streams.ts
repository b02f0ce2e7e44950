import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'
import type { Kept } from './manifest.ts'

const newline = 0x0a
const blockBytes = 256 * 1024

/** Lets bytes through and tells of each chunk. */
const watching = (see: (chunk: Buffer) => void) =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      see(chunk)
      done(null, chunk)
    },
  })

/** PostgreSQL sends each row of a COPY by itself, a hundred bytes: handed on one by one, six million cost more than they hold. */
const inBlocks = () => {
  let waiting: Buffer[] = []
  let bytes = 0
  const take = () => {
    const block = Buffer.concat(waiting, bytes)
    waiting = []
    bytes = 0
    return block
  }
  return new Transform({
    writableHighWaterMark: blockBytes,
    transform(chunk: Buffer, _, done) {
      waiting.push(chunk)
      bytes += chunk.length
      if (bytes < blockBytes) return done()
      done(null, take())
    },
    flush(done) {
      done(null, take())
    },
  })
}

/** In the text format of COPY a row ends with the only line feed it holds: others are written `\n`. */
const countRows = (chunk: Buffer): number => {
  let rows = 0
  for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) rows += 1
  return rows
}

/** Writes a stream under `folder`, synced to the disk, and says what was written. */
export const keep = async (folder: string, path: string, from: readonly [Readable, ...Transform[]]): Promise<Kept> => {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  const hash = createHash('sha256')
  let bytes = 0
  const count = watching(chunk => {
    hash.update(chunk)
    bytes += chunk.length
  })
  await pipeline([...from, count, createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true })])
  return { path, bytes, sha256: hash.digest('hex') }
}

/** The rows of a table (COPY's text format), compressed (RFC 8878). */
export const keepRows = async (folder: string, path: string, rows: Readable): Promise<Kept & { rows: number }> => {
  let counted = 0
  const count = watching(chunk => {
    counted += countRows(chunk)
  })
  const kept = await keep(folder, path, [rows, inBlocks(), count, createZstdCompress()])
  return { ...kept, rows: counted }
}

export const giveRows = (file: string, to: Writable) => pipeline(createReadStream(file), createZstdDecompress(), to)
