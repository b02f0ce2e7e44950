import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process with this number exists, whoever it belongs to. */
export const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const holder = async (lock: string) => {
  const text = await readFile(join(lock, 'pid'), 'utf8').catch(() => '')
  return Number.parseInt(text, 10) || undefined
}

const take = (lock: string) =>
  mkdir(lock).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

/** Waits for its turn: making a folder is the one step two processes cannot both succeed in. */
const acquire = async (lock: string) => {
  for (let waited = 0; !(await take(lock)); waited += 1) {
    const pid = await holder(lock)
    // The number is written just after the folder: without one, leave its maker two seconds.
    if (pid ? !isAlive(pid) : waited > 40) await rm(lock, { recursive: true, force: true })
    await sleep(50)
  }
  await writeFile(join(lock, 'pid'), String(process.pid))
}

/** Runs `work` while no other process does the same under this lock; a dead holder is replaced. */
export const withFolderLock = async <T>(lock: string, work: () => Promise<T>): Promise<T> => {
  await acquire(lock)
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}
