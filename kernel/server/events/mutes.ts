import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'

/** From now on, what belongs to this thread or blog no longer comes to me; I can still go and read it. */
export const mute = async ({ db, actor, now }: Pick<Ctx, 'db' | 'actor' | 'now'>, resourceId: string) => {
  await db`
    insert into core.mutes (person_id, resource_id, muted_at) values (${actor.personId}, ${resourceId}, ${now})
    on conflict do nothing`
}

/** It comes to me again. */
export const unmute = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>, resourceId: string) => {
  await db`delete from core.mutes where person_id = ${actor.personId} and resource_id = ${resourceId}`
}

/**
 * SQL condition: somebody muted what the feed entry aliased `e` belongs to, or the thread whose rights that shares (a
 * series in a thread). Most people muted nothing: that is asked once, not of each entry.
 */
export const muted = (db: Db, personId: string) => db`
  (exists (select from core.mutes m where m.person_id = ${personId}) and exists (select from core.mutes m where m.person_id = ${personId} and (m.resource_id = e.container_id
    or exists (select from core.resources c where c.id = e.container_id and c.access_id = m.resource_id))))`

/** SQL condition: somebody muted the resource aliased `r` itself. */
export const mutedItself = (db: Db, personId: string) => db`
  (exists (select from core.mutes m where m.person_id = ${personId} and m.resource_id = r.id))`
