import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isProcessAlive, processName } from './process-name.ts'

const holderOf = (lock: string) => readFile(join(lock, 'holder'), 'utf8').catch(() => '')

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
    const holder = await holderOf(lock)
    // The name is written just after the folder: without one, leave its maker two seconds.
    if (holder ? !isProcessAlive(holder) : waited > 40) await rm(lock, { recursive: true, force: true })
    await sleep(50)
  }
  await writeFile(join(lock, 'holder'), processName(process.pid))
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
