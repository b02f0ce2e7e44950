import { closeSync, constants, openSync } from 'node:fs'
import { join } from 'node:path'

/** Where everything of the embedded PostgreSQL is, inside the data folder. */
export type Layout = { cluster: string; log: string; lock: string; keeper: string }

export const layoutOf = (dataDir: string): Layout => ({
  cluster: join(dataDir, 'postgresql'),
  log: join(dataDir, 'log', 'postgresql.log'),
  lock: join(dataDir, 'postgresql.lock'),
  keeper: join(dataDir, 'postgresql.keeper'),
})

/** The copy of PostgreSQL’s programs that a data folder holds when those of npm cannot be run where they are. */
export const binariesName = (version: string) => `postgresql-${version}`

/** Whether a path of the data folder is PostgreSQL’s own: its cluster, what stands beside it, a copy of its programs. */
export const isOfPostgresql = (path: string) => /^postgresql([.-][^/]*)?(\/|$)/.test(path)

/** An address of a unix socket holds 107 bytes, `/.s.PGSQL.5432` included. */
const LONGEST_SOCKET_FOLDER = 90

/** Opens a folder as a handle that stays valid where its path is too long or closed to another account. */
export const openFolder = (folder: string) => openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)

/** The socket's folder as this process can name it: through an open handle when the path is too long. */
export const socketFolder = (cluster: string): { folder: string; release: () => void } => {
  if (Buffer.byteLength(cluster) <= LONGEST_SOCKET_FOLDER) return { folder: cluster, release: () => {} }
  const handle = openFolder(cluster)
  return { folder: `/proc/self/fd/${handle}`, release: () => closeSync(handle) }
}
