import { createHash } from 'node:crypto'
import type { PushDevice, pushContract } from '../../../contract/api/push.ts'
import { inFamilies } from '../../../contract/in-families.ts'
import { forbidden, invalid } from '../../../contract/problem.ts'
import { requireConsent } from '../../consents/consents.ts'
import type { Ctx } from '../../context.ts'
import { uuidv7 } from '../../db/ids.ts'
import type { Handlers } from '../../http/handlers.ts'
import { isPushService } from './push-services.ts'
import { vapidKeys } from './vapid.ts'

const mostDevices = 20

const fingerprint = (endpoint: string) => createHash('sha256').update(endpoint).digest('hex')

interface Row {
  id: string
  device: string
  endpoint: string
  at: Date
}

const listDevices = async ({ db, actor }: Ctx): Promise<PushDevice[]> => {
  const rows = await db<Row[]>`
    select id, device, endpoint, created_at as at from core.push_devices where person_id = ${actor.personId} order by created_at`
  return rows.map(({ endpoint, at, ...row }) => ({
    ...row,
    fingerprint: fingerprint(endpoint),
    addedAt: at.toISOString(),
  }))
}

interface Subscription {
  endpoint: string
  p256dh: string
  auth: string
}

/** A device of the class is everybody's. */
const refuseShared = ({ actor }: Ctx) => {
  if (actor.shared) throw forbidden()
}

/** The oldest make room: a browser that forgot its subscription comes back with another. */
const addDevice = async (ctx: Ctx, { endpoint, p256dh, auth }: Subscription) => {
  refuseShared(ctx)
  await requireConsent(ctx, 'alerts')
  if (!isPushService(endpoint, ctx.deps.config.pushServices))
    throw invalid('endpoint', 'unknown-service', {
      fr: 'Le service d’alerte de ce navigateur n’est pas connu de préau.',
      en: 'préau does not know the alert service of this browser.',
      ...inFamilies('unknownAlertService'),
    })
  await ctx.db`
    insert into core.push_devices (id, person_id, endpoint, p256dh, auth, device)
    values (${uuidv7()}, ${ctx.actor.personId}, ${endpoint}, ${p256dh}, ${auth}, ${ctx.caller.device})
    on conflict (person_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth, device = excluded.device`
  await ctx.db`
    delete from core.push_devices where id in (
      select id from core.push_devices where person_id = ${ctx.actor.personId} order by created_at desc offset ${mostDevices})`
}

export const pushHandlers: Handlers<typeof pushContract> = {
  readPush: async ctx => ({ publicKey: vapidKeys(ctx.deps.secret).publicKey, devices: await listDevices(ctx) }),
  addPushDevice: (ctx, { body }) => addDevice(ctx, body),
  removePushDevice: async (ctx, { deviceId }) => {
    await ctx.db`delete from core.push_devices where id = ${deviceId} and person_id = ${ctx.actor.personId}`
  },
}
