import { inFamilies } from '../../contract/in-families.ts'
import type { Sentence } from '../../contract/language.ts'
import { Problem } from '../../contract/problem.ts'
import type { Sql } from '../db/client.ts'

interface Rule {
  /** Failures allowed in the window before waiting begins. */
  free: number
  windowMinutes: number
  /** Waits after each further failure, in seconds; the last one repeats. */
  waits: readonly number[]
}

/**
 * One account from one address is slowed down first; the same account from everywhere, later and longer. A school or
 * a town hall shares one address among hundreds of people: it is slowed only by what no class could produce, and only
 * for accounts that keep failing, so that nobody can lock a class out.
 */
const rules = {
  pair: { free: 5, windowMinutes: 15, waits: [15, 30, 60, 120, 300] },
  account: { free: 30, windowMinutes: 60, waits: [60, 300, 900] },
  address: { free: 300, windowMinutes: 10, waits: [10, 30, 60] },
} as const satisfies Record<string, Rule>

const bucketsOf = (account: string, address: string) =>
  [
    { bucket: `pair:${account}@${address}`, rule: rules.pair },
    { bucket: `account:${account}`, rule: rules.account },
    { bucket: `address:${address}`, rule: rules.address },
  ] as const

/**
 * Refuses while a wait is running. The wait of an address is for the accounts that have just failed from there: whoever
 * types the right password at first comes in, however many others are wrong behind the same address.
 * @param account login as typed, or `pictures:<pupil id>`; counted whether or not it exists.
 * @throws Problem 429 with the seconds to wait.
 */
export const refuseThrottled = async (sql: Sql, account: string, address: string) => {
  const [pair, whole, place] = bucketsOf(account, address)
  const [row] = await sql<{ seconds: number | null }[]>`
    select ceil(extract(epoch from max(b.blocked_until) - now()))::int as seconds from core.throttles b
    where b.blocked_until > now() and (b.bucket in (${pair.bucket}, ${whole.bucket}) or b.bucket = ${place.bucket}
      and exists (select from core.throttles own where own.bucket = ${pair.bucket}
        and own.since > now() - make_interval(mins => ${pair.rule.windowMinutes})))`
  if (row?.seconds)
    throw new Problem(429, 'throttled', tooManyTries(row.seconds), {
      retryAfter: row.seconds,
    })
}

const tooManyTries = (seconds: number): Sentence => {
  const [count, fr, en]: [number, string, string] =
    seconds < 90 ? [seconds, 'secondes', 'seconds'] : [Math.ceil(seconds / 60), 'minutes', 'minutes']
  return {
    fr: `Trop d’essais. Réessayez dans ${count} ${fr}.`,
    en: `Too many tries. Try again in ${count} ${en}.`,
    ...inFamilies(seconds < 90 ? 'waitSeconds' : 'waitMinutes', count),
  }
}

/** Counts a failure; written outside the request's transaction, which the refusal rolls back. */
export const countFailure = async (sql: Sql, account: string, address: string) => {
  for (const { bucket, rule } of bucketsOf(account, address)) {
    const waits = [...rule.waits]
    await sql`
      insert into core.throttles as t (bucket, failures, since) values (${bucket}, 1, now())
      on conflict (bucket) do update set
        failures = case when t.since < now() - make_interval(mins => ${rule.windowMinutes}) then 1 else t.failures + 1 end,
        since = case when t.since < now() - make_interval(mins => ${rule.windowMinutes}) then now() else t.since end,
        blocked_until = case
          when t.since >= now() - make_interval(mins => ${rule.windowMinutes}) and t.failures + 1 > ${rule.free}
          then now() + make_interval(secs => (${waits}::int[])[least(t.failures + 1 - ${rule.free}, ${waits.length})])
        end`
  }
}

/** A success forgets the failures of that account from that address. */
export const forgetFailures = async (sql: Sql, account: string, address: string) => {
  await sql`delete from core.throttles where bucket = ${`pair:${account}@${address}`}`
}

/** What no longer counts is removed: who tries thousands of names from thousands of places leaves a row for each. */
export const forgetOldFailures = async (sql: Sql) => {
  const longest = Math.max(...Object.values(rules).map(({ windowMinutes }) => windowMinutes))
  await sql`
    delete from core.throttles
    where since < now() - make_interval(mins => ${longest}) and coalesce(blocked_until < now(), true)`
}
