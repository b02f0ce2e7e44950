import type { SentByWorker } from '../offline/late-sending.ts'
import { authorsWaiting, outboxTag, sendWaiting } from '../offline/outbox.ts'
import type { WorkerScope } from './scope.ts'

/**
 * Sends what every account wrote here. Only the account whose cookie is open is heard: each request names its author, and
 * the server refuses the others (`other-account`), whose turn comes when they open préau.
 */
const sendAll = async ({ clients }: WorkerScope) => {
  const sent = await Promise.all((await authorsWaiting()).map(sendWaiting))
  const said: SentByWorker = { kind: outboxTag, changed: [...new Set(sent.flatMap(({ changed }) => changed))] }
  if (said.changed.length > 0)
    for (const tab of await clients.matchAll({ type: 'window', includeUncontrolled: true })) tab.postMessage(said)
  // A sync that fails is tried again by the browser.
  if (sent.some(({ isToTryAgain }) => isToTryAgain)) throw new Error('The network is still away.')
}

/** When the browser says that the network is back, what waited leaves, whether or not a page is open. */
export const sendLate = (scope: WorkerScope) => {
  scope.addEventListener('sync', event => {
    if (event.tag === outboxTag) event.waitUntil(sendAll(scope))
  })
}
