import type { Db } from '../db/client.ts'
import type { Consumer } from './consumers.ts'

/**
 * Turns an event that its manifest marks `feed` into one entry of « Quoi de neuf », whatever the audience. The newest
 * event of a resource takes the place of the former: a thing shows once.
 */
export const feedConsumer: Consumer = async (db, event, manifests) => {
  const declared = manifests.find(m => m.id === event.app)?.events[event.name]
  if (!declared?.feed) return
  const { from, until, within, ...data } = event.data
  await db`delete from core.feed_entries where resource_id = ${event.resourceId} and id < ${event.id}`
  await db`
    insert into core.feed_entries (id, app, event, resource_id, container_id, actor_id, identity_id, at, until, data)
    select ${event.id}, ${event.app}, ${event.name}, r.id, ${within ?? null}::uuid, ${event.actorId},
      ${event.identityId}::uuid, ${from}::timestamptz, ${until}::timestamptz, ${db.json(data as never)}
    from core.resources r where r.id = ${event.resourceId}
      and not exists (select from core.feed_entries newer where newer.resource_id = r.id and newer.id > ${event.id})
    on conflict do nothing`
  await indexAudience(db, [event.resourceId])
}

/**
 * Lists, for the entries of these resources, the groups that hold a grant. Called again by whoever changes the grants
 * of a resource or of the container it shares its audience with.
 */
export const indexAudience = async (db: Db, resourceIds: string[]) => {
  await db`
    delete from core.feed_audience a using core.feed_entries e
    where a.entry_id = e.id and e.resource_id = any(${resourceIds}::uuid[])`
  await db`
    insert into core.feed_audience (group_id, at, entry_id, app)
    select g.group_id, e.at, e.id, e.app
    from core.feed_entries e
    join core.resources r on r.id = e.resource_id
    join core.grants g on g.resource_id = r.access_id
    where e.resource_id = any(${resourceIds}::uuid[])
    on conflict do nothing`
}

/**
 * Removes a resource from the feed (unpublished, trashed), with what was still on its way there; the event that shows
 * it again writes a new entry.
 */
export const leaveFeed = async (db: Db, resourceId: string) => {
  await db`
    delete from core.event_deliveries d using core.events e
    where d.consumer = 'feed' and d.event_id = e.id and e.resource_id = ${resourceId}`
  await db`delete from core.feed_entries where resource_id = ${resourceId}`
}
