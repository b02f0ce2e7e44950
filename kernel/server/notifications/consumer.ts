import { rankOf } from '../access/access.ts'
import type { Db } from '../db/client.ts'
import type { Consumer, StoredEvent } from '../events/consumers.ts'

/** The name on which those who tell people wait. */
export const tellingChannel = 'preau_tellings'

/** Time to take a publication back before anybody is told. */
const secondThoughtMs = 60_000

/** One row, and one per group that holds enough on the resource, whatever the number of people: not those in whose name it was done. */
const writeNotice = async (db: Db, event: StoredEvent, rank: number) => {
  const { from, until: _, within, ...data } = event.data
  await db`
    insert into core.notices (id, app, event, resource_id, container_id, actor_id, identity_id, at, rank, data)
    select ${event.id}, ${event.app}, ${event.name}, r.id, ${within ?? null}::uuid,
      (select p.id from core.persons p where p.id = ${event.actorId}::uuid), ${event.identityId}::uuid, ${from}::timestamptz, ${rank}, ${db.json(data as never)}
    from core.resources r where r.id = ${event.resourceId}
    on conflict do nothing`
  await db`
    insert into core.notice_audience (group_id, at, notice_id)
    select g.group_id, n.at, n.id from core.notices n join core.resources r on r.id = n.resource_id
    join core.grants g on g.resource_id = r.access_id and g.level >= n.rank
    where n.id = ${event.id} and g.group_id is distinct from n.identity_id
    union
    select r.owner_id, n.at, n.id from core.notices n join core.resources r on r.id = n.resource_id
    where n.id = ${event.id} and r.owner_id is not null
    on conflict do nothing`
}

const whenTold = ({ at, data }: StoredEvent): Date => {
  const settled = new Date(at.getTime() + secondThoughtMs)
  const shown = new Date(data.from)
  return shown > settled ? shown : settled
}

/** A correction may bring forward, or put off, what nobody has been told of yet. */
const moveTelling = async (db: Db, event: StoredEvent) => {
  await db`
    update core.tellings t set next_at = ${whenTold(event)} from core.events e
    where e.resource_id = ${event.resourceId} and e.id < ${event.id} and t.event_id = e.id and t.next_at > ${event.at}`
}

/** Keeps what is not in the feed where those it concerns will find it, and has everybody told who wants to be at once. */
export const notificationsConsumer: Consumer = async (db, event, manifests) => {
  const declared = manifests.find(m => m.id === event.app)?.events[event.name]
  if (declared?.feed && declared.notify === 'never') await moveTelling(db, event)
  if (!declared || declared.notify === 'never') return
  if (!declared.feed) await writeNotice(db, event, rankOf(declared.to ?? 'read'))
  await db`
    insert into core.tellings (event_id, next_at) values (${event.id}, ${whenTold(event)})
    on conflict do nothing`
  await db`select pg_notify(${tellingChannel}, '')`
}
