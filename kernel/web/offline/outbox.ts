import { accountHeader, idempotencyHeader } from '../../contract/endpoint.ts'
import { allOf, drop, everyoneIn, type Kept, keep } from './store.ts'

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
/** Under this name the browser is asked to wake the service worker when the network is back (Background Sync). */
export const outboxTag = 'preau-outbox'
const tell = () => globalThis.dispatchEvent(new Event(outboxEvent))

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
  const isUnwell = response.status >= 500
  return { verdict: judge(response.status, problem.code), refusal: problem.title ?? '', isUnwell }
}

export interface Sent {
  /** The paths whose answers changed. */
  changed: string[]
  /** Something answered. */
  isReached: boolean
  /** It stopped at what préau could not take now: worth another try by itself. */
  isToTryAgain: boolean
}

/** In the order it was written; stops at the first that cannot leave yet. */
const sendAll = async (person: string): Promise<Sent> => {
  const sent: Sent = { changed: [], isReached: false, isToTryAgain: false }
  for (const waiting of await listWaiting(person)) {
    if (waiting.refusal !== undefined) continue
    const answer = await send(waiting).catch(() => null)
    sent.isReached ||= answer !== null
    sent.isToTryAgain = answer?.isUnwell ?? true
    if (!answer || answer.verdict === 'later') break
    if (answer.verdict === 'refused') await keep('outbox', { ...waiting, refusal: answer.refusal } as Waiting)
    else await drop('outbox', waiting.key)
    sent.changed.push(...waiting.refreshes)
  }
  return sent
}

/**
 * Sends what waits, from a page or from the service worker. One at a time where the browser can say so; elsewhere the key
 * of each makes the server do it once.
 */
export const sendWaiting = async (person: string): Promise<Sent> => {
  const work = () => sendAll(person)
  const sent = await (navigator.locks ? navigator.locks.request(`preau-outbox-${person}`, work) : work())
  if (sent.changed.length > 0) tell()
  return sent
}

/** Those who wrote something here that has not left. */
export const authorsWaiting = (): Promise<string[]> => everyoneIn('outbox')
