import { Readable } from 'node:stream'
import { add, type Count, type Hardship, inWords, kindOf, unexpected } from './hardship.ts'
import type { Stage } from './stage.ts'

const megabyte = 1024 * 1024
const megabytes = 100
/** Of each kind, at once. */
const times = 4

interface Heavy {
  path: string
  type: string
  /** Before the heavy part, and after. */
  around?: readonly [string, string]
  filler: string
  /** Nothing says beforehand how long it is. */
  isChunked?: true
}

const boundary = 'lourd'

const part = (disposition: string, type?: string): readonly [string, string] => [
  [
    `--${boundary}`,
    `Content-Disposition: form-data; ${disposition}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    '',
    '',
  ].join('\r\n'),
  `\r\n--${boundary}--\r\n`,
]

const multipart = `multipart/form-data; boundary=${boundary}`
const json = { type: 'application/json', around: ['{"login":"', '"}'] as const, filler: 'a' }

const kindsOf = (structureId: string): Heavy[] => [
  { path: '/session', ...json },
  { path: '/session', ...json, isChunked: true },
  { path: '/news/items', ...json },
  { path: '/news/items', ...json, isChunked: true },
  { path: '/nowhere', ...json },
  { path: '/session', type: 'application/x-www-form-urlencoded', filler: 'a' },
  { path: '/session', type: 'text/plain', filler: 'a', isChunked: true },
  { path: '/session', type: multipart, around: part('name="file"; filename="a.png"', 'image/png'), filler: 'a' },
  { path: '/files', type: multipart, around: part('name="file"; filename="a.png"', 'image/png'), filler: 'a' },
  { path: '/files', type: multipart, around: part('name="text"'), filler: 'a' },
  {
    path: `/structures/${structureId}/imports`,
    type: multipart,
    around: part('name="file"; filename="eleves.csv"', 'text/csv'),
    filler: 'a;b;c\n',
  },
]

async function* bytesOf({ around = ['', ''], filler }: Heavy) {
  const piece = Buffer.alloc(megabyte, filler)
  yield Buffer.from(around[0])
  for (let n = 0; n < megabytes; n++) yield piece
  yield Buffer.from(around[1])
}

const lengthOf = ({ around = ['', ''] }: Heavy) => Buffer.byteLength(around.join('')) + megabytes * megabyte

/** The connection may be ended under who still sends: that says no as well, to a client that does not listen. */
const send = (stage: Stage, heavy: Heavy): Promise<string> =>
  fetch(`${stage.origin}/api/v1${heavy.path}`, {
    method: 'POST',
    headers: {
      cookie: stage.people[0]?.cookie ?? '',
      'content-type': heavy.type,
      ...(!heavy.isChunked && { 'content-length': String(lengthOf(heavy)) }),
    },
    body: Readable.toWeb(Readable.from(bytesOf(heavy))) as ReadableStream,
    duplex: 'half',
    signal: AbortSignal.timeout(60_000),
  } as RequestInit).then(kindOf, error => (error.name === 'TimeoutError' ? 'no answer' : 'connection ended'))

const inflict = async (stage: Stage) => {
  const count: Count = new Map()
  const [school] = await stage.sql<{ id: string }[]>`
    select s.id from core.structures s join core.affiliations a on a.structure_id = s.id and a.role = 'head' and a.left_at is null
    join core.accounts o on o.person_id = a.person_id where o.login = ${stage.people[0]?.login ?? ''}`
  for (const heavy of kindsOf(school?.id ?? ''))
    await Promise.all(Array.from({ length: times }, async () => add(count, await send(stage, heavy))))
  return {
    answers: inWords(count),
    faults: unexpected(count, /^(413 .*|415 media-type|404 not-found|connection ended|200|422 no-file)$/),
  }
}

export const heavyBodies: Hardship = {
  name: 'heavy-bodies',
  what: 'bodies of 100 MB, announced or not, to every kind of address (an import is meant to receive such files)',
  inflict,
}
