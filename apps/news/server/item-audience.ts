import { invalid } from '../../../kernel/contract/problem.ts'
import { type Grant, grantsOn, replaceGrantsOf } from '../../../kernel/server/access/grants.ts'
import { insideAudience } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'
import { shareWith } from '../../../kernel/server/resources/resources.ts'

const manageRank = 3

/** Whoever acts, or nobody: a job. */
type Acting = Pick<Ctx, 'db'> & { actor: { personId: string | null } }

const managersOf = async ({ db }: Acting, threadId: string): Promise<string[]> => {
  const grants = await grantsOn(db, threadId)
  return grants.filter(grant => grant.rank === manageRank).map(grant => grant.groupId)
}

/** Which of these groups are within what the thread reaches today. */
const inside = async ({ db }: Ctx, threadId: string, groupIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    where g.id = any(${groupIds}::uuid[]) and g.archived_at is null and ${insideAudience(db, threadId)}`
  return new Set(rows.map(row => row.id))
}

/**
 * Narrowing only ever narrows: each group must be inside the thread's audience.
 * @throws Problem 422 on `audience`.
 */
export const checkNarrowing = async (ctx: Ctx, threadId: string, audience: readonly string[] | null) => {
  if (audience === null) return
  if (audience.length === 0)
    throw invalid('audience', 'empty', {
      fr: 'Choisissez au moins un groupe qui verra l’actualité.',
      en: 'Choose at least one group that will see the news item.',
    })
  const allowed = await inside(ctx, threadId, audience)
  if (audience.some(id => !allowed.has(id)))
    throw invalid('audience', 'outside', {
      fr: 'Un des groupes choisis ne fait pas partie de ceux que ce fil atteint.',
      en: 'One of the chosen groups is not among those this thread reaches.',
    })
}

interface Owned {
  id: string
  authorId: string | null
}

const author = (item: Owned): Grant[] => (item.authorId ? [{ groupId: item.authorId, level: 'manage' }] : [])
const all = (groupIds: Iterable<string>, level: Grant['level']): Grant[] =>
  [...groupIds].map(groupId => ({ groupId, level }))

const own = async (ctx: Acting, item: Owned, grants: Grant[]) => {
  await shareWith(ctx.db, item.id, null)
  await replaceGrantsOf(
    ctx,
    [item.id],
    [...author(item), ...grants].map(grant => ({ ...grant, resourceId: item.id })),
  )
}

/** A draft is its author's alone. */
export const keepToAuthor = (ctx: Acting, item: Owned) => own(ctx, item, [])

/** Submitted, or taken back: between its author and those who run the thread. */
export const keepToManagers = async (ctx: Acting, item: Owned, threadId: string) =>
  own(ctx, item, all(await managersOf(ctx, threadId), 'manage'))

/** Published: all that the thread reaches, or the groups it was narrowed to with those who run the thread. */
export const shareWithReaders = async (ctx: Acting, item: Owned & { audience: string[] | null }, threadId: string) => {
  if (item.audience === null) {
    await replaceGrantsOf(ctx, [item.id], [])
    return shareWith(ctx.db, item.id, threadId)
  }
  const managers = await managersOf(ctx, threadId)
  return own(ctx, item, [...all(item.audience, 'read'), ...all(managers, 'manage')])
}

interface Apart extends Owned {
  audience: string[] | null
  shown: boolean
}

/**
 * After the thread changed hands: items that do not simply follow it are given their grants anew, and none stays narrowed
 * to a group the thread no longer reaches. Three statements, whatever the number of items.
 */
export const renewItemsOf = async (ctx: Ctx, threadId: string) => {
  const { db, now } = ctx
  const apart = await db<Apart[]>`
    select i.id, i.author_id as "authorId", i.audience, i.state = 'published' as shown
    from news.items i join core.resources r on r.id = i.id
    where i.thread_id = ${threadId} and r.access_id = i.id
      and (i.state <> 'draft' or 'unpublished' =
        (select h.step from news.steps h where h.item_id = i.id order by h.at desc, h.id desc limit 1))`
  const managers = all(await managersOf(ctx, threadId), 'manage')
  const reached = await inside(ctx, threadId, [...new Set(apart.flatMap(item => item.audience ?? []))])
  const grants = apart.flatMap(item => {
    const readers = item.shown ? (item.audience ?? []).filter(id => reached.has(id)) : []
    return [...author(item), ...all(readers, 'read'), ...managers].map(grant => ({ ...grant, resourceId: item.id }))
  })
  await replaceGrantsOf(
    ctx,
    apart.map(item => item.id),
    grants,
  )
  const shown = await db<{ id: string }[]>`
    select i.id from news.items i where i.thread_id = ${threadId} and i.state = 'published' and i.expires_at > ${now}`
  await indexAudience(
    db,
    shown.map(row => row.id),
  )
}
