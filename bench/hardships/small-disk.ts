import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** Room beyond what the demonstration takes: more than what /health asks for. */
const room = 700

const megabytesOf = (folder: string) =>
  Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0] ?? 0)

/** A copy of this folder on a disk of its own, in memory, that can be filled; null where this account may mount none. */
export const onSmallDisk = (from: string, to: string): { unmount: () => void } | null => {
  mkdirSync(to, { recursive: true })
  const size = `size=${megabytesOf(from) + room}m`
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', to]).status !== 0) return null
  execFileSync('cp', ['-a', `${from}/.`, to])
  return { unmount: () => spawnSync('umount', [to]) }
}
