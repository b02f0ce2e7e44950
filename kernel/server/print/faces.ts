import sharp from 'sharp'
import { type AvatarStyle, drawAvatar } from '../files/avatars.ts'
import type { Doc } from './fonts.ts'

const pixels = 256
const mostKept = 600
const kept = new Map<string, Promise<Buffer>>()

const paint = (path: string): Promise<Buffer> => {
  const [style, seed] = path.split('/') as [AvatarStyle, string]
  return sharp(Buffer.from(drawAvatar(style, seed)))
    .resize(pixels, pixels)
    .png({ palette: true })
    .toBuffer()
}

/**
 * The drawn face of somebody as a PNG for a page.
 * @param path as `core.people.avatar` says it: `pupil/<seed>`.
 */
export const faceOf = (path: string): Promise<Buffer> => {
  const known = kept.get(path)
  if (known) return known
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string)
  const painted = paint(path)
  kept.set(path, painted)
  return painted
}

/** The same in a circle; `x`, `y` is the corner of its square. */
export const drawFace = async (doc: Doc, path: string, at: { x: number; y: number; size: number }) => {
  const face = await faceOf(path)
  const radius = at.size / 2
  doc
    .save()
    .circle(at.x + radius, at.y + radius, radius)
    .clip()
  doc.image(face, at.x, at.y, { width: at.size }).restore()
}
