import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { largestFile, type StoredFile } from '../../contract/api/files.ts'
import { Problem } from '../../contract/problem.ts'
import type { Deps, Upload } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { folderStore } from './store.ts'

export const storeOf = (deps: Pick<Deps, 'config'>) => folderStore(join(deps.config.dataDir, 'files'))

/** @throws Problem 413 `too-large` above 20 MB. */
export const receive = async (upload: Upload): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of upload.stream) {
    bytes += chunk.length
    if (bytes > largestFile)
      throw new Problem(413, 'too-large', {
        fr: 'Ce fichier dépasse 20 Mo.',
        en: 'This file is larger than 20 MB.',
      })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

type Described = Pick<StoredFile, 'mediaType' | 'width' | 'height' | 'name'>

/** Keeps a file nobody else sees until a text that holds it is saved (`attachFiles`). */
export const keepFile = async (
  to: { db: Db; deps: Pick<Deps, 'config'>; ownerId: string | null },
  data: Buffer,
  described: Described,
): Promise<StoredFile> => {
  const sha256 = createHash('sha256').update(data).digest()
  const store = storeOf(to.deps)
  const key = sha256.toString('hex')
  if (!(await store.has(key))) await store.put(key, data)
  const file = { ...described, id: uuidv7(), bytes: data.length, name: described.name.slice(0, 200) }
  await to.db`
    insert into core.files (id, owner_id, media_type, bytes, width, height, sha256, name)
    values (${file.id}, ${to.ownerId}, ${file.mediaType}, ${file.bytes}, ${file.width}, ${file.height}, ${sha256}, ${file.name})`
  return file
}
