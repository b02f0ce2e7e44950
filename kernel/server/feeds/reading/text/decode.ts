import { bytesOf, type FeedFile } from '../files/feed-file.ts'
import { refusal } from '../refusal.ts'
import type { Encoding } from './encoding.ts'

const newlines = (bytes: Uint8Array): number => {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}

/** How many lines of a chunk come before its first invalid byte, found by decoding it again without strictness. */
const linesBeforeFault = (chunk: Uint8Array): number => {
  let start = 0
  // A character begun in the chunk before.
  while (start < 3 && ((chunk[start] ?? 0) & 0xc0) === 0x80) start += 1
  const text = new TextDecoder('utf-8').decode(chunk.subarray(start))
  const fault = text.indexOf('\uFFFD')
  return fault < 0 ? 0 : text.slice(0, fault).split('\n').length - 1
}

/** The text of a file, chunk by chunk. Bytes that are not what the encoding says refuse the file, with their line. */
export async function* textOf(file: FeedFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  // Lines are counted again only when a fault has to be shown.
  const fault = async (chunkIndex: number) => {
    let line = 1
    let index = 0
    for await (const chunk of bytesOf(file)) {
      if (index === chunkIndex) {
        line += linesBeforeFault(chunk)
        break
      }
      line += newlines(chunk)
      index += 1
    }
    return refusal('invalid-utf8', { file: file.label, line })
  }
  let index = 0
  for await (const chunk of bytesOf(file)) {
    let text: string
    try {
      text = decoder.decode(chunk, { stream: true })
    } catch {
      throw await fault(index)
    }
    yield text
    index += 1
  }
  try {
    decoder.decode()
  } catch {
    throw await fault(index)
  }
}
