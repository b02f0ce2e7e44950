import { readFileSync } from 'node:fs'

/** Whether a process with this number exists, whoever it belongs to. */
export const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const startOf = (pid: number) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/**
 * A name that no later process will bear: its number and the moment it started. A number alone is soon given again,
 * at once in a container that restarts.
 */
export const processName = (pid: number) => `${pid} ${startOf(pid)}`

/** Whether the process that bears this name still lives. */
export const isProcessAlive = (name: string) => {
  const pid = Number.parseInt(name, 10)
  return Number.isInteger(pid) && isAlive(pid) && processName(pid) === name
}
