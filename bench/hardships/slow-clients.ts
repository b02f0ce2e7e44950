import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from '../kills/checks.ts'
import type { Hardship } from './hardship.ts'
import type { Stage } from './stage.ts'

/** Of each kind. */
const clients = 200
/** Idle for two minutes is the longest préau waits; Node looks every thirty seconds. */
const patience = 170_000

interface Slow {
  what: string
  /** The first bytes sent. */
  hello: string
  /** A byte now and then, for ever; nothing at all without it. */
  drip?: string
  /** Does not read what comes. */
  isDeaf?: true
}

const head = (lines: string[]) => lines.join('\r\n')

const kindsOf = ({ people }: Stage): Slow[] => {
  const cookie = `Cookie: ${people[4]?.cookie}`
  const page = head(['GET /api/openapi.json HTTP/1.1', 'Host: localhost', '', ''])
  return [
    { what: 'headers that never end', hello: head(['GET / HTTP/1.1', 'Host: localhost', 'X-Slow: ']), drip: 'a' },
    {
      what: 'bodies that never end',
      hello: head([
        'POST /api/v1/session HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        'Content-Length: 100000',
        '',
        '{',
      ]),
      drip: ' ',
    },
    {
      what: 'files that stop coming',
      hello: head([
        'POST /api/v1/files HTTP/1.1',
        'Host: localhost',
        cookie,
        'Content-Type: multipart/form-data; boundary=x',
        'Content-Length: 100000',
        '',
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nabc',
      ]),
    },
    { what: 'readers of twenty answers who read nothing', hello: page.repeat(20), isDeaf: true },
  ]
}

interface Slowly {
  what: string
  socket: Socket
}

const join = async (port: number, { what, hello, drip, isDeaf }: Slow): Promise<Slowly> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  await once(socket, 'connect')
  socket.write(hello)
  if (isDeaf) socket.pause()
  else socket.resume()
  const timer = drip && setInterval(() => socket.write(drip), 1_000)
  socket.once('close', () => clearInterval(timer || undefined))
  return { what, socket }
}

const until = async (all: readonly Slowly[], deadline: number) => {
  while (all.some(({ socket }) => !socket.closed) && performance.now() < deadline) await sleep(500)
}

const inflict = async (stage: Stage) => {
  const port = Number(new URL(stage.origin).port)
  const kinds = kindsOf(stage)
  const all = (
    await Promise.all(kinds.map(kind => Promise.all(Array.from({ length: clients }, () => join(port, kind)))))
  ).flat()
  const begun = performance.now()
  const listening = all.filter(({ socket }) => !socket.isPaused())
  await until(listening, begun + patience)
  const seconds = (performance.now() - begun) / 1000
  // Those who read nothing have been left alone all that time.
  await sleep(Math.max(0, patience - (performance.now() - begun)))
  // A deaf client sees no end either: it listens again, and all that it was sent comes, then the end.
  for (const { socket } of all) socket.resume()
  await until(all, performance.now() + patience)
  const faults: Faults = kinds.flatMap(({ what }) => {
    const left = all.filter(one => one.what === what && !one.socket.closed).length
    return left > 0 ? [`${left} of ${clients} connections are still there: ${what}`] : []
  })
  for (const { socket } of all) socket.destroy()
  return {
    answers: `${all.length - faults.length * clients} of ${all.length} connections ended by préau, those that send within ${seconds.toFixed(0)} s`,
    faults,
  }
}

export const slowClients: Hardship = {
  name: 'slow-clients',
  what: `${clients} at once of each: headers that never end, bodies that never end, files that stop coming, readers who read nothing`,
  inflict,
}
