import { accountHeader, idempotencyHeader } from '../../contract/endpoint.ts'
import { noteReached } from './network.ts'
import { allOf, drop, type Kept, keep } from './store.ts'

/** Something written without network. */
export interface Waiting extends Kept {
  at: string
  method: string
  /** The path of its endpoint, and what it was given: the page that wrote it finds it again. */
  path: string
  input: Record<string, unknown>
  address: string
  body: unknown
  /** Paths whose answers it changes. */
  refreshes: string[]
  /** Why the server refused it; it then waits for its author. */
  refusal?: string
}

/** Sent on `window` when what waits has changed. */
export const outboxEvent = 'preau:outbox'
const tell = () => window.dispatchEvent(new Event(outboxEvent))

export const listWaiting = async (person: string): Promise<Waiting[]> =>
  (await allOf<Waiting>('outbox', person)).sort((one, other) => (one.at < other.at ? -1 : 1))

/** @returns false where this device cannot keep it. */
export const putInOutbox = async (waiting: Waiting): Promise<boolean> => {
  const isKept = await keep('outbox', waiting)
  tell()
  return isKept
}

export const dropWaiting = async (key: string) => {
  await drop('outbox', key)
  tell()
}

/** What an answer means for what was sent. */
export const judge = (status: number, code: string | undefined): 'done' | 'later' | 'refused' => {
  if (status < 400) return 'done'
  // Not signed in, another account is open, something is due first, too many or a sick server: its turn will come.
  const isLater = status === 401 || status === 408 || status === 429 || status >= 500
  return isLater || code === 'other-account' || code?.endsWith('-due') || code === 'password-to-change'
    ? 'later'
    : 'refused'
}

const send = async ({ key, person, method, address, body }: Waiting) => {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: {
      [accountHeader]: person,
      [idempotencyHeader]: key,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const problem = (response.ok ? {} : await response.json().catch(() => ({}))) as { code?: string; title?: string }
  return { verdict: judge(response.status, problem.code), refusal: problem.title ?? '' }
}

/** In the order it was written; stops at the first that cannot leave yet. @returns the paths whose answers changed. */
const sendAll = async (person: string): Promise<string[]> => {
  const changed: string[] = []
  for (const waiting of await listWaiting(person)) {
    if (waiting.refusal !== undefined) continue
    const answer = await send(waiting).catch(() => null)
    if (!answer) break
    noteReached()
    if (answer.verdict === 'later') break
    if (answer.verdict === 'refused') await keep('outbox', { ...waiting, refusal: answer.refusal } as Waiting)
    else await drop('outbox', waiting.key)
    changed.push(...waiting.refreshes)
  }
  return changed
}

/**
 * Sends what waits. Of several tabs one does it at a time where the browser can say so; elsewhere the key of each makes
 * the server do it once.
 */
export const sendWaiting = async (person: string): Promise<string[]> => {
  const work = () => sendAll(person)
  const changed = await (navigator.locks ? navigator.locks.request(`preau-outbox-${person}`, work) : work())
  if (changed.length > 0) tell()
  return changed
}
