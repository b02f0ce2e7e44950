import type { Endpoint, Input } from '../contract/endpoint.ts'
import { addressOf, OfflineError, ownHeaders, ProblemError, withProof } from './client.ts'

/** A file the server made (`reply: 'file'`), still in memory. */
export interface Fetched {
  blob: Blob
  name: string
}

const nameIn = (disposition: string | null): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : 'document'
}

const collect = async (response: Response, onChunk?: (chunk: Uint8Array) => void): Promise<Blob> => {
  const reader = response.body?.getReader()
  if (!reader) return response.blob()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks, { type: response.headers.get('content-type') ?? '' })
    chunks.push(value)
    onChunk?.(value)
  }
}

/**
 * Asks for a file and receives it as it is made.
 * @param onChunk told of each part, to show that it advances.
 * @throws ProblemError with the server's sentence; OfflineError when nothing came back.
 */
export const fetchFile = async <E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  onChunk?: (chunk: Uint8Array) => void,
): Promise<Fetched> => {
  const response = await withProof(() => fetchOnce(endpoint, input))
  return { blob: await collect(response, onChunk), name: nameIn(response.headers.get('content-disposition')) }
}

const fetchOnce = async <E extends Endpoint>(endpoint: E, input: Input<E>): Promise<Response> => {
  const body = (input as { body?: unknown }).body
  const response = await fetch(addressOf(endpoint, input), {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: { ...ownHeaders(endpoint), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new OfflineError()
  })
  if (!response.ok) throw new ProblemError(response.status, await response.json().catch(() => ({})))
  return response
}

/** Hands a file to the browser's downloads. @returns its address for this page, to open it. */
export const saveFile = ({ blob, name }: Fetched): string => {
  const href = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href, download: name })
  link.click()
  return href
}
