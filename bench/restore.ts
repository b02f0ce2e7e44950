import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupManifest, readManifest } from '../kernel/server/backup/manifest.ts'
import { benchDir, copyFolder, prepareDepartment, type Say } from './department.ts'
import type { Figure } from './figure.ts'
import type { Measure, Run } from './run.ts'
import { type Ran, runCommand } from './run-command.ts'

/** The generated département holds texts alone: pictures of an ordinary weight are put beside. */
const pictures = 5_000
const pictureBytes = 100_000

/** A copy, pictures added and brought to this version: what is kept from one bench to the next stays as it is. */
const copyDepartment = async (say: Say, to: string) => {
  const kept = join(benchDir(), 'department-1')
  if (!existsSync(kept)) await prepareDepartment(say)
  if (existsSync(join(kept, 'postgresql', 'postmaster.pid'))) throw new Error(`${kept} is in use.`)
  say('copying the département')
  copyFolder(kept, to)
  for (let n = 0; n < pictures; n++) {
    const folder = join(to, 'files', (n % 256).toString(16).padStart(2, '0'))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `picture-${n}`), randomBytes(pictureBytes))
  }
  await runCommand(to, ['migrate'])
}

const rowsOf = ({ tables }: BackupManifest) => tables.reduce((sum, { rows }) => sum + rows, 0)

const megabytesOf = ({ tables, files }: BackupManifest) =>
  [...tables, ...files].reduce((sum, { bytes }) => sum + bytes, 0) / 1e6

/** What is in one and not the same in the other: rows, their bytes, files. */
const differences = (one: BackupManifest, other: BackupManifest): string[] => {
  const found = new Map([...other.tables, ...other.files].map(({ path, sha256 }) => [path, sha256]))
  const missing = [...one.tables, ...one.files].filter(({ path, sha256 }) => found.get(path) !== sha256)
  return missing.map(({ path }) => path)
}

const figureOf = (what: string, { seconds, cpuSeconds, megabytes }: Ran, more = ''): Figure => ({
  promise: 'F',
  what,
  promised: '',
  found: `${seconds.toFixed(0)} s (CPU ${cpuSeconds.toFixed(0)} s, at most ${megabytes.toFixed(0)} MB)${more}`,
  kept: null,
})

const measureIn = async (folder: string, say: Say): Promise<Figure[]> => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const [saved, again] = [join(folder, 'saved'), join(folder, 'again')]
  mkdirSync(folder, { recursive: true })
  await copyDepartment(say, from)
  say('saving it')
  const saving = await runCommand(from, ['backup', saved])
  rmSync(from, { recursive: true })
  say('reading the backup again')
  const checking = await runCommand(to, ['restore', '--check', saved])
  say('restoring it elsewhere')
  const restoring = await runCommand(to, ['restore', saved])
  say('saving what was restored')
  await runCommand(to, ['backup', again])
  const [first, second] = [await readManifest(saved), await readManifest(again)]
  const other = differences(first, second)
  const size = `: ${rowsOf(first)} rows, ${first.files.length} files, ${megabytesOf(first).toFixed(0)} MB`
  return [
    figureOf('`preau backup` of the département', saving, size),
    figureOf('`preau restore --check`: every checksum read again', checking),
    figureOf('`preau restore` into an empty folder, which checks too', restoring),
    {
      promise: 'F',
      what: 'the restored instance saved again: tables and files that differ, by rows and SHA-256',
      promised: '0',
      found: other.length === 0 ? `0 of ${first.tables.length + first.files.length}` : other.join(', '),
      kept: other.length === 0,
    },
  ]
}

const measureRestore = async ({ say }: Run): Promise<Figure[]> => {
  const folder = join(benchDir(), 'restore')
  rmSync(folder, { recursive: true, force: true })
  const figures = await measureIn(folder, say)
  // Left there when it fails: its logs say why.
  rmSync(folder, { recursive: true, force: true })
  return figures
}

/** A whole instance saved and restored, by one command each. */
export const restore: Measure = { name: 'restore', promises: 'saving and restoring', measure: measureRestore }
