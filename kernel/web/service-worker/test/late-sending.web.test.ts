import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { outboxTag, type Waiting } from '../../offline/outbox.ts'
import { sendLate } from '../late-sending.ts'
import type { WorkerScope } from '../scope.ts'

/** What a device holds, in place of its database. */
const held = vi.hoisted(() => ({ outbox: new Map<string, unknown>() }))
vi.mock('../../offline/store.ts', () => {
  const all = () => [...held.outbox.values()] as Waiting[]
  return {
    allOf: async (_: string, person: string) => all().filter(one => one.person === person),
    everyoneIn: async () => [...new Set(all().map(({ person }) => person))],
    drop: async (_: string, key: string) => held.outbox.delete(key),
    keep: async (_: string, one: Waiting) => Boolean(held.outbox.set(one.key, one)),
  }
})

const written = (key: string, person: string): Waiting => ({
  key,
  person,
  at: `2026-11-23T08:0${key}:00Z`,
  method: 'POST',
  path: '/news/items/:itemId/comments',
  input: {},
  address: '/api/v1/news/items/1/comments',
  body: { text: `words ${key}` },
  refreshes: ['/news/items/:itemId/comments'],
})

const posted = vi.fn()
let sync: (tag?: string) => Promise<unknown>

const answering = (answer: (person: string | null) => Response | Promise<Response>) => {
  const keys: (string | null)[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    const sent = new Headers(headers)
    keys.push(sent.get('idempotency-key'))
    return answer(sent.get('preau-account'))
  })
  return keys
}

beforeEach(() => {
  posted.mockReset()
  held.outbox = new Map(
    [written('1', 'lina'), written('2', 'samira'), written('3', 'samira')].map(one => [one.key, one]),
  )
  let listener: (event: never) => void = () => {}
  sendLate({
    addEventListener: (_: string, given: (event: never) => void) => {
      listener = given
    },
    clients: { matchAll: async () => [{ postMessage: posted }] },
  } as unknown as WorkerScope)
  sync = async (tag = outboxTag) => {
    let work: Promise<unknown> = Promise.resolve()
    listener({ tag, waitUntil: (given: Promise<unknown>) => (work = given) } as never)
    await work
  }
})
afterEach(() => vi.unstubAllGlobals())

describe('when the network is back and préau is closed', () => {
  test('what was written leaves once, with its key, in the order it was written, and open tabs hear of it', async () => {
    const keys = answering(person =>
      person === 'samira'
        ? new Response(null, { status: 204 })
        : new Response('{"code":"other-account"}', { status: 409 }),
    )
    await sync()
    expect(keys.filter(key => key !== '1')).toEqual(['2', '3'])
    expect([...held.outbox.keys()]).toEqual(['1'])
    expect(posted.mock.calls).toEqual([[{ kind: outboxTag, changed: ['/news/items/:itemId/comments'] }]])
  })

  test('the browser tries again when nothing answered or the server was unwell, and nothing is lost', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(sync()).rejects.toThrow()
    answering(() => new Response('{}', { status: 503 }))
    await expect(sync()).rejects.toThrow()
    expect(held.outbox.size).toBe(3)
    expect(posted).not.toHaveBeenCalled()
  })

  test('a refusal stays for its author, who finds it at the next opening', async () => {
    answering(() => new Response('{"code":"suspended","title":"Votre parole est suspendue."}', { status: 403 }))
    await sync()
    expect([...held.outbox.values()]).toMatchObject(Array(3).fill({ refusal: 'Votre parole est suspendue.' }))
  })

  test('another name than that of what waits wakes nothing', async () => {
    const keys = answering(() => new Response(null, { status: 204 }))
    await sync('something-else')
    expect(keys).toEqual([])
  })
})
