import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { refusal } from '../refusal.ts'
import type { Unpacked } from './archive.ts'
import { isCompanion, isTarball, isZip, worthReading } from './entry-name.ts'
import { onDisk } from './feed-file.ts'
import type { Meter } from './meter.ts'
import type { Spool } from './spool.ts'
import { unpackTarball } from './tarball.ts'
import { unpackZip } from './zip.ts'

interface Gathering extends Unpacked {
  meter: Meter
  spool: Spool
}

interface Found {
  path: string
  label: string
  asked: boolean
}

const takeFile = async (gathering: Gathering, { path, label, asked }: Found, size: number): Promise<void> => {
  const { meter, spool } = gathering
  meter.file(label)
  if (isTarball(path) || isZip(path)) {
    const unpacking = { path, label, size, meter, spool }
    const { files, skipped } = await (isZip(path) ? unpackZip(unpacking) : unpackTarball(unpacking))
    gathering.files.push(...files)
    gathering.skipped.push(...skipped)
    return
  }
  if (!worthReading(basename(path))) {
    if (asked && !isCompanion(path)) throw refusal('unknown-file', { file: label })
    gathering.skipped.push(label)
    return
  }
  meter.fileBytes(label, size)
  meter.bytes(label, size)
  gathering.files.push({ label, name: basename(path), archive: '', asked, size, open: onDisk(path) })
}

/** A folder's files in the order of their names; links inside are passed over, they could lead anywhere. */
const takeFolder = async (gathering: Gathering, found: Found): Promise<void> => {
  const entries = await readdir(found.path, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = { path: join(found.path, entry.name), label: `${found.label}/${entry.name}`, asked: false }
    const ours = entry.isFile() || (entry.isDirectory() && !entry.name.startsWith('.'))
    if (ours) await take(gathering, inside)
    else gathering.skipped.push(inside.label)
  }
}

const take = async (gathering: Gathering, found: Found): Promise<void> => {
  const facts = await stat(found.path).catch(() => undefined)
  if (!facts) throw refusal('missing-file', { file: found.label })
  if (facts.isDirectory()) return takeFolder(gathering, found)
  if (!facts.isFile()) throw refusal('not-a-file', { file: found.label })
  if (facts.size === 0 && found.asked) throw refusal('empty-file', { file: found.label })
  return takeFile(gathering, found, facts.size)
}

/** Every file of a delivery, folders and archives opened; those that are no feed are named in `skipped`. */
export const gather = async (paths: readonly string[], meter: Meter, spool: Spool): Promise<Unpacked> => {
  const gathering: Gathering = { files: [], skipped: [], meter, spool }
  for (const path of paths) await take(gathering, { path, label: basename(path), asked: true })
  const { files, skipped } = gathering
  return { files, skipped }
}
