import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One forward-only step; `name` (`apps/news/2026-12-01-news.sql`) is how it is remembered. */
export type Migration = { name: string; sql: string; checksum: string }

const NAME = /^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.sql$/

const sqlFilesOf = async (root: string, folder: string): Promise<string[]> => {
  const names = await readdir(join(root, folder, 'migrations')).catch(() => [])
  const files = names.filter(name => name.endsWith('.sql'))
  const wrong = files.find(name => !NAME.test(name))
  if (wrong)
    throw new Error(`${folder}/migrations/${wrong} : un nom de migration commence par sa date, 2026-12-01-sujet.sql.`)
  return files.map(name => `${folder}/migrations/${name}`)
}

const foldersOf = async (root: string) => {
  const apps = await readdir(join(root, 'apps'), { withFileTypes: true }).catch(() => [])
  return [
    'kernel',
    ...apps
      .filter(entry => entry.isDirectory())
      .map(entry => `apps/${entry.name}`)
      .sort(),
  ]
}

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const dateOf = (path: string) => fileName(path).slice(0, 10)

/** By date; on one day the kernel comes before the apps, then by folder and name. */
const inOrder = (folders: string[]) => (a: string, b: string) => {
  const rank = (path: string) => folders.findIndex(folder => path.startsWith(`${folder}/`))
  return dateOf(a).localeCompare(dateOf(b)) || rank(a) - rank(b) || fileName(a).localeCompare(fileName(b))
}

/** Every migration of the kernel and the apps under `root`, in the order they apply. */
export const collectMigrations = async (root: string): Promise<Migration[]> => {
  const folders = await foldersOf(root)
  const paths = (await Promise.all(folders.map(folder => sqlFilesOf(root, folder)))).flat().sort(inOrder(folders))
  return Promise.all(
    paths.map(async path => {
      const sql = await readFile(join(root, path), 'utf8')
      return { name: path.replace('/migrations/', '/'), sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
