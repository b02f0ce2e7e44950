import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Sequence, Table } from './tables.ts'

/** One file of a backup, by its path inside it. */
export interface Kept {
  path: string
  bytes: number
  sha256: string
}

export interface KeptTable extends Table, Kept {
  rows: number
}

/** What a backup says of itself, in `manifest.json`; readable by any later version. */
export interface BackupManifest {
  format: 1
  /** Of the program that wrote it. */
  version: string
  /** ISO 8601. */
  at: string
  postgresql: string
  /** What the tables had been brought to, in the order it was applied. */
  migrations: { name: string; checksum: string }[]
  tables: KeptTable[]
  sequences: Sequence[]
  files: Kept[]
}

/** Something is wrong with a backup, or with where it should go: the sentence is for the operator. */
export class BackupRefused extends Error {}

export const manifestFile = 'manifest.json'

export const writeManifest = (folder: string, manifest: BackupManifest) =>
  writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`, { flush: true })

/** @throws BackupRefused when this folder is not a backup this version can read. */
export const readManifest = async (folder: string): Promise<BackupManifest> => {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new BackupRefused(`« ${folder} » n’est pas une sauvegarde : il n’y a pas de ${manifestFile}.`)
  })
  const found = parse(text)
  if (found?.format !== 1)
    throw new BackupRefused(`La sauvegarde « ${folder} » est d’un format que cette version de préau ne connaît pas.`)
  return found
}

const parse = (text: string): BackupManifest | undefined => {
  try {
    return JSON.parse(text) as BackupManifest
  } catch {
    return undefined
  }
}

const digest = async (path: string) => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/**
 * Reads every file of a backup again.
 * @param progress share already read, from 0 to 1.
 * @throws BackupRefused naming the first file that is missing or not what was written.
 */
export const verifyBackup = async (
  folder: string,
  { tables, files }: BackupManifest,
  progress: (share: number) => void = () => {},
) => {
  const all: Kept[] = [...tables, ...files]
  const total = all.reduce((sum, { bytes }) => sum + bytes, 1)
  let read = 0
  for (const { path, bytes, sha256 } of all) {
    const found = await digest(join(folder, path)).catch(() => null)
    if (found === null) throw new BackupRefused(`La sauvegarde est incomplète : ${path} manque.`)
    if (found !== sha256) throw new BackupRefused(`La sauvegarde est abîmée : ${path} n’est plus ce qui a été écrit.`)
    read += bytes
    progress(read / total)
  }
}
