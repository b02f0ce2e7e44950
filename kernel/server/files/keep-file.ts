import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { StoredFile } from '../../contract/api/files.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { Deps, Upload } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { type Draft, folderStore } from './store.ts'

export const storeOf = (deps: Pick<Deps, 'config'>) => folderStore(join(deps.config.dataDir, 'files'))

/** @param most in bytes. */
export const tooLarge = (most: number) => {
  const megabytes = most / 1024 / 1024
  return new Problem(413, 'too-large', {
    fr: `Ce fichier dépasse ${megabytes} Mo.`,
    en: `This file is larger than ${megabytes} MB.`,
    ...inFamilies('fileOver', megabytes),
  })
}

/** The pieces of a file, as they come. @throws Problem 413 `too-large` as soon as there are more than `most` bytes. */
export async function* piecesOf({ stream }: Upload, most: number): AsyncIterable<Buffer> {
  let bytes = 0
  for await (const piece of stream) {
    bytes += piece.length
    if (bytes > most) throw tooLarge(most)
    yield piece
  }
}

/** The whole of a small file, in memory. @throws Problem 413 `too-large` above `most` bytes. */
export const receive = async (upload: Upload, most: number): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of piecesOf(upload, most)) pieces.push(piece)
  return Buffer.concat(pieces)
}

type Described = Pick<StoredFile, 'mediaType' | 'width' | 'height' | 'name'>

interface KeptFor {
  db: Db
  deps: Pick<Deps, 'config'>
  ownerId: string | null
}

const register = async ({ db, ownerId }: KeptFor, sha256: Buffer, described: Described & { bytes: number }) => {
  const file = { ...described, id: uuidv7(), name: described.name.slice(0, 200) }
  await db`
    insert into core.files (id, owner_id, media_type, bytes, width, height, sha256, name)
    values (${file.id}, ${ownerId}, ${file.mediaType}, ${file.bytes}, ${file.width}, ${file.height}, ${sha256}, ${file.name})`
  return file
}

/** Keeps a file nobody else sees until a text that holds it is saved (`attachFiles`). */
export const keepFile = async (to: KeptFor, data: Buffer, described: Described): Promise<StoredFile> => {
  const sha256 = createHash('sha256').update(data).digest()
  const store = storeOf(to.deps)
  const key = sha256.toString('hex')
  if (!(await store.renew(key))) await store.put(key, data)
  return register(to, sha256, { ...described, bytes: data.length })
}

/** The same for a file too large for memory, already on the disk. */
export const keepDraft = async (to: KeptFor, draft: Draft, described: Described): Promise<StoredFile> => {
  const hash = createHash('sha256')
  for await (const piece of draft.read()) hash.update(piece)
  const sha256 = hash.digest()
  const bytes = await draft.keep(sha256.toString('hex'))
  return register(to, sha256, { ...described, bytes })
}
