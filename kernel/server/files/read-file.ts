import { atLeast } from '../../contract/endpoint.ts'
import { notFound } from '../../contract/problem.ts'
import { levelFromRank, levelOn } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import type { FileBody } from '../http/handlers.ts'
import { resized } from './images.ts'
import { storeOf } from './keep-file.ts'

interface Row {
  resourceId: string | null
  ownerId: string | null
  mediaType: string
  name: string
  bytes: number
  sha256: Buffer
  /** What it takes on its resource. */
  rank: number
}

/** A month: a file never changes, what replaces it has another id. */
const lasting = { seconds: 86_400 * 30, immutable: true }

const isPlayed = (mediaType: string) => /^(audio|video)\//.test(mediaType)

/** A file is read by whoever reads the text it belongs to, or holds the level it asks for; before that, by its author alone. Documents are saved, never shown; sounds and videos are played. */
export const readFile = async (ctx: Ctx, fileId: string, width?: number): Promise<FileBody> => {
  const [file] = await ctx.db<Row[]>`
    select resource_id as "resourceId", owner_id as "ownerId", media_type as "mediaType", name, bytes, sha256,
      level as rank
    from core.files where id = ${fileId}`
  const readable = file?.resourceId
    ? atLeast(await levelOn(ctx.db, ctx.actor, file.resourceId), levelFromRank(file.rank) ?? 'manage')
    : file?.ownerId === ctx.actor.personId
  if (!file || !readable) throw notFound()
  const key = file.sha256.toString('hex')
  if (file.mediaType.startsWith('image/')) {
    ctx.sendAs(file.mediaType, lasting)
    return resized(ctx.deps, key, width)
  }
  const store = storeOf(ctx.deps)
  if (isPlayed(file.mediaType)) {
    ctx.sendAs(file.mediaType, lasting)
    return { size: file.bytes, tag: key, open: part => store.stream(key, part) }
  }
  ctx.sendAs(file.mediaType, { ...lasting, download: file.name })
  return store.stream(key)
}
