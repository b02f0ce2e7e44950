import { cpuOf } from './cpu.ts'
import { median } from './figure.ts'
import { type Call, sendAll } from './load.ts'
import type { Server } from './server.ts'

/** CPU of one request, in milliseconds: the server's process, and the database's. */
export interface Cost {
  server: number
  database: number
}

export const totalOf = ({ server, database }: Cost) => server + database

const width = 8
const rounds = 3

const once = async (server: Server, callAt: (n: number) => Call, total: number): Promise<Cost> => {
  const [all, database] = [cpuOf(server.pid), cpuOf(server.databasePid)]
  const { failures } = await sendAll(server.origin, callAt, { total, width })
  if (failures > 0) throw new Error(`${failures} of ${total} requests to ${callAt(0).path} failed`)
  const [allAfter, databaseAfter] = [cpuOf(server.pid), cpuOf(server.databasePid)]
  const both = (allAfter - all) / total
  const databases = (databaseAfter - database) / total
  return { server: both - databases, database: databases }
}

/** The median of three rounds, after one that warms caches and plans. */
export const costOf = async (server: Server, callAt: (n: number) => Call, total: number): Promise<Cost> => {
  await sendAll(server.origin, callAt, { total: total / 4, width })
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) costs.push(await once(server, callAt, total))
  const middle = median(costs.map(totalOf))
  return costs.find(cost => totalOf(cost) === middle) as Cost
}
