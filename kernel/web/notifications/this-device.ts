import { pushContract } from '../../contract/api/push.ts'
import { call } from '../client.ts'
import { registerWorker } from '../offline/worker.ts'

/** What this browser can do about alerts. On an iPhone they come only once préau is on the home screen. */
export type Ability = 'ready' | 'refused' | 'home-screen' | 'none'

const isIphone = () => /iPhone|iPad/.test(navigator.userAgent)

export const abilityOf = (): Ability => {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return isIphone() ? 'home-screen' : 'none'
  return Notification.permission === 'denied' ? 'refused' : 'ready'
}

const known = async (): Promise<PushSubscription | null> => {
  if (abilityOf() !== 'ready') return null
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ?? null
}

const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** How the list of devices calls this one; null when it is not woken. */
export const fingerprintHere = async (): Promise<string | null> => {
  const subscription = await known()
  if (!subscription) return null
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subscription.endpoint)))
}

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(text, letter => letter.charCodeAt(0))
}

/** A subscription made for another key (préau moved) is of no use: another takes its place. */
const subscribe = async (publicKey: string): Promise<PushSubscription> => {
  await registerWorker()
  const { pushManager } = await navigator.serviceWorker.ready
  const options = { userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) }
  try {
    return await pushManager.subscribe(options)
  } catch (error) {
    const former = await pushManager.getSubscription()
    if (!former) throw error
    await former.unsubscribe()
    return pushManager.subscribe(options)
  }
}

/**
 * Asks the person, then their browser's push service, then préau. Several accounts of one device each say it for themselves.
 * @returns false when the person refuses.
 */
export const wakeThisDevice = async (publicKey: string): Promise<boolean> => {
  if ((await Notification.requestPermission()) !== 'granted') return false
  const { endpoint, keys } = (await subscribe(publicKey)).toJSON()
  const body = { endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' }
  await call(pushContract.addPushDevice, { body })
  return true
}
