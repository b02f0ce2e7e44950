import type { Reader } from './department/readers.ts'
import { prepareDepartment, withDepartment } from './department.ts'
import { type Figure, ms } from './figure.ts'
import { type Call, sendAtPace } from './load.ts'
import { costOf, totalOf } from './per-request.ts'
import type { Measure, Run } from './run.ts'
import { type Server, startServer } from './server.ts'

const paced = { perSecond: 50, seconds: 20 }

/** What people type: the first letters of a name that exists, of somebody they may know or not. */
const beginnings = (dataDir: string): Promise<string[]> =>
  withDepartment(dataDir, async ({ sql }) => {
    const rows = await sql<{ typed: string }[]>`
      select left(family_name, 3 + abs(hashtext(id::text)) % 4) as typed from core.persons
      where family_name ~ '^[[:alpha:]]+$' order by hashtext(id::text) limit 400`
    return rows.map(row => row.typed)
  })

/** Words of titles, as somebody looks for a piece of news. */
const words = (dataDir: string): Promise<string[]> =>
  withDepartment(dataDir, async ({ sql }) => {
    const rows = await sql<{ typed: string }[]>`
      select distinct word as typed from (
        select unnest(regexp_split_to_array(lower(title), '[^[:alpha:]]+')) as word from news.items
        order by hashtext(id::text) limit 4000) w
      where length(word) between 5 and 14 limit 400`
    return rows.map(row => row.typed)
  })

interface Box {
  what: string
  path: string
  typed: readonly string[]
}

const searchOf =
  (readers: readonly Reader[], { path, typed }: Box) =>
  (n: number): Call => ({
    path: `${path}?q=${encodeURIComponent(typed[n % typed.length] ?? '')}`,
    cookie: readers[n % readers.length]?.cookie ?? '',
    mayBeEmpty: true,
  })

const groups = [
  { who: 'a teacher or a head', kinds: ['teacher', 'head'] },
  { who: 'a guardian', kinds: ['guardian'] },
  { who: 'an adviser', kinds: ['adviser'] },
  { who: 'an administrator', kinds: ['administrator'] },
]

const measureBox = async (server: Server, readers: readonly Reader[], box: Box): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const { who, kinds } of groups) {
    const some = readers.filter(reader => kinds.includes(reader.kind))
    const cost = await costOf(server, searchOf(some, box), 100)
    figures.push({
      promise: 'P7',
      what: `${box.what}, ${who}`,
      promised: '≤ 5.00 ms CPU',
      found: `${ms(totalOf(cost))} (server ${cost.server.toFixed(2)}, database ${cost.database.toFixed(2)})`,
      kept: totalOf(cost) <= 5,
    })
  }
  const { p50, p95, p99, failures } = await sendAtPace(server.origin, searchOf(readers, box), paced)
  figures.push({
    promise: 'P7',
    what: `${box.what}, ${paced.perSecond}/s by everybody`,
    promised: 'p99 ≤ 60 ms',
    found: `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}; ${failures} failed`,
    kept: p99 <= 60 && failures === 0,
  })
  return figures
}

const measureSearch = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  const names = await beginnings(dataDir)
  const boxes: Box[] = [
    { what: 'directory: a name among 276,000', path: '/api/v1/directory/people', typed: names },
    { what: 'search: a name', path: '/api/v1/search', typed: names },
    { what: 'search: a word of 60,000 texts', path: '/api/v1/search', typed: await words(dataDir) },
  ]
  const server = await startServer(dataDir)
  try {
    const figures: Figure[] = []
    for (const box of boxes) {
      say(box.what)
      figures.push(...(await measureBox(server, readers, box)))
    }
    return figures
  } finally {
    await server.stop()
  }
}

export const search: Measure = { name: 'search', promises: 'P7', measure: measureSearch }
