import { atLeast, type Contract, type Level, levels } from '../../contract/endpoint.ts'
import type { MyValue } from '../../contract/my.ts'
import { forbidden, notFound } from '../../contract/problem.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'

type Reader = Pick<Actor, 'groupIds' | 'closedApps'>

/** `grants.level` as a word; null when nothing is granted. */
export const levelFromRank = (rank: number): Level | null => levels[rank - 1] ?? null
export const rankOf = (level: Level): number => levels.indexOf(level) + 1

/** SQL condition: `r` belongs to no app that the classes of this pupil have closed. Nobody else is asked anything. */
const unlessClosed = (db: Db, { closedApps }: Reader) =>
  closedApps.length === 0 ? db`` : db`and split_part(r.kind, '.', 1) <> all(${closedApps}::text[])`

/**
 * The level a person holds on one resource: the highest of their groups' grants; null when it is not visible to them
 * (no grant, unknown id, in the trash, of an app closed to them, or hidden from those who do not manage it). The one implementation: HTTP, files, feeds and jobs all ask here.
 */
export const levelOn = async (db: Db, reader: Reader, resourceId: string, inTrash = false): Promise<Level | null> => {
  const [row] = await db<{ rank: number }[]>`
    select core.level_on(${reader.groupIds}::uuid[], ${resourceId}::uuid, ${inTrash}) as rank
    ${reader.closedApps.length === 0 ? db`` : db`from core.resources r where r.id = ${resourceId}::uuid ${unlessClosed(db, reader)}`}`
  return levelFromRank(row?.rank ?? 0)
}

export interface Needed {
  level: Level
  inTrash?: boolean
}

/**
 * The level held, when it is enough.
 * @throws Problem 404 when the resource is not visible, 403 when it is visible but the level is not enough.
 */
export const requireLevel = async (db: Db, reader: Reader, resourceId: string, needed: Needed): Promise<Level> => {
  const held = await levelOn(db, reader, resourceId, needed.inTrash)
  if (held === null) throw notFound()
  if (!atLeast(held, needed.level)) throw forbidden()
  return held
}

/** SQL condition: what was hidden for all is seen only by those who manage it (the grant `g` on the resource `r`). */
export const unlessHidden = (db: Db) => db`(r.hidden_at is null or g.level = 3)`

/**
 * SQL condition for lists: the reader holds at least `level` on the resource aliased `r` (a row of `core.resources`).
 * `exists` over the bound group ids: milliseconds at département size, where joining the person's groups took minutes.
 */
export const visible = (db: Db, reader: Reader, level: Level = 'read') => db`
  (r.trashed_at is null ${unlessClosed(db, reader)} and exists (
    select from core.grants g
    where g.resource_id = r.access_id and g.group_id = any(${reader.groupIds}::uuid[]) and g.level >= ${rankOf(level)}
      and ${unlessHidden(db)}))`

/**
 * The same, for a list that has already found a few rows by an index of its own: each is asked alone. Otherwise the
 * planner may gather all that the reader's groups hold, sixty thousand grants for an administrator (`offset 0` forbids it).
 */
export const visibleEach = (db: Db, reader: Reader, level: Level = 'read') => db`
  (r.trashed_at is null ${unlessClosed(db, reader)} and exists (
    select from core.grants g
    where g.resource_id = r.access_id and g.group_id = any(${reader.groupIds}::uuid[]) and g.level >= ${rankOf(level)}
      and ${unlessHidden(db)}
    offset 0))`

/**
 * SQL expression: the reader's level on `r` as a number, for a list that shows what may be done with each row.
 * Turn it into a word with `levelFromRank`.
 */
export const rankOn = (db: Db, reader: Reader) => db`
  (select coalesce(max(g.level), 0) from core.grants g
   where g.resource_id = r.access_id and g.group_id = any(${reader.groupIds}::uuid[]) and ${unlessHidden(db)} ${unlessClosed(db, reader)})`

/**
 * What the reader may do, for the reply: an endpoint's declared level, and the rule's own nuance on top where there is
 * one (`{ publish: item.state === 'draft' }`). A nuance only ever takes away.
 */
export const my = <const N extends string>(
  contract: Contract,
  level: Level,
  names: readonly N[],
  nuances: Partial<Record<N, boolean>> = {},
): MyValue<N> => {
  const can: MyValue<N>['can'] = {}
  for (const name of names) {
    const access = contract[name]?.access
    const enough = typeof access === 'object' && 'on' in access ? atLeast(level, access.level) : true
    if (enough && nuances[name] !== false) can[name] = true
  }
  return { level, can }
}
