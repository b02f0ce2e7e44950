import { meContract } from '../contract/api/me.ts'
import {
  accountHeader,
  type Endpoint,
  type Input,
  idempotencyHeader,
  pathNames,
  type Reply,
} from '../contract/endpoint.ts'
import type { FieldError } from '../contract/problem.ts'
import { keepAnswer, recallAnswer } from './offline/kept-answers.ts'
import { noteAway, noteReached } from './offline/network.ts'

/** What the server answered instead of the reply: `message` is a sentence for the person (empty when a relay answered). */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly errors: FieldError[]
  readonly retryAfter: number | undefined
  constructor(status: number, body: { title?: string; code?: string; errors?: FieldError[]; retryAfter?: number }) {
    super(body.title ?? '')
    this.status = status
    this.code = body.code ?? 'unexpected'
    this.errors = body.errors ?? []
    this.retryAfter = body.retryAfter
  }
}

/** Whether what was asked for is not there, or not for this person: a page says both alike. */
export const isAbsent = (error: Error | null): boolean =>
  error instanceof ProblemError && (error.status === 404 || error.status === 403)

/** What the server says of one of these fields. */
export const messageOn = (error: Error | null, ...fields: string[]): string | undefined =>
  error instanceof ProblemError ? error.errors.find(({ field }) => fields.includes(field))?.message : undefined

/** The network is away: nothing reached the server, or nothing came back. */
export class OfflineError extends Error {}

/** Sent on `window` when the session is over: the shell shows the sign-in page and comes back here afterwards. */
export const signedOutEvent = 'preau:signed-out'

let drawnFor: string | null = null
let keepsAnswers = false

/**
 * Says whose page this is: every request carries it, and the server refuses those that another account’s cookie came with.
 * @param keeps whether this device is theirs alone: what they read is then kept for when the network is away.
 */
export const drawFor = (personId: string | null, keeps = false): void => {
  drawnFor = personId
  keepsAnswers = keeps
}

/** The language of the page, which problems answer in before anybody is signed in. */
export const languageHeader = (): Record<string, string> => ({ 'accept-language': document.documentElement.lang })

/** The headers of a request; the question « who is signed in? » is asked for nobody in particular. */
export const ownHeaders = (endpoint: Endpoint): Record<string, string> => ({
  ...languageHeader(),
  ...(drawnFor &&
    endpoint.access !== 'public' &&
    endpoint.path !== meContract.getMe.path && { [accountHeader]: drawnFor }),
})

/** Sent on `window` when a dangerous act asks who its author is; `detail` is told whether they proved it. */
export const stepUpEvent = 'preau:step-up'
export type StepUpRequest = (isProved: boolean) => void

/** False at once where nobody listens: the refusal then stands. */
const askProof = (): Promise<boolean> =>
  new Promise(resolve => {
    const isUnheard = window.dispatchEvent(
      new CustomEvent<StepUpRequest>(stepUpEvent, { cancelable: true, detail: resolve }),
    )
    if (isUnheard) resolve(false)
  })

/** Sends a request; when it is too dangerous for a session proved long ago, asks for a proof, then sends the very same. */
export const withProof = async <T>(send: () => Promise<T>): Promise<T> => {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'step-up-required' || !(await askProof())) throw error
    return send()
  }
}

type AnyInput = Record<string, unknown> & { query?: Record<string, unknown>; body?: unknown }

/** The address of a call: path parameters filled, query appended. */
export const addressOf = <E extends Endpoint>(endpoint: E, input: Input<E>): string => {
  const given = input as AnyInput
  const path = pathNames(endpoint.path).reduce(
    (p, name) => p.replace(`:${name}`, encodeURIComponent(String(given[name]))),
    endpoint.path,
  )
  const query = new URLSearchParams(
    Object.entries(given.query ?? {}).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  ).toString()
  return `/api/v1${path}${query ? `?${query}` : ''}`
}

const readAnswer = async (status: number, text: string): Promise<unknown> => {
  const body: unknown = text ? JSON.parse(text) : undefined
  if (status < 400) return body
  const problem = new ProblemError(status, (body ?? {}) as object)
  if (status === 401 || problem.code === 'other-account') window.dispatchEvent(new Event(signedOutEvent))
  throw problem
}

/**
 * Calls an endpoint, typed by its contract.
 * @throws ProblemError with the server's sentence; OfflineError when nothing came back.
 */
export const call = <E extends Endpoint>(endpoint: E, input: Input<E>, signal?: AbortSignal): Promise<Reply<E>> =>
  withProof(() =>
    endpoint.offline && keepsAnswers ? readKept(endpoint, input, signal) : send(endpoint, input, { signal }),
  )

/** The same, with a key of its own: sent again with that key, it is done once. */
export const callOnce = <E extends Endpoint>(endpoint: E, input: Input<E>, key: string): Promise<Reply<E>> =>
  withProof(() => send(endpoint, input, { key }))

/** Keeps what is read; without network, reads what was kept. */
const readKept = async <E extends Endpoint>(endpoint: E, input: Input<E>, signal?: AbortSignal): Promise<Reply<E>> => {
  const [person, address] = [drawnFor ?? '', addressOf(endpoint, input)]
  try {
    const reply = await send(endpoint, input, { signal })
    void keepAnswer(person, address, reply)
    return reply
  } catch (error) {
    const kept = error instanceof OfflineError ? await recallAnswer(person, address) : undefined
    if (!kept) throw error
    noteAway(kept.at)
    return kept.body as Reply<E>
  }
}

interface Sending {
  signal?: AbortSignal | undefined
  key?: string
}

const send = async <E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  { signal, key }: Sending = {},
): Promise<Reply<E>> => {
  const body = (input as AnyInput).body
  const response = await fetch(addressOf(endpoint, input), {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: {
      ...ownHeaders(endpoint),
      ...(key && { [idempotencyHeader]: key }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch(error => {
    if (signal?.aborted) throw error
    noteAway()
    throw new OfflineError()
  })
  noteReached()
  return (await readAnswer(response.status, await response.text())) as Reply<E>
}

export interface Watching {
  /** Receives a share between 0 and 1, which fetch cannot tell. */
  onProgress?: (share: number) => void
  /** Gives up: the promise is then rejected with an `AbortError`. */
  signal?: AbortSignal
}

/** Sends files to an `upload` endpoint. */
export const upload = <E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  files: readonly File[],
  watching: Watching = {},
): Promise<Reply<E>> => withProof(() => sendFiles(endpoint, input, files, watching))

const sendFiles = <E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  files: readonly File[],
  { onProgress, signal }: Watching,
): Promise<Reply<E>> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const file of files) form.append('file', file, file.name)
    request.open(endpoint.method, addressOf(endpoint, input))
    for (const [name, value] of Object.entries(ownHeaders(endpoint))) request.setRequestHeader(name, value)
    request.upload.onprogress = event => event.lengthComputable && onProgress?.(event.loaded / event.total)
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.onabort = () => reject(new DOMException('Given up.', 'AbortError'))
    request.onerror = () => reject(new OfflineError())
    request.onload = () =>
      readAnswer(request.status, request.responseText).then(reply => resolve(reply as Reply<E>), reject)
    request.send(form)
  })
