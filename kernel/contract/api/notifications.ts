import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

const frequency = t.oneOf('at-once', 'daily', 'weekly', 'never')
const channel = t.oneOf('mail', 'push')
const appId = t.text({ min: 1, max: 40 })

export const NotificationRow = t.object({
  id: t.id(),
  app: t.string(),
  event: t.string(),
  resourceId: t.id(),
  at: t.instant(),
  title: t.string(),
  label: t.string(),
  actorName: t.nullable(t.string()),
  structureName: t.nullable(t.string()),
  /** Where it leads, when it is not to the thing itself. */
  href: t.optional(t.string()),
  /** Since I last looked. */
  isNew: t.boolean(),
})
export type NotificationRow = Static<typeof NotificationRow>

/** A frequency somebody chose, or null where they follow what is proposed. */
const Wish = t.nullable(frequency)

export const ToldEvent = t.object({
  event: t.string(),
  proposed: frequency,
  mail: Wish,
  push: Wish,
})

export const ToldApp = t.object({
  app: t.string(),
  /** For the whole app. */
  mail: Wish,
  push: Wish,
  events: t.array(ToldEvent),
})
export type ToldApp = Static<typeof ToldApp>

export const NotificationSettings = t.object({
  /** Whether this préau sends mail at all. */
  sendsMail: t.boolean(),
  address: t.object({
    email: t.nullable(t.string()),
    state: t.oneOf('none', 'unconfirmed', 'confirmed', 'dead'),
    /** Where a code has just been sent, while it is worth something. */
    awaiting: t.nullable(t.string()),
  }),
  apps: t.array(ToldApp),
  /** For every app, chosen at once (the link of a mail does it). */
  everything: t.object({ mail: Wish, push: Wish }),
})
export type NotificationSettings = Static<typeof NotificationSettings>

export const notificationsContract = contract({
  countNew: {
    method: 'GET',
    path: '/notifications/new',
    access: { visible: '*' },
    offline: true,
    summary: 'How many things are new since I last looked (99 at most); for a pupil, whether there are any',
    reply: t.object({
      count: t.integer(),
      any: t.boolean(),
      /** My address no longer answers: I am told wherever I look. */
      addressIsDead: t.boolean(),
    }),
  },
  listNotifications: {
    method: 'GET',
    path: '/notifications',
    access: { visible: '*' },
    offline: true,
    summary: 'The latest things I was told of, newest first (twenty at most: the feed holds the rest)',
    reply: t.object({ items: t.array(NotificationRow) }),
  },
  look: {
    method: 'PUT',
    path: '/notifications/look',
    access: 'own',
    summary: 'I have looked: nothing is new any more',
    reply: null,
  },
  readNotificationSettings: {
    method: 'GET',
    path: '/me/notifications',
    access: 'own',
    summary: 'What I am told of, how often and by which way',
    reply: NotificationSettings,
  },
  chooseFrequency: {
    method: 'PUT',
    path: '/me/notifications/choices',
    access: 'own',
    summary: 'How often I am told of an app, or of one of its events; null: as proposed',
    body: t.object({
      app: appId,
      event: t.optional(t.text({ min: 1, max: 80 })),
      channel: t.optional(channel),
      frequency: t.nullable(frequency),
    }),
    reply: NotificationSettings,
  },
  showUnsubscription: {
    method: 'GET',
    path: '/unsubscription/:token',
    access: 'public',
    summary: 'The page a mail leads to for whoever wants no more of them; opening it stops nothing',
    params: { token: t.text({ min: 20, max: 100 }) },
    reply: 'file',
    perMinute: 60,
  },
  unsubscribe: {
    method: 'POST',
    path: '/unsubscription/:token',
    access: 'public',
    summary: 'No more mail of notification, in one gesture and without signing in (RFC 8058)',
    params: { token: t.text({ min: 20, max: 100 }) },
    reply: 'file',
    perMinute: 60,
  },
})
