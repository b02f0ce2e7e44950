/**
 * What a service worker sees, where the types of a page do not say it. Only what is used here: the `webworker` library of
 * TypeScript contradicts that of the page.
 */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
export interface PushArrival extends Lasting {
  data: { json: () => unknown } | null
}
export interface NotificationPress extends Lasting {
  notification: { close: () => void; data: unknown }
}
interface Tab {
  url: string
  postMessage: (message: unknown) => void
  focus: () => Promise<Tab>
  navigate: (url: string) => Promise<Tab | null>
}

export interface Fetching extends Event {
  request: Request
  /** The answer the browser asked for while this script was starting, where it can (navigation preload). */
  preloadResponse?: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}
interface Message extends Lasting {
  data: unknown
}

/** The network is back (Background Sync). */
export interface SyncTime extends Lasting {
  tag: string
}

export interface WorkerEvents {
  install: Lasting
  activate: Lasting
  fetch: Fetching
  message: Message
  push: PushArrival
  sync: SyncTime
  notificationclick: NotificationPress
}

export interface WorkerScope {
  addEventListener: <E extends keyof WorkerEvents>(name: E, listener: (event: WorkerEvents[E]) => void) => void
  registration: ServiceWorkerRegistration
  location: Location
  skipWaiting: () => Promise<void>
  clients: {
    claim: () => Promise<void>
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<Tab[]>
    openWindow: (url: string) => Promise<Tab | null>
  }
}
