import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { childrenOf } from '../cpu.ts'
import type { Kept } from './processes.ts'

/** What can be killed, and how to find it at that moment. */
export interface Victim {
  name: string
  pid: () => number | undefined
}

const postmaster = (dataDir: string): number | undefined => {
  try {
    return Number(readFileSync(join(dataDir, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}

/** One of PostgreSQL's own processes: it then ends every connection and recovers. */
const anyBackend = (dataDir: string): number | undefined => {
  const parent = postmaster(dataDir)
  const children = parent ? childrenOf(parent) : []
  return children[Math.floor(Math.random() * children.length)]
}

export const victimsOf = (
  dataDir: string,
  processes: readonly Kept[],
  importer: () => number | undefined,
): Victim[] => [
  ...processes.map(({ name, pid }) => ({ name, pid })),
  { name: 'PostgreSQL', pid: () => postmaster(dataDir) },
  { name: 'a connection of PostgreSQL', pid: () => anyBackend(dataDir) },
  { name: 'an import', pid: importer },
]

/** Without warning; false when it was not there to be killed. */
export const kill = ({ pid }: Victim): boolean => {
  const found = pid()
  if (!found) return false
  try {
    process.kill(found, 'SIGKILL')
    return true
  } catch {
    return false
  }
}
