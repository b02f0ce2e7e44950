import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { loadConfig } from '../server/config.ts'
import type { Deps, Log } from '../server/context.ts'
import type { Connection } from '../server/db/connection.ts'
import { servingPool } from '../server/db/serving-pool.ts'
import { drainEvents } from '../server/events/drain.ts'
import { buildApp } from '../server/http/app.ts'
import type { AppBinding } from '../server/http/app-binding.ts'
import { drainSearch } from '../server/search/index-texts.ts'
import { searchSources } from '../server/search/source.ts'
import { testDatabase } from './database.ts'
import { loadSmallWorld, type Persona, type SmallWorld, worldPassword } from './small-world.ts'

const silent = {
  info() {},
  warn() {},
  error() {},
  debug() {},
  trace() {},
  fatal() {},
  level: 'silent',
  child: () => silent,
}

export interface Answer<T = unknown> {
  status: number
  body: T
  headers: Record<string, string | string[] | number | undefined>
  raw: Buffer
}

/** Speaks to the API as one person (their own cookie jar), or as nobody. */
export interface Client {
  get<T = never>(path: string): Promise<Answer<T>>
  post<T = never>(path: string, body?: unknown): Promise<Answer<T>>
  put<T = never>(path: string, body?: unknown): Promise<Answer<T>>
  patch<T = never>(path: string, body?: unknown): Promise<Answer<T>>
  delete<T = never>(path: string): Promise<Answer<T>>
  send<T = never>(method: string, path: string, payload: Buffer, headers: Record<string, string>): Promise<Answer<T>>
  cookies: Map<string, string>
}

/** @param cookies those of another client, for the same browser through another server. */
const clientOf = (app: () => FastifyInstance, cookies = new Map<string, string>()): Client => {
  const call = async (method: string, path: string, payload?: unknown, headers: Record<string, string> = {}) => {
    const response = await app().inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      cookies: Object.fromEntries(cookies),
      headers,
      ...(payload !== undefined && { payload: payload as object }),
    })
    for (const cookie of response.cookies) {
      if (cookie.value) cookies.set(cookie.name, cookie.value)
      else cookies.delete(cookie.name)
    }
    const json = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: json ? response.json() : null,
      headers: response.headers,
      raw: response.rawPayload,
    }
  }
  return {
    cookies,
    get: path => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: path => call('DELETE', path),
    send: (method, path, payload, headers) => call(method, path, payload, headers),
  }
}

export interface Beside {
  deps: Deps
  /** The browser of that client, this time through this process. */
  through(client: Client): Client
}

export interface TestApp {
  readonly app: FastifyInstance
  readonly deps: Deps
  readonly world: SmallWorld
  /** To reach the same database from another process. */
  readonly connection: Connection
  /** Another process on the same database: connections and a server of its own, nothing in common but the settings. */
  beside(): Promise<Beside>
  /** Signed in as one of the cast. */
  as(persona: Persona): Promise<Client>
  nobody(): Client
  /** Lets consumers handle every event written so far, and searching read what changed. */
  settle(): Promise<void>
}

/** A server over a database of its own with the small world in it, for the test file that calls it. */
export const testApp = (apps: readonly AppBinding[] = []): TestApp => {
  const database = testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'preau-files-'))
  let app: FastifyInstance
  let deps: Deps
  let world: SmallWorld
  const clients = new Map<Persona, Client>()
  const ends: (() => Promise<unknown>)[] = []
  beforeAll(async () => {
    const config = { ...loadConfig({ DATA_DIR: folder }), publicUrl: 'http://localhost' }
    const sql = servingPool(database.connections.server, { max: 3 })
    ends.push(() => sql.end({ timeout: 1 }))
    deps = { config, sql, secret: Buffer.from('secret of the tests'), log: silent as unknown as Log }
    world = await loadSmallWorld(database.sql, apps)
    app = await buildApp(deps, apps)
  })
  afterAll(async () => {
    await app?.close()
    for (const end of ends) await end()
    rmSync(folder, { recursive: true, force: true })
  })
  const nobody = () => clientOf(() => app)
  return {
    get app() {
      return app
    },
    get deps() {
      return deps
    },
    get world() {
      return world
    },
    get connection() {
      return database.connections.server
    },
    nobody,
    async beside() {
      const sql = servingPool(database.connections.server, { max: 3 })
      const other = { ...deps, sql }
      const server = await buildApp(other, apps)
      ends.push(
        () => server.close(),
        () => sql.end({ timeout: 1 }),
      )
      return { deps: other, through: client => clientOf(() => server, client.cookies) }
    },
    async as(persona) {
      const known = clients.get(persona)
      if (known) return known
      const client = nobody()
      const reply = await client.post('/session', { login: world.logins[persona], password: worldPassword })
      if (reply.status !== 200) throw new Error(`${persona} cannot sign in: ${JSON.stringify(reply.body)}`)
      clients.set(persona, client)
      return client
    },
    settle: async () => {
      await drainEvents(
        deps.sql,
        apps.map(binding => binding.manifest),
        deps.log,
      )
      await drainSearch(deps.sql, searchSources(apps), deps.log)
    },
  }
}
