import type { Db } from '../../db/client.ts'

/** The name on which whoever wakes devices waits. */
export const pushChannel = 'preau_pushes'

export interface OutgoingPush {
  to: string
  /** Asked twice with one key, each device hears it once. */
  key: string
  title: string
  body: string
  /** From the root: where pressing it leads. */
  path: string
  notBefore: Date
}

const usefulHours = 24

/** Writes one message for each of a person's devices, in the caller's transaction. Returns how many. */
export const queuePush = async (db: Db, { to, key, title, body, path, notBefore }: OutgoingPush): Promise<number> => {
  const rows = await db`
    insert into core.outgoing_pushes (id, device_id, key, payload, next_at, expires_at)
    select core.uuidv7(), d.id, ${key}, ${db.json({ title, body, path, key })}, ${notBefore},
      ${notBefore}::timestamptz + make_interval(hours => ${usefulHours})
    from core.push_devices d where d.person_id = ${to}
    on conflict (device_id, key) do nothing
    returning 1`
  if (rows.length > 0) await db`select pg_notify(${pushChannel}, '')`
  return rows.length
}

/** What waits for the morning under this key leaves now. */
export const hurryPush = async (db: Db, { to, key }: Pick<OutgoingPush, 'to' | 'key'>, now: Date) => {
  await db`
    update core.outgoing_pushes p set next_at = ${now} from core.push_devices d
    where d.id = p.device_id and d.person_id = ${to} and p.key = ${key} and p.sent_at is null and p.failed_at is null
      and p.attempts = 0`
}
