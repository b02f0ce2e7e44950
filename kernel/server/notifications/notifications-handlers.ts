import type { notificationsContract } from '../../contract/api/notifications.ts'
import type { Manifest } from '../../contract/manifest.ts'
import type { Handlers } from '../http/handlers.ts'
import { countNew, latest, look } from './count-new.ts'
import { chooseFrequency, isAddressDead, readSettings } from './settings.ts'
import { showUnsubscription, unsubscribe } from './unsubscribe.ts'

export const notificationsHandlers = (manifests: readonly Manifest[]): Handlers<typeof notificationsContract> => ({
  countNew: async ctx => {
    const [count, addressIsDead] = await Promise.all([countNew(ctx), isAddressDead(ctx)])
    // A child is told that there is something, never how much is waiting.
    return { count: ctx.actor.isPupil ? 0 : count, any: count > 0, addressIsDead }
  },
  listNotifications: async ctx => ({ items: await latest(ctx) }),
  look: ctx => look(ctx),
  readNotificationSettings: ctx => readSettings(ctx, manifests),
  chooseFrequency: async (ctx, { body }) => {
    await chooseFrequency(ctx, body, manifests)
    return readSettings(ctx, manifests)
  },
  showUnsubscription: (ctx, { token }) => showUnsubscription(ctx, token),
  unsubscribe: (ctx, { token }) => unsubscribe(ctx, token),
})
