import webPush from 'web-push'
import type { Deps } from '../../context.ts'
import type { Sql } from '../../db/client.ts'
import { follow } from '../../events/follow.ts'
import { countDeliveries } from '../../mailer/count-deliveries.ts'
import { isPushService } from './push-services.ts'
import { pushChannel } from './queue-push.ts'
import { vapidKeys } from './vapid.ts'

const batch = 20
const leaseMinutes = 3
const patienceMs = 10_000
const usefulSeconds = 24 * 3_600

interface Leased {
  id: string
  deviceId: string
  endpoint: string
  p256dh: string
  auth: string
  payload: object
  attempts: number
}

type Sending = Pick<Deps, 'sql' | 'log' | 'config' | 'secret'>

/** As for mail: what a killed process held belongs to another after the lease. */
const lease = (sql: Sql) => sql<Leased[]>`
  update core.outgoing_pushes p
  set attempts = p.attempts + 1, next_at = now() + make_interval(mins => ${leaseMinutes})
  from core.push_devices d
  where d.id = p.device_id and p.id in (
    select id from core.outgoing_pushes
    where next_at <= now() and sent_at is null and failed_at is null
    order by next_at limit ${batch} for update skip locked)
  returning p.id, d.id as "deviceId", d.endpoint, d.p256dh, d.auth, p.payload, p.attempts`

const settle = async (sql: Sql, push: Leased, failure: string | null) => {
  await sql`
    update core.outgoing_pushes set sent_at = case when ${failure}::text is null then now() end,
      failed_at = case when ${failure}::text is not null then now() end, failure = ${failure}, payload = '{}'
    where id = ${push.id}`
  if (!failure) await sql`update core.push_devices set last_sent_at = now() where id = ${push.deviceId}`
  await countDeliveries(sql, 'push', failure ? 'failed' : 'sent', 1)
}

/** The browser is gone (RFC 8030 § 7.3), or would have us call somewhere else: it is woken no more. */
const forgetDevice = async (sql: Sql, push: Leased) => {
  await sql`delete from core.push_devices where id = ${push.deviceId}`
  await countDeliveries(sql, 'push', 'failed', 1)
}

const tryLater = async (sql: Sql, push: Leased, failure: string) => {
  await sql`
    update core.outgoing_pushes set failure = ${failure}, next_at = now() + least(power(2, ${push.attempts}::int), 60) * interval '1 minute'
    where id = ${push.id}`
}

/** The reply of the push service; encrypted for that browser alone (RFC 8291). Redirections are not followed. */
const post = async ({ config, secret }: Sending, push: Leased): Promise<number> => {
  const keys = { p256dh: push.p256dh, auth: push.auth }
  const vapidDetails = { subject: `mailto:${config.mailFrom}`, ...vapidKeys(secret) }
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint: push.endpoint, keys },
    JSON.stringify(push.payload),
    { vapidDetails, TTL: usefulSeconds },
  )
  const { 'Content-Length': _, ...sent } = headers as Record<string, string>
  const response = await fetch(push.endpoint, {
    method: 'POST',
    headers: { ...sent, TTL: String(usefulSeconds) },
    body: new Uint8Array(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
  })
  await response.body?.cancel()
  return response.status
}

const sendOne = async (sending: Sending, push: Leased) => {
  const { sql, config, log } = sending
  if (!isPushService(push.endpoint, config.pushServices)) return forgetDevice(sql, push)
  try {
    const status = await post(sending, push)
    if (status >= 200 && status < 300) return await settle(sql, push, null)
    if (status === 404 || status === 410) return await forgetDevice(sql, push)
    log.warn({ push: push.id, status, attempt: push.attempts }, 'a device was not woken')
    return status === 429 || status >= 500
      ? await tryLater(sql, push, `http-${status}`)
      : await settle(sql, push, `http-${status}`)
  } catch (error) {
    log.warn({ push: push.id, reason: error instanceof Error ? error.name : 'unknown' }, 'a push service is away')
    await tryLater(sql, push, 'unreachable')
  }
}

const dropUseless = async (sql: Sql) => {
  const dropped = await sql`
    update core.outgoing_pushes set failed_at = now(), failure = 'expired', payload = '{}'
    where sent_at is null and failed_at is null and expires_at < now()`
  await countDeliveries(sql, 'push', 'expired', dropped.count)
}

/** Wakes every device that is due. Returns how many messages were tried. */
export const sendPushes = async (sending: Sending, isStopping: () => boolean = () => false): Promise<number> => {
  await dropUseless(sending.sql)
  let tried = 0
  while (!isStopping()) {
    const pushes = await lease(sending.sql)
    if (pushes.length === 0) break
    await Promise.all(pushes.map(push => sendOne(sending, push)))
    tried += pushes.length
  }
  return tried
}

/** Wakes devices as messages are written, and for what waited. Returns how to stop. */
export const followPushes = async (deps: Sending): Promise<() => Promise<void>> => {
  let stopping = false
  const work = () => sendPushes(deps, () => stopping)
  const stop = await follow(deps.sql, { channel: pushChannel, work, log: deps.log })
  return async () => {
    stopping = true
    await stop()
  }
}
