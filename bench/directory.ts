import type { Reader } from './department/readers.ts'
import { prepareDepartment, withDepartment } from './department.ts'
import { type Figure, ms } from './figure.ts'
import { type Call, sendAtPace } from './load.ts'
import { costOf, totalOf } from './per-request.ts'
import type { Measure, Run } from './run.ts'
import { startServer } from './server.ts'

const paced = { perSecond: 50, seconds: 20 }

/** What people type: the first letters of a name that exists, of somebody they may know or not. */
const beginnings = (dataDir: string): Promise<string[]> =>
  withDepartment(dataDir, async ({ sql }) => {
    const rows = await sql<{ typed: string }[]>`
      select left(family_name, 3 + abs(hashtext(id::text)) % 4) as typed from core.persons
      where family_name ~ '^[[:alpha:]]+$' order by hashtext(id::text) limit 400`
    return rows.map(row => row.typed)
  })

const searchOf =
  (readers: readonly Reader[], typed: readonly string[]) =>
  (n: number): Call => ({
    path: `/api/v1/directory/people?q=${encodeURIComponent(typed[n % typed.length] ?? '')}`,
    cookie: readers[n % readers.length]?.cookie ?? '',
    mayBeEmpty: true,
  })

const groups = [
  { who: 'a teacher or a head', kinds: ['teacher', 'head'] },
  { who: 'a guardian', kinds: ['guardian'] },
  { who: 'an adviser', kinds: ['adviser'] },
  { who: 'an administrator', kinds: ['administrator'] },
]

const measureDirectory = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const typed = await beginnings(dataDir)
  const server = await startServer(dataDir)
  try {
    const figures: Figure[] = []
    for (const { who, kinds } of groups) {
      say(`searching a name as ${who}`)
      const some = readers.filter(reader => kinds.includes(reader.kind))
      const cost = await costOf(server, searchOf(some, typed), 400)
      figures.push({
        promise: 'P7',
        what: `a name among 276,000 people, ${who}`,
        promised: '≤ 5.00 ms CPU',
        found: `${ms(totalOf(cost))} (server ${cost.server.toFixed(2)}, database ${cost.database.toFixed(2)})`,
        kept: totalOf(cost) <= 5,
      })
    }
    say(`${paced.perSecond} searches a second`)
    const { p50, p95, p99, failures } = await sendAtPace(server.origin, searchOf(readers, typed), paced)
    figures.push({
      promise: 'P7',
      what: `${paced.perSecond} name searches/s by everybody`,
      promised: 'p99 ≤ 60 ms',
      found: `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}; ${failures} failed`,
      kept: p99 <= 60 && failures === 0,
    })
    return figures
  } finally {
    await server.stop()
  }
}

/** P7, as far as search exists: names. */
export const directory: Measure = { name: 'directory', promises: 'P7 (names)', measure: measureDirectory }
