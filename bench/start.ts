import { prepareDepartment } from './department.ts'
import { type Figure, median } from './figure.ts'
import type { Measure, Run } from './run.ts'
import { startServer } from './server.ts'

const starts = 3

/** The first start may build the browser side: it is not counted. */
const measureStart = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir } = await prepareDepartment(say)
  const seconds: number[] = []
  for (let n = 0; n <= starts; n++) {
    say(n === 0 ? 'a first start' : `start ${n} of ${starts}`)
    const server = await startServer(dataDir, ['npm', 'start'])
    if (n > 0) seconds.push(server.secondsToReady)
    await server.stop()
  }
  const found = median(seconds)
  return [
    {
      promise: 'P6',
      what: '`npm start` on the département, to the first answer',
      promised: '≤ 5 s',
      found: `${found.toFixed(1)} s (${seconds.map(s => s.toFixed(1)).join(', ')})`,
      kept: found <= 5,
    },
  ]
}

/** P6, from `npm start` to the first answer. */
export const start: Measure = { name: 'start', promises: 'P6 (start)', measure: measureStart }
