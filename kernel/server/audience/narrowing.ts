import type { Level } from '../../contract/endpoint.ts'
import { invalid } from '../../contract/problem.ts'
import { rankOf } from '../access/access.ts'
import { type Acting, type Grant, grantsOn, replaceGrantsOf } from '../access/grants.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { shareWith } from '../resources/resources.ts'
import { insideAudience } from './groups.ts'

/** What holds others’ things: a thread, a shelf, a calendar. */
interface Container {
  id: string
  /** What somebody may do with a thing of theirs, once it is not simply shared as the container is. */
  authorMay: Level
}

/** Something put in a container. */
export interface Narrowed {
  id: string
  authorId: string | null
  /** Groups of the container’s audience; null for all of it. */
  audience: readonly string[] | null
}

const runnersOf = async (db: Db, containerId: string): Promise<string[]> => {
  const grants = await grantsOn(db, containerId)
  return grants.filter(({ rank }) => rank === rankOf('manage')).map(({ groupId }) => groupId)
}

/** Which of these groups are within what the container reaches today. */
const reachedBy = async (db: Db, containerId: string, groupIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    where g.id = any(${groupIds}::uuid[]) and g.archived_at is null and ${insideAudience(db, containerId)}`
  return new Set(rows.map(({ id }) => id))
}

/**
 * Narrowing only ever narrows: each group must be inside the container’s audience.
 * @throws Problem 422 on `audience`: no group, or one of elsewhere.
 */
export const checkNarrowing = async ({ db }: Ctx, containerId: string, audience: readonly string[] | null) => {
  if (audience === null) return
  if (audience.length === 0)
    throw invalid('audience', 'empty', {
      fr: 'Choisissez au moins un groupe qui pourra voir.',
      en: 'Choose at least one group that will see it.',
    })
  const reached = await reachedBy(db, containerId, audience)
  if (audience.some(id => !reached.has(id)))
    throw invalid('audience', 'outside', {
      fr: 'Un des groupes choisis ne fait pas partie de ceux à qui l’on s’adresse ici.',
      en: 'One of the chosen groups is not among those addressed here.',
    })
}

/** Its author, its readers, and those who run the container. */
const grantsFor = (
  { id, authorId, audience }: Narrowed,
  { authorMay, runners }: { authorMay: Level; runners: readonly string[] },
) => {
  const all = (groupIds: readonly string[], level: Level): Grant[] => groupIds.map(groupId => ({ groupId, level }))
  return [...all(authorId ? [authorId] : [], authorMay), ...all(audience ?? [], 'read'), ...all(runners, 'manage')].map(
    grant => ({ ...grant, resourceId: id }),
  )
}

/** For all that the container reaches, or for the groups it is narrowed to (none: its author and those who run the container). */
export const shareWithin = async (ctx: Acting, one: Narrowed, { id, authorMay }: Container) => {
  await shareWith(ctx.db, one.id, one.audience === null ? id : null)
  const grants = one.audience === null ? [] : grantsFor(one, { authorMay, runners: await runnersOf(ctx.db, id) })
  await replaceGrantsOf(ctx, [one.id], grants)
}

/**
 * After the container changed hands: those that do not simply follow it are given their grants anew, and none stays narrowed
 * to a group it no longer reaches. Three statements, whatever their number.
 */
export const renewWithin = async (ctx: Acting, narrowed: readonly Narrowed[], { id, authorMay }: Container) => {
  const { db } = ctx
  const runners = await runnersOf(db, id)
  const reached = await reachedBy(db, id, [...new Set(narrowed.flatMap(({ audience }) => audience ?? []))])
  const grants = narrowed.flatMap(one =>
    grantsFor({ ...one, audience: (one.audience ?? []).filter(group => reached.has(group)) }, { authorMay, runners }),
  )
  await replaceGrantsOf(
    ctx,
    narrowed.map(one => one.id),
    grants,
  )
}
