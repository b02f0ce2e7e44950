import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'

export interface NewResource {
  id: string
  /** `<app>.<kind>`. */
  kind: string
  structureId?: string | null
  title: string
  ownerId?: string | null
  /** The container whose audience it shares; itself when absent. */
  within?: string
}

/** Registers something that can be shared; the app's own table has the same id. */
export const createResource = async (db: Db, resource: NewResource) => {
  await db`
    insert into core.resources (id, kind, structure_id, access_id, title, owner_id)
    values (${resource.id}, ${resource.kind}, ${resource.structureId ?? null}, ${resource.within ?? resource.id},
      ${resource.title}, ${resource.ownerId ?? null})`
}

/** The same for many at once: what an app makes in every structure it opens in. */
export const createResources = async (db: Db, kind: string, resources: Omit<NewResource, 'kind' | 'within'>[]) => {
  await db`
    insert into core.resources (id, kind, structure_id, access_id, title, owner_id)
    select r.id, ${kind}, r.structure_id, r.id, r.title, r.owner_id
    from unnest(${resources.map(r => r.id)}::uuid[], ${resources.map(r => r.structureId ?? null)}::uuid[],
      ${resources.map(r => r.title)}::text[], ${resources.map(r => r.ownerId ?? null)}::uuid[])
      as r(id, structure_id, title, owner_id)`
}

export const renameResource = async (db: Db, id: string, title: string) => {
  await db`update core.resources set title = ${title}, updated_at = now() where id = ${id}`
}

/** Its structure is another's from now on; its rights stay as they are. */
export const moveResource = async (db: Db, id: string, structureId: string) => {
  await db`update core.resources set structure_id = ${structureId}, updated_at = now() where id = ${id}`
}

/** What it is called and whose it is, once both are known; its structure stays when none is given. */
export const placeResource = async (
  db: Db,
  id: string,
  { title, structureId }: { title: string; structureId: string | null },
) => {
  await db`
    update core.resources set title = ${title}, structure_id = coalesce(${structureId}::uuid, structure_id), updated_at = now()
    where id = ${id}`
}

/** Makes a resource follow the audience of its container, or its own grants (`within` null). */
export const shareWith = async (db: Db, id: string, within: string | null) => {
  await db`update core.resources set access_id = ${within ?? id}, updated_at = now() where id = ${id}`
}

/** For how long what is in the trash can be taken back. */
export const trashDays = 30

/** To the trash, from where it can come back for `trashDays`; silent meanwhile. */
export const trash = async (ctx: Ctx, id: string) => {
  await ctx.db`
    update core.resources set trashed_at = ${ctx.now}, trashed_by = ${ctx.actor.personId}
    where id = ${id} and trashed_at is null`
}

/** The same for a container with all it holds. */
export const trashAll = async (ctx: Ctx, ids: readonly string[]) => {
  await ctx.db`
    update core.resources set trashed_at = ${ctx.now}, trashed_by = ${ctx.actor.personId}
    where id = any(${ids}::uuid[]) and trashed_at is null`
}

/** A container back from the trash, with those of these that went there with it: not what had been thrown away before. */
export const restoreWith = async (db: Db, id: string, ids: readonly string[]) => {
  await db`
    update core.resources r set trashed_at = null, trashed_by = null from core.resources c
    where c.id = ${id} and r.id = any(${[id, ...ids]}::uuid[]) and r.trashed_at = c.trashed_at`
}

/**
 * What nobody took back from the trash in time goes for good, with its files (`files.sweep` then frees the disk).
 * @param kinds one after the other: what is held before what holds it.
 * @returns how many.
 */
export const sweepTrash = async (db: Db, kinds: readonly string[], now: Date): Promise<number> => {
  let gone = 0
  for (const kind of kinds) {
    const rows = await db`
      delete from core.resources
      where kind = ${kind} and trashed_at < ${now}::timestamptz - make_interval(days => ${trashDays}) returning id`
    gone += rows.length
  }
  return gone
}

/** For good, with all that belongs to them (`files.sweep` then frees the disk). */
export const deleteResources = async (db: Db, ids: readonly string[]) => {
  await db`delete from core.resources where id = any(${ids}::uuid[])`
}

/** Back from the trash, with the rights it had. */
export const restore = async (db: Db, id: string) => {
  await db`update core.resources set trashed_at = null, trashed_by = null where id = ${id}`
}

/** Hidden for all but those who manage it: out of every list, feed and search, by the rule that all of them ask. */
export const hide = async (ctx: Ctx, id: string) => {
  await ctx.db`
    update core.resources set hidden_at = ${ctx.now}, hidden_by = ${ctx.actor.personId} where id = ${id} and hidden_at is null`
}

/** Shown again, to those who saw it before. */
export const unhide = async (db: Db, id: string) => {
  await db`update core.resources set hidden_at = null, hidden_by = null where id = ${id}`
}
