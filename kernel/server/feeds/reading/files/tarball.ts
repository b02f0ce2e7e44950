import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'
import { FeedRefused } from '../../records.ts'
import { refusal } from '../refusal.ts'
import { keepEntry, type Unpacked, type Unpacking } from './archive.ts'
import { entryName, worthReading } from './entry-name.ts'

const inflate = (path: string): AsyncIterable<Uint8Array> => {
  const gunzip = createGunzip()
  // The error, if any, reaches whoever reads `gunzip`.
  pipeline(createReadStream(path), gunzip, () => undefined)
  return gunzip
}

const drained = (extractor: Extract) =>
  new Promise<void>(resolve => {
    const done = () => {
      extractor.off('drain', done)
      extractor.off('close', done)
      resolve()
    }
    extractor.on('drain', done)
    extractor.on('close', done)
  })

const feed = async (extractor: Extract, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  try {
    for await (const chunk of chunks) {
      if (extractor.destroyed) return
      if (!extractor.write(chunk)) await drained(extractor)
    }
    extractor.end(undefined)
  } catch (error) {
    extractor.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

/** What `tar czf delivery.tgz .` puts first: the folder everything is in. */
const isItself = (name: string) => /^\.\/?$/.test(name)

const collect = async (extractor: Extract, unpacking: Unpacking): Promise<Unpacked> => {
  const unpacked: Unpacked = { files: [], skipped: [] }
  for await (const entry of extractor) {
    const { type, name } = entry.header
    if (type === 'directory' && isItself(name)) {
      entry.resume()
      continue
    }
    const named = entryName(name, unpacking.label)
    if (type === 'directory') entry.resume()
    else if (type !== 'file' && type !== 'contiguous-file') {
      throw refusal('link-in-archive', { file: `${unpacking.label}/${named.path}` })
    } else {
      unpacking.meter.file(unpacking.label)
      if (worthReading(named.path))
        unpacked.files.push(await keepEntry(unpacking, named, entry as AsyncIterable<Uint8Array>))
      else {
        unpacked.skipped.push(`${unpacking.label}/${named.path}`)
        entry.resume()
      }
    }
  }
  return unpacked
}

/** Unpacks a `.tgz` to the spool. */
export const unpackTarball = async (unpacking: Unpacking): Promise<Unpacked> => {
  const extractor = extract()
  const watched = unpacking.meter.archive(unpacking.label, unpacking.size)(inflate(unpacking.path))
  const [fed, collected] = await Promise.allSettled([feed(extractor, watched), collect(extractor, unpacking)])
  const failures = [collected, fed].flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
  const refused = failures.find(reason => reason instanceof FeedRefused)
  if (refused) throw refused
  if (failures.length > 0) throw refusal('corrupt-archive', { file: unpacking.label })
  return collected.status === 'fulfilled' ? collected.value : { files: [], skipped: [] }
}
