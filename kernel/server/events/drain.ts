import type { Manifest } from '../../contract/manifest.ts'
import type { Log } from '../context.ts'
import type { Sql } from '../db/client.ts'
import { notificationsConsumer } from '../notifications/consumer.ts'
import { type Consumer, consumerNames, type StoredEvent } from './consumers.ts'
import { eventsChannel } from './emit.ts'
import { feedConsumer } from './feed.ts'
import { follow } from './follow.ts'

const consumers: Record<string, Consumer> = { feed: feedConsumer, notifications: notificationsConsumer }

const mostAttempts = 10

/** Takes the oldest delivery nobody else holds, handles it and removes it, in one transaction. */
const takeOne = (sql: Sql, consumer: string, manifests: readonly Manifest[]): Promise<boolean> =>
  sql.begin(async tx => {
    const [event] = await tx<StoredEvent[]>`
      select e.id, e.app, e.name, e.resource_id as "resourceId", e.actor_id as "actorId", e.identity_id as "identityId", e.at, e.data
      from core.event_deliveries d join core.events e on e.id = d.event_id
      where d.consumer = ${consumer} and d.attempts < ${mostAttempts}
        and (d.failed_at is null or d.failed_at < now() - interval '1 minute' * d.attempts)
      order by d.event_id limit 1
      for update of d skip locked`
    if (!event) return false
    await consumers[consumer]?.(tx, event, manifests)
    await tx`delete from core.event_deliveries where consumer = ${consumer} and event_id = ${event.id}`
    return true
  }) as Promise<boolean>

/** A delivery that fails waits longer each time and never holds up those behind it. */
const postpone = async (sql: Sql, consumer: string, log: Log, error: unknown) => {
  const [late] = await sql<{ event_id: string }[]>`
    update core.event_deliveries set attempts = attempts + 1, failed_at = now()
    where (consumer, event_id) = (
      select consumer, event_id from core.event_deliveries
      where consumer = ${consumer} and attempts < ${mostAttempts} and failed_at is null order by event_id limit 1)
    returning event_id`
  log.error({ err: error, consumer, event: late?.event_id }, 'an event could not be handled')
}

/** Handles all that is due, for every consumer; returns how many events were handled. */
export const drainEvents = async (sql: Sql, manifests: readonly Manifest[], log: Log): Promise<number> => {
  let handled = 0
  for (const consumer of consumerNames) {
    for (;;) {
      try {
        if (!(await takeOne(sql, consumer, manifests))) break
        handled += 1
      } catch (error) {
        await postpone(sql, consumer, log, error)
        break
      }
    }
  }
  return handled
}

/** Handles events as they come, and whatever a stopped process left behind. Returns how to stop. */
export const followEvents = (sql: Sql, manifests: readonly Manifest[], log: Log): Promise<() => Promise<void>> =>
  follow(sql, { channel: eventsChannel, work: () => drainEvents(sql, manifests, log), log })
