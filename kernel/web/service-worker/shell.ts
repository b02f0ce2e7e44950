import type { Fetching, WorkerScope } from './scope.ts'

/** Written into the script when it is built: which build this is, and what its first screen is made of. */
declare const __SHELL__: { version: string; files: string[] }

const family = 'preau-shell-'
const page = '/'
/** A network that has said nothing for so long is as good as absent. */
const patience = 6_000

/** All or nothing: a page is never kept without the code it asks for. */
const install = async () => {
  const cache = await caches.open(family + __SHELL__.version)
  await cache.addAll([page, ...__SHELL__.files])
}

/** The former build stays until the next one: tabs opened before may still ask for its parts. */
const forgetOldBuilds = async () => {
  const builds = (await caches.keys()).filter(name => name.startsWith(family))
  await Promise.all(builds.slice(0, -2).map(name => caches.delete(name)))
}

const isAsset = (url: URL) => url.pathname.startsWith('/assets/')

/** A file whose name changes with its content: what is kept is right for ever. */
const asset = async (request: Request): Promise<Response> => {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(family + __SHELL__.version)).put(request, answer.clone())
  return answer
}

const keptPage = async (): Promise<Response> => {
  const cache = await caches.open(family + __SHELL__.version)
  return (await cache.match(page)) ?? Response.error()
}

const impatience = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network says nothing.')), patience)
  })

/** From the network, so that a new version comes at once; from the device when there is none. */
const navigation = async ({ request, preloadResponse }: Fetching): Promise<Response> => {
  try {
    const network = Promise.resolve(preloadResponse).then(answer => answer ?? fetch(request))
    return await Promise.race([network, impatience()])
  } catch {
    return keptPage()
  }
}

/** What people read is never here: pages keep it, apart by account (kernel/web/offline). */
const answerOf = (event: Fetching, { location }: WorkerScope): Promise<Response> | null => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin) return null
  if (event.request.mode === 'navigate') return url.pathname.startsWith('/api') ? null : navigation(event)
  return isAsset(url) ? asset(event.request) : null
}

/** What the page fetched before this script was there. */
const keepFiles = async (files: unknown, { location }: WorkerScope) => {
  if (!Array.isArray(files)) return
  const urls = files.map(file => new URL(String(file), location.origin))
  const own = urls.filter(url => url.origin === location.origin && isAsset(url))
  await Promise.all(own.map(url => asset(new Request(url)).catch(() => null)))
}

/** Keeps the application itself on the device, so that it opens without network. */
export const keepShell = (scope: WorkerScope) => {
  scope.addEventListener('install', event => event.waitUntil(install().then(() => scope.skipWaiting())))
  scope.addEventListener('activate', event =>
    event.waitUntil(
      forgetOldBuilds()
        .then(() => scope.registration.navigationPreload?.enable())
        .then(() => scope.clients.claim()),
    ),
  )
  scope.addEventListener('fetch', event => {
    const answer = answerOf(event, scope)
    if (answer) event.respondWith(answer)
  })
  scope.addEventListener('message', event => event.waitUntil(keepFiles(event.data, scope)))
}
