import { prepareDepartment, type Say } from './department.ts'
import { type Figure, ms } from './figure.ts'
import { totalOf } from './per-request.ts'
import { checkPages, groupsOf, pageCost, pages } from './reads.ts'
import type { Measure, Run } from './run.ts'
import { startServer } from './server.ts'

const most = 1.3

/** CPU of each page for each kind of people, on the département with `times` its content. */
const costsOf = async (say: Say, times: 1 | 10): Promise<Map<string, number>> => {
  const { dataDir, readers } = await prepareDepartment(say, times)
  const server = await startServer(dataDir)
  const costs = new Map<string, number>()
  try {
    await checkPages(server, readers)
    for (const group of groupsOf(readers)) {
      for (const page of pages) {
        say(`${page.what}, ${group.who}, ${times} × the content`)
        costs.set(`${page.what}, ${group.who}`, totalOf(await pageCost(server, page, group)))
      }
    }
    return costs
  } finally {
    await server.stop()
  }
}

const measureGrowth = async ({ say }: Run): Promise<Figure[]> => {
  const once = await costsOf(say, 1)
  const tenTimes = await costsOf(say, 10)
  return [...once].map(([what, before]) => {
    const after = tenTimes.get(what) ?? Number.NaN
    const ratio = after / before
    return {
      promise: 'P13',
      what: `${what}, at 10 × the content`,
      promised: `≤ ${most.toFixed(1)} ×`,
      found: `${ratio.toFixed(2)} × (${ms(before)} → ${ms(after)} CPU)`,
      kept: ratio <= most,
    }
  })
}

/** P13: what people open all day, once ten times as much has been published. */
export const growth: Measure = { name: 'growth', promises: 'P13', measure: measureGrowth }
