import { outboxEvent, outboxTag } from './outbox.ts'

/** Not in the types of a page: one family of browsers has it (Background Sync). */
interface Syncing {
  sync?: { register: (tag: string) => Promise<void> }
}

/** What the service worker says to pages once it has sent something. */
export interface SentByWorker {
  kind: typeof outboxTag
  changed: string[]
}

/** Asks the browser to send what waits even if préau is closed by then; elsewhere it leaves at the next opening. */
export const askLateSending = async (): Promise<void> => {
  try {
    const registration = (await navigator.serviceWorker?.getRegistration()) as Syncing | undefined
    await registration?.sync?.register(outboxTag)
  } catch {
    // Refused by the settings of the browser: the page itself sends when it is open.
  }
}

/** Calls back when the service worker sent something, with the paths whose answers changed. */
export const onSentByWorker = (sent: (changed: readonly string[]) => void): (() => void) => {
  const { serviceWorker } = navigator
  if (!serviceWorker) return () => {}
  const listen = ({ data }: MessageEvent<Partial<SentByWorker> | null>) => {
    if (data?.kind !== outboxTag) return
    window.dispatchEvent(new Event(outboxEvent))
    sent(data.changed ?? [])
  }
  serviceWorker.addEventListener('message', listen)
  return () => serviceWorker.removeEventListener('message', listen)
}
