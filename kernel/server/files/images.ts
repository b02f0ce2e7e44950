import sharp from 'sharp'
import { largest, type StoredFile } from '../../contract/api/files.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { Ctx, Deps } from '../context.ts'
import { keepFile, receive, storeOf } from './keep-file.ts'

/** Above, a small file may unfold into gigabytes of pixels. */
const mostPixels = 50_000_000
const widest = 1600
export const widths = [320, 640, 1280] as const

/** Re-encoded whatever was sent: what is not an image fails here, and place, date and device of a photo are dropped. */
export const encodeImage = async (bytes: Buffer) => {
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, pages: 1 })
      .rotate()
      .resize({ width: widest, withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
  } catch {
    throw new Problem(422, 'not-an-image', {
      fr: 'préau ne sait pas lire cette image. Essayez un fichier JPEG, PNG ou WebP.',
      en: 'préau cannot read this picture. Try a JPEG, PNG or WebP file.',
      ...inFamilies('notAnImage'),
    })
  }
}

export const keepImage = (
  to: Parameters<typeof keepFile>[0],
  { data, info: { width, height } }: Awaited<ReturnType<typeof encodeImage>>,
  name: string,
): Promise<StoredFile> => keepFile(to, data, { mediaType: 'image/webp', width, height, name })

export const uploadImage = async (ctx: Ctx): Promise<StoredFile> => {
  for await (const upload of ctx.uploads())
    return keepImage(
      { db: ctx.db, deps: ctx.deps, ownerId: ctx.actor.personId },
      await encodeImage(await receive(upload, largest.image)),
      upload.name,
    )
  throw new Problem(422, 'no-file', { fr: 'Joignez une image.', en: 'Attach a picture.', ...inFamilies('attachImage') })
}

/** Made the first time it is asked for, then kept. */
export const resized = async (deps: Pick<Deps, 'config'>, key: string, width: number | undefined): Promise<Buffer> => {
  const store = storeOf(deps)
  const target = width && widths.find(candidate => candidate >= width)
  if (!target) return store.get(key)
  const sizedKey = `${key}-${target}`
  if (await store.has(sizedKey)) return store.get(sizedKey)
  const bytes = await sharp(await store.get(key))
    .resize({ width: target, withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer()
  await store.put(sizedKey, bytes)
  return bytes
}
