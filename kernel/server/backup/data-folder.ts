import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { isOfPostgresql } from '../db/embedded-layout.ts'
import type { Kept } from './manifest.ts'
import { keep } from './streams.ts'

/** Of the data folder, what another machine needs: not PostgreSQL's own files, whose rows are saved, nor logs. */
const isKept = (path: string) => !isOfPostgresql(path) && !path.startsWith('log/')

/** A file written beside its final name, then renamed: half of it may be there. */
const isDraft = (path: string) => /\.[0-9a-f]{8}-[0-9a-f-]{27}$/.test(path)

/** Paths in the data folder that a backup holds. */
export const listKept = async (dataDir: string): Promise<string[]> => {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(dataDir, join(entry.parentPath, entry.name)))
    .filter(path => isKept(path) && !isDraft(path))
    .sort()
}

const within = 'folder'

/** Copies pictures, files and the secret of this instance. What is under one name never changes. */
export const keepFolder = async (dataDir: string, folder: string): Promise<Kept[]> => {
  const kept: Kept[] = []
  for (const path of await listKept(dataDir))
    kept.push(await keep(folder, join(within, path), [createReadStream(join(dataDir, path))]))
  return kept
}

/** Puts them back, each whole or not at all, closed to other accounts. */
export const giveFolder = async (folder: string, files: readonly Kept[], dataDir: string) => {
  for (const { path } of files) {
    const target = join(dataDir, relative(within, path))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(folder, path), `${target}.restored`)
    await chmod(`${target}.restored`, 0o600)
    await rename(`${target}.restored`, target)
  }
}
