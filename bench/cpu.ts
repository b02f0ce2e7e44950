import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second, as Linux reports times in /proc (sysconf _SC_CLK_TCK). */
const ticks = 100

interface Process {
  pid: number
  name: string
  parent: number
  milliseconds: number
}

/** Fields 14 to 17 of proc(5): user and system time of a process and of the children it has waited for. */
const timeOf = (fields: string[]) => fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)

/** The name may hold spaces and brackets: what follows is read after its last bracket. */
const readProcess = (pid: number): Process | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = stat.lastIndexOf(')')
    const fields = stat.slice(end + 2).split(' ')
    const name = stat.slice(stat.indexOf('(') + 1, end)
    return { pid, name, parent: Number(fields[1]), milliseconds: (timeOf(fields) * 1000) / ticks }
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

/** CPU a process and its descendants have used so far, in milliseconds; those that ended count once waited for. */
export const cpuOf = (pid: number): number => {
  const processes = allProcesses()
  const self = processes.filter(p => p.pid === pid)
  return [...self, ...familyOf(pid, processes)].reduce((sum, p) => sum + p.milliseconds, 0)
}

/** The numbers of the direct children of a process. */
export const childrenOf = (pid: number): number[] =>
  allProcesses().flatMap(child => (child.parent === pid ? [child.pid] : []))

export interface Pair {
  /** The process of préau. */
  server: number
  /** The PostgreSQL it started. */
  database: number
}

/** Whatever npm and shells stand between: below `pid`, the first PostgreSQL and the process that started it. */
export const pairBelow = (pid: number): Pair => {
  const processes = allProcesses()
  const database = familyOf(pid, processes).find(p => p.name === 'postgres')
  if (!database) throw new Error(`Process ${pid} has started no PostgreSQL`)
  return { server: database.parent, database: database.pid }
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
