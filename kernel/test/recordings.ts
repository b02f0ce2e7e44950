import { wavOf } from '../demo/sounds/wav.ts'

const rate = 8_000

/** A tone that can be heard, as a dictaphone without compression writes it. */
export const toneOf = (seconds: number, hertz = 440): Buffer =>
  wavOf(
    Array.from({ length: rate * seconds }, (_, at) => Math.sin((at / rate) * hertz * 2 * Math.PI) * 0.3),
    rate,
  )

/** A box of an MP4 file: a length, four letters, what it holds. */
export const box = (type: string, ...inside: Buffer[]): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + inside.reduce((sum, { length }) => sum + length, 0), 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, ...inside])
}

const trak = (handler: string, codec: string, ...more: Buffer[]): Buffer =>
  box(
    'trak',
    box(
      'mdia',
      box('hdlr', Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13)),
      box('minf', box('stbl', box('stsd', Buffer.alloc(4), Buffer.from([0, 0, 0, 1]), box(codec, Buffer.alloc(70))))),
    ),
    ...more,
  )

/** The skeleton of an MP4: what its tracks are, and what a telephone tells of its author. */
export const mp4Of = (tracks: readonly (readonly [handler: string, codec: string])[], told: Buffer[] = []): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isom')),
    box('mdat', Buffer.alloc(100, 7)),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      ...tracks.map(([handler, codec]) => trak(handler, codec, ...told)),
      ...told,
    ),
  ])

/** How Android telephones write where a video was taken (ISO 6709), and Apple's do. */
export const placesTold = [
  box('udta', box('\u00a9xyz', Buffer.from('\0\x12\x15\xc7+46.3089+004.8286/', 'latin1'))),
  box(
    'meta',
    box('keys', Buffer.from('com.apple.quicktime.location.ISO6709')),
    box('ilst', Buffer.from('+46.3089+004.8286/')),
  ),
]
