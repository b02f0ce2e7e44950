import { setTimeout as sleep } from 'node:timers/promises'
import { adultPassword } from '../../kernel/demo/accounts.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import { forgetOldFailures } from '../../kernel/server/identity/throttle.ts'
import type { Faults } from '../kills/checks.ts'
import { add, type Count, type Hardship, inWords, kindOf, manyAtOnce, unexpected } from './hardship.ts'
import type { Stage } from './stage.ts'

const attempts = 10_000
const width = 24
const target = cast.benedicte.login

interface Attempt {
  login: string
  from: string
}

/** Addresses of documentation (RFC 3849, RFC 5737): nobody's. */
const anywhere = (n: number) => `2001:db8:${(n >> 8).toString(16)}:${(n & 255).toString(16)}::1`
const somewhere = '203.0.113.66'

/** One place or everywhere, one account or all those one can think of, half of which exist nowhere. */
const ways: ((n: number) => Attempt)[] = [
  () => ({ login: target, from: somewhere }),
  n => ({ login: `inconnu.${n}`, from: somewhere }),
  n => ({ login: target, from: anywhere(n) }),
  n => ({ login: `inconnu.${n}`, from: anywhere(n) }),
]

const signIn = (origin: string, { login, from }: Attempt, password: string) =>
  fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify({ login, password }),
  }).then(kindOf, () => 'no answer')

/** Somebody else, from elsewhere, all the while. */
const comeInMeanwhile = (origin: string, isOver: () => boolean) => {
  const count: Count = new Map()
  const come = async () => {
    while (!isOver()) {
      add(count, await signIn(origin, { login: cast.martine.login, from: '198.51.100.7' }, adultPassword))
      await sleep(500)
    }
    return count
  }
  return come()
}

/** What failures leave behind does not outlive the hour that they count for: an hour passes, and the job that forgets comes. */
const forgotten = async ({ sql }: Stage): Promise<{ kept: number; faults: Faults }> => {
  const rows = async () => (await sql<{ rows: number }[]>`select count(*) as rows from core.throttles`)[0]?.rows ?? 0
  const kept = await rows()
  await sql`update core.throttles set since = since - interval '1 hour', blocked_until = blocked_until - interval '1 hour'`
  await forgetOldFailures(sql)
  const left = await rows()
  return { kept, faults: left > 0 ? [`${left} of ${kept} failures are never forgotten`] : [] }
}

const inflict = async (stage: Stage) => {
  const count: Count = new Map()
  let isOver = false
  const others = comeInMeanwhile(stage.origin, () => isOver)
  await manyAtOnce(attempts, width, async n => {
    const attempt = ways[n % ways.length]?.(n)
    if (attempt) add(count, await signIn(stage.origin, attempt, 'ceci-n-est-pas-le-bon'))
  })
  isOver = true
  const came = await others
  const { kept, faults } = await forgotten(stage)
  return {
    answers: `${inWords(count)}; somebody else, from elsewhere, meanwhile: ${inWords(came)}; ${kept} rows counted them, none after an hour`,
    faults: [
      ...unexpected(count, /^(401 wrong-login|429 (throttled|too-many)|503 busy)$/),
      ...unexpected(came, /^200$/),
      ...faults,
    ],
  }
}

export const signIns: Hardship = {
  name: 'sign-ins',
  what: 'ten thousand failed sign-ins: from one address and from thousands, on one account and on thousands',
  inflict,
}
