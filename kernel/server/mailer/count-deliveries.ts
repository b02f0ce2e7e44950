import type { Db } from '../db/client.ts'

export type Channel = 'mail' | 'push'
export type Outcome = 'sent' | 'failed' | 'expired'

/** Adds to what the measures show; counts only, nothing about anybody. */
export const countDeliveries = async (db: Db, channel: Channel, outcome: Outcome, total: number) => {
  if (total === 0) return
  await db`
    insert into core.delivery_totals as t (channel, outcome, total) values (${channel}, ${outcome}, ${total})
    on conflict (channel, outcome) do update set total = t.total + excluded.total`
}
