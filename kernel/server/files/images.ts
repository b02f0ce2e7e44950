import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { notFound, Problem } from '../../contract/problem.ts'
import { levelOn } from '../access/access.ts'
import type { Ctx, Deps, Upload } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { folderStore } from './store.ts'

const largestBytes = 20 * 1024 * 1024
/** Above, a small file may unfold into gigabytes of pixels. */
const mostPixels = 50_000_000
const widest = 1600
export const widths = [320, 640, 1280] as const

export const storeOf = (deps: Pick<Deps, 'config'>) => folderStore(join(deps.config.dataDir, 'files'))

const read = async (upload: Upload): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of upload.stream) {
    bytes += chunk.length
    if (bytes > largestBytes)
      throw new Problem(413, 'too-large', {
        fr: 'Cette image dépasse 20 Mo.',
        en: 'This picture is larger than 20 MB.',
      })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

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
    })
  }
}

export interface KeptImage {
  id: string
  mediaType: string
  bytes: number
  width: number
  height: number
  name: string
}

/** Keeps an image nobody else sees until a text that shows it is saved (`attachFiles`). */
export const keepImage = async (
  to: { db: Db; deps: Pick<Deps, 'config'>; ownerId: string | null },
  { data, info }: Awaited<ReturnType<typeof encodeImage>>,
  name: string,
): Promise<KeptImage> => {
  const sha256 = createHash('sha256').update(data).digest()
  const store = storeOf(to.deps)
  const key = sha256.toString('hex')
  if (!(await store.has(key))) await store.put(key, data)
  const image = {
    id: uuidv7(),
    mediaType: 'image/webp',
    bytes: data.length,
    width: info.width,
    height: info.height,
    name: name.slice(0, 200),
  }
  await to.db`
    insert into core.files (id, owner_id, media_type, bytes, width, height, sha256, name)
    values (${image.id}, ${to.ownerId}, ${image.mediaType}, ${image.bytes}, ${image.width}, ${image.height}, ${sha256}, ${image.name})`
  return image
}

export const uploadImage = async (ctx: Ctx): Promise<KeptImage> => {
  for await (const upload of ctx.uploads())
    return keepImage(
      { db: ctx.db, deps: ctx.deps, ownerId: ctx.actor.personId },
      await encodeImage(await read(upload)),
      upload.name,
    )
  throw new Problem(422, 'no-file', { fr: 'Joignez une image.', en: 'Attach a picture.' })
}

/**
 * Ties the images of a saved text to its resource: from now on they are seen by whoever reads it. Returns the ids that
 * could not be tied: unknown, another text's, or still somebody else's.
 */
export const attachFiles = async (
  db: Db,
  resourceId: string,
  ownerId: string,
  fileIds: readonly string[],
): Promise<string[]> => {
  if (fileIds.length === 0) return []
  await db`
    update core.files set resource_id = ${resourceId}
    where id = any(${fileIds}::uuid[]) and owner_id = ${ownerId} and resource_id is null`
  const tied = await db<{ id: string }[]>`
    select id from core.files where id = any(${fileIds}::uuid[]) and resource_id = ${resourceId}`
  const ids = new Set(tied.map(row => row.id))
  return fileIds.filter(id => !ids.has(id))
}

const resized = async (ctx: Ctx, key: string, width: number | undefined): Promise<Buffer> => {
  const store = storeOf(ctx.deps)
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

/** An image is seen by whoever reads the text it belongs to; before that, by its author alone. */
export const readFile = async (ctx: Ctx, fileId: string, width?: number): Promise<Buffer> => {
  const [file] = await ctx.db<
    { resourceId: string | null; ownerId: string | null; mediaType: string; sha256: Buffer }[]
  >`
    select resource_id as "resourceId", owner_id as "ownerId", media_type as "mediaType", sha256
    from core.files where id = ${fileId}`
  const readable = file?.resourceId
    ? (await levelOn(ctx.db, ctx.actor, file.resourceId)) !== null
    : file?.ownerId === ctx.actor.personId
  if (!file || !readable) throw notFound()
  ctx.sendAs(file.mediaType, { seconds: 86_400 * 30, immutable: true })
  return resized(ctx, file.sha256.toString('hex'), width)
}
