import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { levelFromRank, my, rankOf, rankOn, visible } from '../../../kernel/server/access/access.ts'
import { insideAudience } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { mutedItself } from '../../../kernel/server/events/mutes.ts'
import { createResource, renameResource } from '../../../kernel/server/resources/resources.ts'
import { newsContract } from '../contract.ts'
import { type Thread, threadFields } from '../contract-threads.ts'
import { shareNewThread } from './first-threads.ts'
import { indexThreads, threadsOfGroups } from './my-threads.ts'

interface Row extends Omit<Thread, 'archivedAt' | 'my'> {
  archivedAt: Date | null
  rank: number
}

const threadColumns = ({ db, actor }: Ctx) => db`
  t.id, t.title, t.description, t.colour, t.publication, t.comments, t.default_audience as "defaultAudience",
  jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind) as structure,
  t.archived_at as "archivedAt", ${mutedItself(db, actor.personId)} as muted, ${rankOn(db, actor)} as rank`

const names = ['createItem', 'updateThread', 'shareThread', 'archiveThread', 'muteThread'] as const

const toThread = ({ rank, archivedAt, ...row }: Row): Thread => ({
  ...row,
  archivedAt: archivedAt?.toISOString() ?? null,
  my: my(newsContract, levelFromRank(rank) ?? 'read', names, { createItem: archivedAt === null }),
})

export interface ThreadQuery {
  q?: string
  structureId?: string
  contributing?: boolean
  archived?: boolean
  limit?: number
}

/** SQL conditions a list may be filtered by; each is there or not, never both at once in one plan. */
const below = (db: Db, structureId: string | undefined) =>
  structureId
    ? db`and exists (select from core.lineage l where l.structure_id = ${structureId} and l.ancestor_id = t.structure_id)`
    : db``
const named = (db: Db, q: string | undefined) =>
  q ? db`and core.fold(t.title || ' ' || s.name || ' ' || coalesce(s.town, '')) like core.fold(${`%${q}%`})` : db``

/** Mine first (where I work), then schools, then what is above them, by name. Rights are asked of those kept only. */
export const listThreads = async (ctx: Ctx, query: ThreadQuery) => {
  const { db, actor } = ctx
  const limit = query.limit ?? 60
  const level = query.contributing ? 'contribute' : 'read'
  const rows = await db<Row[]>`
    with near as materialized (
      select t.id, row_number() over (order by exists (select from core.affiliations f
          where f.person_id = ${actor.personId} and f.structure_id = t.structure_id and f.left_at is null) desc,
        s.kind = 'school' desc, s.name, t.position, t.id) as place
      from news.threads t join core.structures s on s.id = t.structure_id
      where t.id in ${threadsOfGroups(db, actor.groupIds, rankOf(level))}
        and (t.archived_at is not null) = ${query.archived ?? false}
        ${below(db, query.structureId)} ${named(db, query.q)}
      order by place limit ${limit + 1}
    )
    select ${threadColumns(ctx)} from near
    join news.threads t on t.id = near.id
    join core.resources r on r.id = t.id
    join core.structures s on s.id = t.structure_id
    where ${visible(db, actor, level)}
    order by near.place`
  return { items: rows.slice(0, limit).map(toThread), more: rows.length > limit }
}

const readThread = async (ctx: Ctx, threadId: string): Promise<Thread> => {
  const [row] = await ctx.db<Row[]>`
    select ${threadColumns(ctx)} from news.threads t
    join core.resources r on r.id = t.id
    join core.structures s on s.id = t.structure_id
    where t.id = ${threadId}`
  if (!row) throw notFound()
  return toThread(row)
}

const Fields = t.object(threadFields)
type Fields = Static<typeof Fields>

const titleOf = ({ title }: Fields): string => {
  const trimmed = title.trim()
  if (!trimmed) throw invalid('title', 'required', { fr: 'Donnez un nom à ce fil.', en: 'Give this thread a name.' })
  return trimmed
}

export const createThread = async (ctx: Ctx, { structureId, ...written }: Fields & { structureId: string }) => {
  const { db, actor, now } = ctx
  const title = titleOf(written)
  const [structure] = await db<{ threads: number }[]>`
    select (select count(*)::int from news.threads t where t.structure_id = s.id) as threads
    from core.structures s where s.id = ${structureId}`
  if (!structure) throw notFound()
  const id = uuidv7()
  await createResource(db, { id, kind: 'news.thread', structureId, title, ownerId: actor.personId })
  await db`
    insert into news.threads (id, structure_id, title, description, colour, publication, comments, position, created_at, created_by)
    values (${id}, ${structureId}, ${title}, ${written.description.trim()}, ${written.colour}, ${written.publication},
      ${written.comments}, ${structure.threads}, ${now}, ${actor.personId})`
  await shareNewThread(db, id, structureId)
  await indexThreads(db, [id])
  await ctx.record('news.thread-opened', { targetId: id, structureId })
  return readThread(ctx, id)
}

/** Groups ticked at first that the thread does reach; null when that is everybody. */
const keptDefaults = async ({ db }: Ctx, threadId: string, wanted: string[] | null): Promise<string[] | null> => {
  if (!wanted || wanted.length === 0) return null
  const rows = await db<{ id: string }[]>`
    select g.id from core.groups g where g.id = any(${wanted}::uuid[]) and ${insideAudience(db, threadId)}`
  return rows.length > 0 ? rows.map(row => row.id) : null
}

export const updateThread = async (ctx: Ctx, threadId: string, written: Fields): Promise<Thread> => {
  const title = titleOf(written)
  const defaults = await keptDefaults(ctx, threadId, written.defaultAudience)
  await ctx.db`
    update news.threads set title = ${title}, description = ${written.description.trim()}, colour = ${written.colour},
      publication = ${written.publication}, comments = ${written.comments}, default_audience = ${defaults}::uuid[]
    where id = ${threadId}`
  const thread = await readThread(ctx, threadId)
  await renameResource(ctx.db, threadId, title)
  return thread
}

export const archiveThread = async (ctx: Ctx, threadId: string) => {
  await ctx.db`
    update news.threads set archived_at = ${ctx.now}, archived_by = ${ctx.actor.personId}
    where id = ${threadId} and archived_at is null`
  const { structure } = await readThread(ctx, threadId)
  await ctx.record('news.thread-archived', { targetId: threadId, structureId: structure.id })
}

export const reopenThread = async (ctx: Ctx, threadId: string) => {
  await readThread(ctx, threadId)
  await ctx.db`update news.threads set archived_at = null, archived_by = null where id = ${threadId}`
}
