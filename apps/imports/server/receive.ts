import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { deliveryFolder, sweepDeliveries } from '../../../kernel/server/feeds/delivery-files.ts'

const mostFiles = 200

/** The name as given, without any folder: it says what the file is, and must not say where it is written. */
const safeName = (name: string, rank: number) =>
  basename(name.replaceAll('\\', '/')).replace(/^\.+/, '').slice(0, 200) || `fichier-${rank}`

/** Writes what was dropped under a folder of its own; the caller removes it. */
export const receiveFiles = async (ctx: Ctx, importId: string): Promise<string[]> => {
  const { dataDir } = ctx.deps.config
  const folder = deliveryFolder(dataDir, importId)
  await sweepDeliveries(dataDir, ctx.now)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const paths: string[] = []
  try {
    for await (const upload of ctx.uploads()) {
      if (paths.length === mostFiles)
        throw new Problem(413, 'too-many-files', {
          fr: `${mostFiles} fichiers au plus à la fois.`,
          en: `${mostFiles} files at most at a time.`,
        })
      const path = join(folder, safeName(upload.name, paths.length + 1))
      if (paths.includes(path))
        throw new Problem(422, 'same-name', {
          fr: `Deux fichiers portent le même nom : ${basename(path)}.`,
          en: `Two files have the same name: ${basename(path)}.`,
        })
      await pipeline(upload.stream, createWriteStream(path, { mode: 0o600 }))
      paths.push(path)
    }
    if (paths.length === 0)
      throw new Problem(422, 'no-file', { fr: 'Déposez au moins un fichier.', en: 'Drop at least one file.' })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return paths
}
