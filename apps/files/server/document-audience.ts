import { invalid } from '../../../kernel/contract/problem.ts'
import { type Grant, grantsOn, replaceGrantsOf } from '../../../kernel/server/access/grants.ts'
import { insideAudience } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { indexAudience } from '../../../kernel/server/events/feed.ts'
import { shareWith } from '../../../kernel/server/resources/resources.ts'

const manageRank = 3

const managersOf = async ({ db }: Ctx, shelfId: string): Promise<string[]> => {
  const grants = await grantsOn(db, shelfId)
  return grants.filter(grant => grant.rank === manageRank).map(grant => grant.groupId)
}

/** Which of these groups are within what the shelf reaches today. */
const inside = async ({ db }: Ctx, shelfId: string, groupIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g
    where g.id = any(${groupIds}::uuid[]) and g.archived_at is null and ${insideAudience(db, shelfId)}`
  return new Set(rows.map(row => row.id))
}

/**
 * Narrowing only ever narrows: each group must be inside the shelf's audience.
 * @throws Problem 422 on `audience`.
 */
export const checkNarrowing = async (ctx: Ctx, shelfId: string, audience: readonly string[] | null) => {
  if (audience === null) return
  if (audience.length === 0)
    throw invalid('audience', 'empty', {
      fr: 'Choisissez au moins un groupe qui verra le document.',
      en: 'Choose at least one group that will see the document.',
    })
  const allowed = await inside(ctx, shelfId, audience)
  if (audience.some(id => !allowed.has(id)))
    throw invalid('audience', 'outside', {
      fr: 'Un des groupes choisis ne fait pas partie de ceux que ce rayon atteint.',
      en: 'One of the chosen groups is not among those this shelf reaches.',
    })
}

interface Narrowed {
  id: string
  authorId: string | null
  audience: string[] | null
}

const all = (groupIds: Iterable<string>, level: Grant['level']): Grant[] =>
  [...groupIds].map(groupId => ({ groupId, level }))

/** Who put it there changes it, as on the shelf itself. */
const author = ({ authorId }: Narrowed): Grant[] => all(authorId ? [authorId] : [], 'contribute')

/** For all that the shelf reaches, or for the groups it is narrowed to with those who run the shelf. */
export const shareDocument = async (ctx: Ctx, document: Narrowed, shelfId: string) => {
  const { id, audience } = document
  const managers = audience ? await managersOf(ctx, shelfId) : []
  const own = audience ? [...author(document), ...all(audience, 'read'), ...all(managers, 'manage')] : []
  await replaceGrantsOf(
    ctx,
    [id],
    own.map(grant => ({ ...grant, resourceId: id })),
  )
  await shareWith(ctx.db, id, audience ? null : shelfId)
  await indexAudience(ctx.db, [id])
}

/**
 * After the shelf changed hands: none of its documents stays narrowed to a group it no longer reaches, and their feed
 * entries follow. A few statements, whatever their number.
 */
export const renewDocumentsOf = async (ctx: Ctx, shelfId: string) => {
  const documents = await ctx.db<Narrowed[]>`
    select d.id, d.author_id as "authorId", d.audience from files.documents d where d.shelf_id = ${shelfId}`
  const narrowed = documents.filter(({ audience }) => audience !== null)
  const managers = all(await managersOf(ctx, shelfId), 'manage')
  const reached = await inside(ctx, shelfId, [...new Set(narrowed.flatMap(({ audience }) => audience ?? []))])
  const grants = narrowed.flatMap(document => {
    const readers = (document.audience ?? []).filter(id => reached.has(id))
    return [...author(document), ...all(readers, 'read'), ...managers].map(grant => ({
      ...grant,
      resourceId: document.id,
    }))
  })
  await replaceGrantsOf(
    ctx,
    narrowed.map(({ id }) => id),
    grants,
  )
  await indexAudience(
    ctx.db,
    documents.map(({ id }) => id),
  )
}
