import type { FileHandle } from 'node:fs/promises'

/** A box of an MP4 file (ISO/IEC 14496-12 §4.2): a length, four letters, what it holds. */
export interface Box {
  type: string
  /** Where it begins, where what it holds begins, where it ends. */
  start: number
  from: number
  end: number
}

/** An hour of a video cut every second has fewer; above, somebody tries our patience. */
const mostBoxes = 20_000

const boxAt = async (file: FileHandle, start: number, limit: number): Promise<Box | null> => {
  const head = Buffer.alloc(16)
  const { bytesRead } = await file.read(head, 0, 16, start)
  if (bytesRead < 8) return null
  const short = head.readUInt32BE(0)
  const from = start + (short === 1 ? 16 : 8)
  const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short || limit - start
  const end = start + length
  return end < from || end > limit ? null : { type: head.toString('latin1', 4, 8), start, from, end }
}

/** Those that follow one another in there; what is cut short is left out. */
export const boxesIn = async (file: FileHandle, { from, end }: Pick<Box, 'from' | 'end'>): Promise<Box[]> => {
  const boxes: Box[] = []
  for (let at = from; boxes.length < mostBoxes; ) {
    const box = await boxAt(file, at, end)
    if (!box) return boxes
    boxes.push(box)
    at = box.end
  }
  return boxes
}

const within = async (file: FileHandle, box: Box, path: readonly string[]): Promise<Box | undefined> => {
  let found: Box | undefined = box
  for (const type of path) found = found && (await boxesIn(file, found)).find(inner => inner.type === type)
  return found
}

const letters = async (file: FileHandle, box: Box | undefined, at: number): Promise<string> => {
  if (!box || box.from + at + 4 > box.end) return ''
  const four = Buffer.alloc(4)
  await file.read(four, 0, 4, box.from + at)
  return four.toString('latin1')
}

export interface Track {
  /** `vide`, `soun`, or something that is neither seen nor heard. */
  handler: string
  /** How it is encoded: `avc1` (H.264), `mp4a` (AAC) … */
  codec: string
}

const trackOf = async (file: FileHandle, trak: Box): Promise<Track> => ({
  handler: await letters(file, await within(file, trak, ['mdia', 'hdlr']), 8),
  codec: await letters(file, await within(file, trak, ['mdia', 'minf', 'stbl', 'stsd']), 12),
})

/** What players do without: place, device, titles, portraits (`udta`: 3GPP and QuickTime; `meta`: Apple; `uuid`: XMP). */
const personal = new Set(['udta', 'meta', 'uuid'])

export interface Mp4 {
  tracks: Track[]
  /** Boxes that tell of the author rather than of the sound or the picture. */
  personal: Box[]
}

/** @param bytes the length of the file. */
export const readMp4 = async (file: FileHandle, bytes: number): Promise<Mp4> => {
  const outer = await boxesIn(file, { from: 0, end: bytes })
  const found: Mp4 = { tracks: [], personal: outer.filter(({ type }) => personal.has(type)) }
  for (const moov of outer.filter(({ type }) => type === 'moov'))
    for (const box of await boxesIn(file, moov)) {
      if (personal.has(box.type)) found.personal.push(box)
      if (box.type !== 'trak') continue
      found.tracks.push(await trackOf(file, box))
      found.personal.push(...(await boxesIn(file, box)).filter(({ type }) => personal.has(type)))
    }
  return found
}

const zeros = Buffer.alloc(64 * 1024)

/** Makes free space of a box where it stands: nothing moves, so nothing else has to be written again. */
export const blank = async (file: FileHandle, { start, from, end }: Box): Promise<void> => {
  await file.write(Buffer.from('free'), 0, 4, start + 4)
  for (let at = from; at < end; at += zeros.length) await file.write(zeros, 0, Math.min(zeros.length, end - at), at)
}
