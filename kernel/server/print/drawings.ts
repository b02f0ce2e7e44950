import { encode } from 'uqr'
import type { Gommette } from '../../contract/manifest.ts'
import type { Doc } from './fonts.ts'
import { colours, ink } from './ink.ts'
import { writeLine } from './text.ts'

/** Draws a path made in a square of `side` so that it fills `size` points at `x`, `y`. */
export const drawPath = (
  doc: Doc,
  path: string,
  at: { x: number; y: number; size: number; side: number; colour: string },
) => {
  doc
    .save()
    .translate(at.x, at.y)
    .scale(at.size / at.side)
  doc.path(path).fill(at.colour)
  doc.restore()
}

const roof = 'M22.3 1.6Q24 .5 25.7 1.6L46.6 15.9C48.4 17.1 47.8 19 45.8 19H2.2C.2 19-.4 17.1 1.4 15.9Z'
const posts = [
  [5, colours.red],
  [15.8, colours.yellow],
  [26.6, colours.green],
  [37.4, colours.blue],
] as const

/** The roof of the yard on its four posts, with the word; `height` of the drawing, in points. */
export const drawLogo = (doc: Doc, x: number, y: number, height: number) => {
  const scale = height / 40
  doc.save().translate(x, y).scale(scale)
  doc.path(roof).fill(ink.action)
  for (const [left, colour] of posts) doc.roundedRect(left, 22, 5.6, 16.5, 2.8).fill(colour)
  doc.restore()
  writeLine(doc, 'préau', { face: 'title', size: height * 0.82, x: x + 56 * scale, y: y + height * 0.8 })
}

/** Outlines of three gommettes (kernel/web/ui/gommette.tsx), enough to number the steps of a page. */
const outlines: Partial<Record<Gommette['shape'], string>> = {
  round: 'M50 2A48 48 0 0 1 50 98A48 48 0 0 1 50 2Z',
  square: 'M27 5H73A22 22 0 0 1 95 27V73A22 22 0 0 1 73 95H27A22 22 0 0 1 5 73V27A22 22 0 0 1 27 5Z',
  flower:
    'M30.8 16.8A20 20 0 0 1 69.2 16.8A20 20 0 0 1 88.3 50A20 20 0 0 1 69.2 83.2A20 20 0 0 1 30.8 83.2A20 20 0 0 1 11.7 50A20 20 0 0 1 30.8 16.8Z',
  hexagon:
    'M43.5 2.8A13 13 0 0 1 56.5 2.8L87.7 20.7A13 13 0 0 1 94.2 32L94.2 68A13 13 0 0 1 87.7 79.3L56.5 97.2A13 13 0 0 1 43.5 97.2L12.3 79.3A13 13 0 0 1 5.8 68L5.8 32A13 13 0 0 1 12.3 20.7Z',
}

export interface StickerAt {
  x: number
  y: number
  size: number
}

/** A gommette with a number or a letter in it. */
export const drawSticker = (doc: Doc, look: Pick<Gommette, 'shape' | 'colour'>, label: string, at: StickerAt) => {
  drawPath(doc, outlines[look.shape] ?? (outlines.round as string), { ...at, side: 100, colour: colours[look.colour] })
  writeLine(doc, label, {
    face: 'title',
    size: at.size * 0.5,
    colour: look.colour === 'yellow' ? ink.ink : ink.white,
    x: at.x,
    y: at.y + at.size * 0.68,
    width: at.size,
    align: 'center',
  })
}

/** A QR code as vectors, sharp at any size: dark modules joined row by row; medium correction (15 %). */
export const drawQr = (doc: Doc, text: string, at: StickerAt) => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const module = at.size / size
  // A hair more than a row: viewers would otherwise show white threads between rows.
  const high = module * 1.02
  doc.save().translate(at.x, at.y)
  for (const [row, cells] of data.entries()) {
    let from = -1
    for (let column = 0; column <= size; column += 1) {
      if (cells[column] && from < 0) from = column
      if (!cells[column] && from >= 0) {
        doc.rect(from * module, row * module, (column - from) * module, high)
        from = -1
      }
    }
  }
  doc.fill(ink.ink).restore()
}
