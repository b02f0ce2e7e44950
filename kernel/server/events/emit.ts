import type { Emitted } from '../context.ts'
import type { Db } from '../db/client.ts'
import { uuidv7 } from '../db/ids.ts'
import { consumerNames } from './consumers.ts'

interface Emitting {
  db: Db
  app: string
  actorId: string | null
  now: Date
}

/** The name on which workers wait; its payload says nothing. */
export const eventsChannel = 'preau_events'

/**
 * Writes an event and one delivery per consumer in the caller's transaction: kept with the change it tells of, or not
 * at all. Workers are woken when the transaction commits.
 */
export const emit = async ({ db, app, actorId, now }: Emitting, name: string, event: Emitted) => {
  const id = uuidv7()
  const data = { ...event.data, from: event.from ?? now, until: event.until ?? null, within: event.within ?? null }
  await db`
    with written as (
      insert into core.events (id, app, name, resource_id, actor_id, identity_id, at, data)
      values (${id}, ${app}, ${name}, ${event.on},
        ${event.by === undefined ? actorId : event.by}, ${event.as ?? null}, ${now}, ${db.json(data as never)})
      returning id)
    insert into core.event_deliveries (event_id, consumer)
    select written.id, consumer from written, unnest(${consumerNames}::text[]) consumer`
  await db`select pg_notify(${eventsChannel}, '')`
}
