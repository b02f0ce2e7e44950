import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second, as Linux reports times in /proc (sysconf _SC_CLK_TCK). */
const ticks = 100

interface Process {
  pid: number
  parent: number
  milliseconds: number
}

/** user + system time of a process, from fields 14 and 15 of proc(5); the name may hold spaces, so read after it. */
const readProcess = (pid: number): Process | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { pid, parent: Number(fields[1]), milliseconds: ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks }
  } catch {
    return null
  }
}

const allProcesses = (): Process[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => readProcess(Number(name)) ?? [])

const familyOf = (root: number, processes: readonly Process[]): Process[] => {
  const children = processes.filter(p => p.parent === root)
  return children.flatMap(child => [child, ...familyOf(child.pid, processes)])
}

/** CPU a process and its descendants have used so far, in milliseconds; those that ended meanwhile are not seen. */
export const cpuOf = (pid: number): number => {
  const processes = allProcesses()
  const self = processes.filter(p => p.pid === pid)
  return [...self, ...familyOf(pid, processes)].reduce((sum, p) => sum + p.milliseconds, 0)
}

/** Resident memory of one process, in megabytes. */
export const residentMegabytes = (pid: number): number => {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) / 1024
}

/** The most a process has ever held, in megabytes. */
export const peakMegabytes = (pid: number): number => {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) / 1024
}
