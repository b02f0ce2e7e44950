import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'

interface ZipEntry {
  name: string
  content: string | Buffer
  /** Unix type and rights: a symbolic link is 0o120777. */
  mode?: number
  encrypted?: boolean
  /** Written in place of the true checksum. */
  sum?: number
}

const header = (entry: ZipEntry, packed: Buffer, length: number) => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800 | (entry.encrypted ? 1 : 0), 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(entry.sum ?? crc32(entry.content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(length, 18)
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  return fields
}

/** A zip written field by field, so that tests can make dishonest ones. */
export const zipOf = (...entries: ZipEntry[]): Buffer => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content)
    const packed = deflateRawSync(content)
    const fields = header(entry, packed, content.length)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(entry.name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, tail, Buffer.from(entry.name))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

type TarEntry = Partial<Header> & { name: string; content?: string | Buffer }

/** A `.tgz`. */
export const tarballOf = async (...entries: TarEntry[]): Promise<Buffer> => {
  const tar = pack()
  for (const { content = '', ...entry } of entries) tar.entry(entry, Buffer.from(content))
  tar.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of tar as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return gzipSync(Buffer.concat(chunks))
}
