import { crc32 } from 'node:zlib'
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { FeedRefused } from '../../records.ts'
import { refusal } from '../refusal.ts'
import { keepEntry, type Unpacked, type Unpacking } from './archive.ts'
import { entryName, worthReading } from './entry-name.ts'

const nameOf = (entry: Entry) =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)

/** Unix mode kept in the upper half of the external attributes: neither a plain file nor a folder. */
const isSpecial = (entry: Entry) => {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  return type !== 0 && type !== 0o100000 && type !== 0o040000
}

async function* checked(entry: Entry, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let sum = 0
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== entry.crc32) throw new Error('The entry does not match its checksum')
}

/** Its failure may come before anybody reads it, and would then end the process: it is kept for whoever reads. */
const opened = async (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> => {
  const stream = await zip.openReadStreamPromise(entry)
  stream.on('error', () => undefined)
  return stream
}

const collect = async (zip: ZipFile, unpacking: Unpacking): Promise<Unpacked> => {
  const unpacked: Unpacked = { files: [], skipped: [] }
  const watch = unpacking.meter.archive(unpacking.label, unpacking.size)
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    const named = entryName(name, unpacking.label)
    const label = `${unpacking.label}/${named.path}`
    if (name.endsWith('/')) continue
    if (isSpecial(entry)) throw refusal('link-in-archive', { file: label })
    if (entry.isEncrypted()) throw refusal('encrypted-archive', { file: unpacking.label })
    unpacking.meter.file(unpacking.label)
    if (worthReading(named.path)) {
      unpacking.meter.fileBytes(label, entry.uncompressedSize)
      const chunks = checked(entry, await opened(zip, entry))
      unpacked.files.push(await keepEntry(unpacking, named, watch(chunks)))
    } else unpacked.skipped.push(label)
  }
  return unpacked
}

/** Unpacks a `.zip` to the spool. */
export const unpackZip = async (unpacking: Unpacking): Promise<Unpacked> => {
  try {
    const zip = await openPromise(unpacking.path, { decodeStrings: false, autoClose: false })
    try {
      return await collect(zip, unpacking)
    } finally {
      zip.close()
    }
  } catch (error) {
    if (error instanceof FeedRefused) throw error
    throw refusal('corrupt-archive', { file: unpacking.label })
  }
}
