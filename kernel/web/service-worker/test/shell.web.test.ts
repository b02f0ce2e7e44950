import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WorkerScope } from '../scope.ts'
import { keepShell } from '../shell.ts'

const origin = 'https://preau.example'

/** The caches of a browser, enough of them: what is kept under which name, in the order they were opened. */
class Shelves {
  readonly kept = new Map<string, Map<string, string>>()
  keys = async () => [...this.kept.keys()]
  delete = async (name: string) => this.kept.delete(name)
  match = async (request: Request) => {
    for (const shelf of this.kept.values()) {
      const text = shelf.get(new URL(request.url).pathname)
      if (text !== undefined) return new Response(text)
    }
    return undefined
  }
  open = async (name: string) => {
    const shelf = this.kept.get(name) ?? new Map<string, string>()
    return {
      addAll: async (paths: string[]) => {
        const answers = await Promise.all(paths.map(async path => [path, await fetch(origin + path)] as const))
        if (answers.some(([, answer]) => !answer.ok)) throw new TypeError('A file is missing.')
        for (const [path, answer] of answers) shelf.set(path, await answer.text())
        this.kept.set(name, shelf)
      },
      put: async (request: Request, answer: Response) => {
        shelf.set(new URL(request.url).pathname, await answer.text())
        this.kept.set(name, shelf)
      },
      match: async (path: string) => (shelf.has(path) ? new Response(shelf.get(path)) : undefined),
    }
  }
}

let shelves: Shelves
let listeners: Record<string, (event: never) => void>

/** What a site answers, changeable while a test goes on; null: there is no network. */
const site = (pages: Record<string, string> | null) =>
  vi.stubGlobal('fetch', async (asked: string | Request) => {
    if (!pages) throw new TypeError('Failed to fetch')
    const text = pages[new URL(typeof asked === 'string' ? asked : asked.url).pathname]
    return new Response(text ?? 'absent', { status: text === undefined ? 404 : 200 })
  })

const start = (version: string, files: string[]) => {
  vi.stubGlobal('__SHELL__', { version, files })
  listeners = {}
  const scope = {
    addEventListener: (name: string, listener: (event: never) => void) => {
      listeners[name] = listener
    },
    location: { origin },
    registration: {},
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined },
  }
  keepShell(scope as unknown as WorkerScope)
}

const happen = async (name: 'install' | 'activate', data?: unknown) => {
  let work: Promise<unknown> = Promise.resolve()
  listeners[name]?.({ data, waitUntil: (given: Promise<unknown>) => (work = given) } as never)
  await work
}

/** What the page receives; null when the worker leaves it to the browser. */
const ask = async (path: string, mode: 'navigate' | 'cors' = 'cors', method = 'GET'): Promise<string | null> => {
  let answer: Promise<Response> | null = null
  const url = path.startsWith('http') ? path : origin + path
  listeners.fetch?.({
    request: { url, mode, method },
    respondWith: (given: Promise<Response>) => (answer = given),
  } as never)
  return answer && (await (await (answer as Promise<Response>)).text())
}

beforeEach(() => {
  shelves = new Shelves()
  vi.stubGlobal('caches', shelves)
})
afterEach(() => vi.unstubAllGlobals())

const first = { '/': 'first page', '/assets/a-1.js': 'first code' }
const second = { '/': 'second page', '/assets/a-2.js': 'second code' }

const install = async (version: string, pages: Record<string, string>) => {
  site(pages)
  start(version, Object.keys(pages).slice(1))
  await happen('install')
  await happen('activate')
}

describe('the application kept on a device', () => {
  test('opens at any address without network, and asks the network first with one', async () => {
    await install('1', first)
    site({ '/actualites': 'fresh page' })
    expect(await ask('/actualites', 'navigate')).toBe('fresh page')
    site(null)
    expect(await ask('/actualites', 'navigate')).toBe('first page')
    expect(await ask('/assets/a-1.js')).toBe('first code')
  })

  test('is replaced whole by a new version; the former one serves the tabs still open, the one before is gone', async () => {
    await install('1', first)
    await install('2', second)
    site(null)
    expect(await ask('/', 'navigate')).toBe('second page')
    expect(await ask('/assets/a-1.js')).toBe('first code')
    await install('3', { '/': 'third page', '/assets/a-3.js': 'third code' })
    expect(await shelves.keys()).toEqual(['preau-shell-2', 'preau-shell-3'])
  })

  test('stays as it was when a file of the new version does not come', async () => {
    await install('1', first)
    site({ '/': 'second page' })
    start('2', ['/assets/a-2.js'])
    await expect(happen('install')).rejects.toThrow()
    expect(await shelves.keys()).toEqual(['preau-shell-1'])
  })

  test('holds nothing of anybody: requests to the API, writings and other sites pass untouched', async () => {
    await install('1', first)
    for (const path of ['/api/v1/me', '/api/v1/news/items', 'https://elsewhere.example/assets/a-1.js'])
      expect(await ask(path)).toBeNull()
    expect(await ask('/api', 'navigate')).toBeNull()
    expect(await ask('/assets/a-1.js', 'cors', 'POST')).toBeNull()
  })
})
