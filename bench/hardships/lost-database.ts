import { setTimeout as sleep } from 'node:timers/promises'
import type { Cut } from '../../kernel/test/relay.ts'
import type { Faults } from '../kills/checks.ts'
import { add, type Count, type Hardship, inWords, kindOf, unexpected } from './hardship.ts'
import { healthOf, type Stage, untilWell } from './stage.ts'

const lostFor = 20_000
/** What only times can tell: préau gives up a statement after twenty seconds, a request after twenty-five. */
const slowest: Record<Cut, number> = { refuses: 3_000, 'hangs-up': 3_000, swallows: 30_000 }

const inWordsOf: Record<Cut, string> = {
  refuses: 'nobody answers there',
  'hangs-up': 'the door opens and closes',
  swallows: 'nothing comes back',
}

const lose = async (stage: Stage, how: Cut) => {
  const { origin, people, relay } = stage
  const count: Count = new Map()
  const faults: Faults = []
  let longest = 0
  const ask = async (n: number) => {
    const begun = performance.now()
    const asked = fetch(`${origin}/api/v1/me`, { headers: { cookie: people[n % people.length]?.cookie ?? '' } })
    add(count, await asked.then(kindOf, () => 'no answer'))
    longest = Math.max(longest, performance.now() - begun)
  }
  await relay?.cut(how)
  const begun = performance.now()
  const asking: Promise<void>[] = []
  for (let n = 0; performance.now() - begun < lostFor; n++) {
    asking.push(ask(n))
    if (n === 20 && (await healthOf(origin)).says !== 'database, queue') faults.push(`/health does not say it (${how})`)
    await sleep(100)
  }
  await relay?.mend()
  await Promise.all(asking)
  const back = await untilWell(origin, 30_000)
  if (longest > slowest[how]) faults.push(`an answer took ${(longest / 1000).toFixed(1)} s (${how})`)
  const said = `${inWordsOf[how]}: ${inWords(count)}, at most ${(longest / 1000).toFixed(1)} s, well again after ${back.toFixed(1)} s`
  return { said, faults: [...faults, ...unexpected(count, /^(200|503 (database-away|too-slow|busy))$/)] }
}

const inflict = async (stage: Stage) => {
  const parts: Awaited<ReturnType<typeof lose>>[] = []
  for (const how of ['refuses', 'hangs-up', 'swallows'] as const) {
    parts.push(await lose(stage, how))
    await sleep(2_000)
  }
  return { answers: parts.map(({ said }) => said).join('; '), faults: parts.flatMap(({ faults }) => faults) }
}

export const lostDatabase: Hardship = {
  name: 'lost-database',
  what: 'the database lost for 20 s, three times: nobody answers there, somebody hangs up, nothing comes back',
  relay: true,
  strikesAll: true,
  inflict,
}
