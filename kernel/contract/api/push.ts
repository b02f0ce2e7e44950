import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

export const PushDevice = t.object({
  id: t.id(),
  /** What the browser said of itself. */
  device: t.string(),
  /** SHA-256 of its push address, for a device to know itself in the list. */
  fingerprint: t.string(),
  addedAt: t.instant(),
})
export type PushDevice = Static<typeof PushDevice>

export const pushContract = contract({
  readPush: {
    method: 'GET',
    path: '/me/push-devices',
    access: 'own',
    summary: 'The devices that are woken for me, and the key a browser needs to be one',
    reply: t.object({ publicKey: t.string(), devices: t.array(PushDevice) }),
  },
  addPushDevice: {
    method: 'POST',
    path: '/me/push-devices',
    access: 'own',
    summary: 'Wake this device too (a subscription as the browser gives it, RFC 8030)',
    body: t.object({
      endpoint: t.text({ min: 10, max: 1000 }),
      p256dh: t.text({ min: 80, max: 100, pattern: '^[\\w-]+=*$' }),
      auth: t.text({ min: 20, max: 30, pattern: '^[\\w-]+=*$' }),
    }),
    reply: null,
    perMinute: 20,
  },
  removePushDevice: {
    method: 'DELETE',
    path: '/me/push-devices/:deviceId',
    access: 'own',
    summary: 'This device is woken for me no more',
    reply: null,
  },
})
