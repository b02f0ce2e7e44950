import { type Endpoint, pathNames } from '../kernel/contract/endpoint.ts'
import type { Client } from '../kernel/test/app.ts'
import { sample } from './sample.ts'

/** Calls an endpoint with the smallest valid input, its path parameters filled with these ids. */
export const callWith = (
  client: Client,
  endpoint: Endpoint,
  ids: Record<string, string>,
  given: { query?: object; body?: object } = {},
) => {
  const path = pathNames(endpoint.path).reduce((p, name) => p.replace(`:${name}`, ids[name] ?? ''), endpoint.path)
  const asked = { ...(endpoint.query ? (sample(endpoint.query) as object) : {}), ...given.query }
  const search = new URLSearchParams(asked as Record<string, string>).toString()
  const address = search ? `${path}?${search}` : path
  if (endpoint.method === 'GET') return client.get(address)
  if (endpoint.method === 'DELETE') return client.delete(address)
  const body = endpoint.body ? { ...(sample(endpoint.body) as object), ...given.body } : undefined
  // An id in the body may also say on what the rights are asked.
  if (body) for (const name of Object.keys(body)) if (ids[name]) Object.assign(body, { [name]: ids[name] })
  return client[endpoint.method.toLowerCase() as 'post' | 'put' | 'patch'](address, body)
}
