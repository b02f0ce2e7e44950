import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'

/** The moment a process started: with its number, it names that process and no later one. */
const startOf = (pid: number) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

const nameOf = (pid: number) => `${pid} ${startOf(pid)}`

/** Whether the process that undertook to stop this PostgreSQL still lives. */
export const hasKeeper = (file: string) => {
  try {
    const text = readFileSync(file, 'utf8')
    return text === nameOf(Number.parseInt(text, 10)) && !text.endsWith('undefined')
  } catch {
    return false
  }
}

/** From now on this process is the one that stops PostgreSQL. */
export const becomeKeeper = (file: string) => writeFile(file, nameOf(process.pid), { mode: 0o600 })

export const resignAsKeeper = (file: string) => rm(file, { force: true })
