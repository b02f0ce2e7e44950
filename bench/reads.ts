import { peakMegabytes, residentMegabytes } from './cpu.ts'
import { type Reader, seesEverything } from './department/readers.ts'
import { prepareDepartment } from './department.ts'
import { type Figure, ms } from './figure.ts'
import { type Call, sendAtPace } from './load.ts'
import { costOf, totalOf } from './per-request.ts'
import type { Measure, Run } from './run.ts'
import { type Server, startServer } from './server.ts'

export interface Page {
  what: string
  /** The same for everybody, or each their own. */
  path: string | ((reader: Reader) => string)
  /** Whether the answer shows this reader something. */
  isFull: (body: Record<string, unknown[]>, reader: Reader) => boolean
}

const hasItems: Page['isFull'] = body => (body.items?.length ?? 0) >= 5

export const pages: readonly Page[] = [
  {
    what: 'home',
    path: '/api/v1/me',
    isFull: (body, { kind }) =>
      (body.apps?.length ?? 0) > 0 && ((kind === 'guardian' ? body.children : body.attachments)?.length ?? 0) > 0,
  },
  { what: '« Quoi de neuf »', path: '/api/v1/feed', isFull: hasItems },
  { what: 'news list', path: '/api/v1/news/items', isFull: hasItems },
  {
    what: 'mailbox list',
    path: ({ personId }) => `/api/v1/mail/boxes/${personId}/messages?place=inbox`,
    isFull: body => (body.items?.length ?? 0) > 0,
  },
]

export const pathFor = ({ path }: Page, reader: Reader): string => (typeof path === 'string' ? path : path(reader))

/** Every reader opens every page once: a bench of errors or of empty lists would be a fine one. */
export const checkPages = async (server: Server, readers: readonly Reader[]) => {
  for (const reader of readers) {
    for (const page of pages) {
      const reply = await fetch(`${server.origin}${pathFor(page, reader)}`, { headers: { cookie: reader.cookie } })
      const body = (await reply.json()) as Record<string, unknown[]>
      if (reply.status !== 200 || !page.isFull(body, reader))
        throw new Error(`${page.what} shows nothing to a ${reader.kind}, ${reader.personId} (status ${reply.status})`)
    }
  }
}

const callOf = (page: Page | undefined, reader: Reader | undefined): Call => {
  if (!page || !reader) throw new Error('Nothing to open, or nobody to open it')
  return { path: pathFor(page, reader), cookie: reader.cookie }
}

/** Requests of the morning: the pages in turn, by everybody in turn. */
export const mixOf =
  (readers: readonly Reader[]) =>
  (n: number): Call =>
    callOf(pages[n % pages.length], readers[(n * 7) % readers.length])

export interface Group {
  who: string
  readers: Reader[]
  most: number
  requests: number
}

export const groupsOf = (readers: readonly Reader[]): Group[] => [
  {
    who: 'an ordinary person',
    readers: readers.filter(reader => !seesEverything(reader)),
    most: 1,
    requests: 2400,
  },
  { who: 'an adviser who sees everything', readers: readers.filter(r => r.kind === 'adviser'), most: 3, requests: 800 },
  // They are few, and a session may ask twelve hundred times a minute.
  { who: 'an administrator', readers: readers.filter(r => r.kind === 'administrator'), most: 3, requests: 240 },
]

/** CPU of one page for these people. */
export const pageCost = (server: Server, page: Page, { readers, requests }: Group) =>
  costOf(server, n => callOf(page, readers[n % readers.length]), requests)

const measurePage = async (server: Server, page: Page, group: Group): Promise<Figure> => {
  const cost = await pageCost(server, page, group)
  const total = totalOf(cost)
  return {
    promise: 'P2',
    what: `${page.what}, ${group.who}`,
    promised: `≤ ${ms(group.most)} CPU`,
    found: `${ms(total)} (server ${cost.server.toFixed(2)}, database ${cost.database.toFixed(2)})`,
    kept: total <= group.most,
  }
}

const paced = { perSecond: 300, seconds: 30 }

const measurePace = async (server: Server, readers: readonly Reader[]): Promise<Figure[]> => {
  const { p50, p95, p99, failures, requests } = await sendAtPace(server.origin, mixOf(readers), paced)
  return [
    {
      promise: 'P2',
      what: `${paced.perSecond} mixed requests/s, ${paced.seconds} s`,
      promised: 'p99 ≤ 50 ms',
      found: `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}; ${failures} of ${requests} failed`,
      kept: p99 <= 50 && failures === 0,
    },
    {
      promise: 'P6',
      what: 'web process under that load',
      promised: '≤ 250 MB',
      found: `${residentMegabytes(server.pid).toFixed(0)} MB (peak ${peakMegabytes(server.pid).toFixed(0)} MB)`,
      kept: peakMegabytes(server.pid) <= 250,
    },
  ]
}

/** The price of the same machinery doing almost nothing, at the same hour on the same machine. */
const measureFloor = async (dataDir: string, readers: readonly Reader[]): Promise<Figure> => {
  const server = await startServer(dataDir, [process.execPath, 'bench/floor-server.ts'])
  try {
    const callAt = (n: number) => ({ path: '/floor', cookie: readers[n % readers.length]?.cookie ?? '' })
    const cost = await costOf(server, callAt, 2400)
    return {
      promise: 'P2',
      what: 'floor: bare Fastify, a session, twenty rows',
      promised: '0.32–0.48 ms on a quiet machine',
      found: `${ms(totalOf(cost))} (server ${cost.server.toFixed(2)}, database ${cost.database.toFixed(2)})`,
      kept: null,
    }
  } finally {
    await server.stop()
  }
}

const measureReads = async ({ say }: Run): Promise<Figure[]> => {
  const { dataDir, readers } = await prepareDepartment(say)
  say('the floor')
  const floor = await measureFloor(dataDir, readers)
  const server = await startServer(dataDir)
  try {
    say('every page once, by everybody')
    await checkPages(server, readers)
    const figures: Figure[] = [floor]
    for (const group of groupsOf(readers)) {
      for (const page of pages) {
        say(`${page.what}, ${group.who}`)
        figures.push(await measurePage(server, page, group))
      }
    }
    say(`${paced.perSecond} mixed requests a second`)
    return [...figures, ...(await measurePace(server, readers))]
  } finally {
    await server.stop()
  }
}

/** P2: what people open all day. */
export const reads: Measure = { name: 'reads', promises: 'P2, P6 (memory)', measure: measureReads }
