import type { NotificationPress, PushArrival, WorkerScope } from './scope.ts'

interface Said {
  title: string
  body: string
  path: string
  key: string
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const read = ({ data }: PushArrival): Said => {
  const said = (data?.json() ?? {}) as Partial<Record<keyof Said, unknown>>
  return { title: textIn(said.title), body: textIn(said.body), path: textIn(said.path), key: textIn(said.key) }
}

/** An alert must be drawn for each message, or browsers stop delivering them. */
const show = ({ registration }: WorkerScope, { title, body, path, key }: Said) =>
  registration.showNotification(title || 'préau', {
    body,
    tag: key ? `${key} ${body}` : undefined,
    icon: '/icons/preau-192.png',
    badge: '/icons/preau-192.png',
    data: path,
  })

/** Only within préau, whatever the message says. */
const addressOf = ({ location }: WorkerScope, { notification }: NotificationPress): string => {
  const url = new URL(textIn(notification.data) || '/', location.origin)
  return url.origin === location.origin ? url.href : location.origin
}

const open = async (scope: WorkerScope, address: string) => {
  const [tab] = await scope.clients.matchAll({ type: 'window', includeUncontrolled: false })
  if (!tab) return scope.clients.openWindow(address)
  await tab.focus()
  return tab.navigate(address)
}

/** Draws what the server says, and leads to it. */
export const listenToPushes = (scope: WorkerScope) => {
  scope.addEventListener('push', event => event.waitUntil(show(scope, read(event))))
  scope.addEventListener('notificationclick', event => {
    event.notification.close()
    event.waitUntil(open(scope, addressOf(scope, event)))
  })
}
