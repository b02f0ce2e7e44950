import { Agent, request } from 'node:http'

export interface Call {
  path: string
  cookie: string
  /** A JSON body makes it a POST. */
  body?: string
  /** The address it seems to come from. */
  from?: string
  /** A name nobody bears is an answer too. */
  mayBeEmpty?: boolean
}

export interface Spread {
  requests: number
  failures: number
  p50: number
  p95: number
  p99: number
  seconds: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** What browsers accept: compressing is part of what an answer costs. */
const headers = { accept: 'application/json', 'accept-encoding': 'gzip, deflate, br' }

/** Whether it was answered by a 200 that holds something. */
const send = (origin: string, { path, cookie, body, from, mayBeEmpty }: Call): Promise<boolean> =>
  new Promise(resolve => {
    const method = body === undefined ? 'GET' : 'POST'
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const via = from ? { 'x-forwarded-for': from } : {}
    const options = { agent, method, headers: { cookie, ...headers, ...type, ...via } }
    const asked = request(`${origin}${path}`, options, reply => {
      let bytes = 0
      reply.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      reply.on('end', () => resolve(reply.statusCode === 200 && (mayBeEmpty || bytes > 60)))
    })
    asked.on('error', () => resolve(false))
    asked.end(body)
  })

const percentile = (sorted: Float64Array, share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const spreadOf = (times: number[], failures: number, seconds: number): Spread => {
  const sorted = Float64Array.from(times).sort()
  return {
    requests: times.length,
    failures,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    seconds,
  }
}

/** Sends `total` calls, `width` at a time, one after the other on each connection. */
export const sendAll = async (
  origin: string,
  callAt: (n: number) => Call,
  { total, width }: { total: number; width: number },
): Promise<Spread> => {
  const times: number[] = []
  let [next, failures] = [0, 0]
  const begun = performance.now()
  const worker = async () => {
    while (next < total) {
      const call = callAt(next++)
      const at = performance.now()
      if (!(await send(origin, call))) failures += 1
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return spreadOf(times, failures, (performance.now() - begun) / 1000)
}

/** Sends calls at a fixed pace whatever the answers (open loop), so that a slow answer delays nobody's clock. */
export const sendAtPace = async (
  origin: string,
  callAt: (n: number) => Call,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Spread> => {
  const times: number[] = []
  const flying: Promise<void>[] = []
  let failures = 0
  const begun = performance.now()
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = begun + (n * 1000) / perSecond
    const early = due - performance.now()
    if (early > 1) await new Promise(resolve => setTimeout(resolve, early))
    flying.push(
      send(origin, callAt(n)).then(ok => {
        if (!ok) failures += 1
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(flying)
  return spreadOf(times, failures, (performance.now() - begun) / 1000)
}
