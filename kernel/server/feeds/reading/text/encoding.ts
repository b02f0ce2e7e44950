import { isUtf8 } from 'node:buffer'
import { bytesOf, type FeedFile } from '../files/feed-file.ts'
import { refusal } from '../refusal.ts'

/** Encodings met in feeds. What a file declares is held against it; what is guessed for a CSV is not. */
export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-15'

/**
 * ISO-8859-1 is read as windows-1252, as browsers do (WHATWG Encoding): they differ only by characters that no one
 * types, and files that say the first are often written in the second.
 */
const known: ReadonlyMap<string, Encoding> = new Map(
  Object.entries({
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'us-ascii': 'utf-8',
    ascii: 'utf-8',
    'iso-8859-1': 'windows-1252',
    'iso_8859-1': 'windows-1252',
    latin1: 'windows-1252',
    'windows-1252': 'windows-1252',
    cp1252: 'windows-1252',
    'iso-8859-15': 'iso-8859-15',
    'iso_8859-15': 'iso-8859-15',
    'latin-9': 'iso-8859-15',
    latin9: 'iso-8859-15',
  }),
)

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
const hasUtf8Mark = (bytes: Uint8Array) => startsWith(bytes, 0xef, 0xbb, 0xbf)

/** The encoding an XML file declares; UTF-8 when it says nothing (XML 1.0, appendix F). */
export const xmlEncoding = (start: Uint8Array, file: string): Encoding => {
  if (startsWith(start, 0xfe, 0xff) || startsWith(start, 0xff, 0xfe) || start.subarray(0, 4).includes(0)) {
    throw refusal('unsupported-encoding', { file }, 'UTF-16')
  }
  if (hasUtf8Mark(start)) return 'utf-8'
  const head = new TextDecoder('latin1').decode(start.subarray(0, 512))
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(head)?.[1]
  if (declared === undefined) return 'utf-8'
  const name = known.get(declared.toLowerCase())
  if (name === undefined) throw refusal('unsupported-encoding', { file }, declared.replace(/[^\w.-]/g, '?'))
  return name
}

/** Bytes of an unfinished character at the end of a chunk, to be joined with the next chunk. */
const unfinished = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/**
 * A CSV declares nothing: UTF-8 if the whole file is valid UTF-8, else windows-1252 (what ONDE and spreadsheets
 * write). A byte order mark is a declaration, and makes invalid bytes a fault.
 */
export const csvEncoding = async (file: FeedFile): Promise<Encoding> => {
  let pending = new Uint8Array()
  let utf8 = true
  let marked = false
  let first = true
  for await (const chunk of bytesOf(file)) {
    if (first) marked = hasUtf8Mark(chunk)
    first = false
    // No text has a zero byte: this is UTF-16, a spreadsheet or an image.
    if (chunk.includes(0)) throw refusal('binary-file', { file: file.label })
    if (!utf8 || marked) continue
    const joined = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk
    const cut = joined.length - unfinished(joined)
    utf8 = isUtf8(joined.subarray(0, cut))
    pending = joined.slice(cut)
  }
  return marked || (utf8 && pending.length === 0) ? 'utf-8' : 'windows-1252'
}
