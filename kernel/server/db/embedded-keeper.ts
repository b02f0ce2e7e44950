import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { isProcessAlive, processName } from './process-name.ts'

/** Whether the process that undertook to stop this PostgreSQL still lives. */
export const hasKeeper = (file: string) => {
  try {
    return isProcessAlive(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}

/** From now on this process is the one that stops PostgreSQL. */
export const becomeKeeper = (file: string) => writeFile(file, processName(process.pid), { mode: 0o600 })

export const resignAsKeeper = (file: string) => rm(file, { force: true })
