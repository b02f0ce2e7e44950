import type { Level } from '../../../kernel/contract/endpoint.ts'
import { levelFromRank, my } from '../../../kernel/server/access/access.ts'
import type { Actor, Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { newsContract } from '../contract.ts'
import type { Episode } from '../contract-episodes.ts'
import { type ItemCard, type ItemState, itemActions } from '../contract-items.ts'
import { type About, addressees, readAbout } from './about.ts'
import { nuances, runs, type Standing, seesComments } from './rules.ts'

/** An item as the statements of this folder select it; its thread, author and groups are read once for a whole page. */
export interface Row {
  id: string
  threadId: string
  authorId: string | null
  identityId: string | null
  title: string
  excerpt: string
  image: ItemCard['image']
  stored: 'draft' | 'submitted' | 'published'
  comments: 'none' | 'staff' | 'all'
  narrowed: string[] | null
  publishedAt: Date | null
  expiresAt: Date | null
  pinnedUntil: Date | null
  updatedAt: Date
  editedAt: Date | null
  commentCount: number
  reactionCount: number
  seen: boolean
  isRoundup: boolean
  episode: (Omit<Episode, 'tries'> & { tries: number }) | null
}

/** What a card shows of the item `i` and its counts `n`. */
export const cardColumns = (db: Db, actor: Pick<Actor, 'personId'>) => db`
  i.id, i.thread_id as "threadId", i.author_id as "authorId", i.identity_id as "identityId", i.title, i.excerpt, i.cover as image, i.state as stored,
  i.comments, i.audience as narrowed, i.published_at as "publishedAt", i.expires_at as "expiresAt",
  i.pinned_until as "pinnedUntil", i.updated_at as "updatedAt", i.edited_at as "editedAt",
  coalesce(n.comments, 0) as "commentCount", coalesce(n.reactions, 0) as "reactionCount",
  exists (select from news.views v where v.item_id = i.id and v.person_id = ${actor.personId}) as seen,
  exists (select from news.roundups w where w.item_id = i.id) as "isRoundup",
  (select jsonb_build_object('series', jsonb_build_object('id', x.id, 'title', x.title), 'theme', e.theme,
      'levels', e.levels, 'tries', coalesce(n.tries, 0),
      'tried', exists (select from news.tries y where y.item_id = i.id and y.person_id = ${actor.personId}))
    from news.episodes e join news.series x on x.id = e.series_id where e.item_id = i.id) as episode`

/** SQL condition: published, its time come, its end not yet. */
export const live = (db: Db, now: Date) => db`
  (i.state = 'published' and i.published_at <= ${now} and i.expires_at > ${now})`

export const stateOf = (row: Pick<Row, 'stored' | 'publishedAt' | 'expiresAt'>, now: Date): ItemState => {
  if (row.stored !== 'published') return row.stored
  if (row.publishedAt && row.publishedAt > now) return 'scheduled'
  return row.expiresAt && row.expiresAt <= now ? 'expired' : 'published'
}

/** A published item that was not narrowed has its thread's rights; any other is its author's and its thread's managers'. */
const levelOf = (row: Row, threadLevel: Level | null, isAuthor: boolean): Level => {
  if (row.stored === 'published' && row.narrowed === null) return threadLevel ?? 'read'
  return isAuthor || threadLevel === 'manage' ? 'manage' : 'read'
}

export const standingOf = (row: Row, about: About, { actor, now }: Pick<Ctx, 'actor' | 'now'>): Standing => {
  const thread = about.threads[row.threadId]
  const threadLevel = levelFromRank(thread?.rank ?? 0)
  const isAuthor = row.authorId === actor.personId
  return {
    level: levelOf(row, threadLevel, isAuthor),
    threadLevel,
    isAuthor,
    hasAuthor: row.authorId !== null,
    state: stateOf(row, now),
    publication: thread?.publication ?? 'validated',
  }
}

const instant = (date: Date | null) => date?.toISOString() ?? null

/** Who it is addressed to, or was meant for while it is not published. */
const audienceOf = (row: Row, about: About): ItemCard['audience'] =>
  row.narrowed ? addressees(row.narrowed, about) : (about.threads[row.threadId]?.readers ?? [])

/** Who signs. Of who wrote for a school or a service, a reader gets neither name nor id (decision 0028). */
const signatory = ({ authorId, identityId }: Row, { authors, identities }: About): ItemCard['author'] => {
  if (!identityId) return (authorId && authors[authorId]) || null
  const { structureId: _, ...identity } = identities[identityId] as About['identities'][string]
  return identity
}

/** Named to themselves and to who runs the thread; the item’s page names them to those who hold the identity too. */
const writerOf = ({ authorId, identityId }: Row, { authors }: About, standing: Standing): string | null =>
  identityId && (standing.isAuthor || runs(standing)) ? ((authorId && authors[authorId]?.name) ?? null) : null

/** The card of a row, as this reader may have it: no counts for pupils (row C13), nor of comments closed to them. */
export const toCard = (row: Row, about: About, ctx: Pick<Ctx, 'actor' | 'now'>): ItemCard => {
  const standing = standingOf(row, about, ctx)
  const { isPupil, isStaff } = ctx.actor
  const { id, title, colour, publication, structure } = about.threads[row.threadId] as About['threads'][string]
  return {
    id: row.id,
    thread: { id, title, colour, publication },
    structure: { id: structure.id, name: structure.name, kind: structure.kind },
    author: signatory(row, about),
    writtenBy: writerOf(row, about, standing),
    title: row.title,
    excerpt: row.excerpt,
    image: row.image,
    state: standing.state,
    publishedAt: instant(row.publishedAt),
    expiresAt: instant(row.expiresAt),
    pinnedUntil: instant(row.pinnedUntil && row.pinnedUntil > ctx.now ? row.pinnedUntil : null),
    updatedAt: row.updatedAt.toISOString(),
    editedAt: instant(row.editedAt),
    audience: audienceOf(row, about),
    commentCount: isPupil || !seesComments(row.comments, isStaff) ? null : row.commentCount,
    reactionCount: isPupil ? null : row.reactionCount,
    seen: row.seen,
    isRoundup: row.isRoundup,
    episode: row.episode && { ...row.episode, tries: isStaff ? row.episode.tries : null },
    my: my(newsContract, standing.level, itemActions, nuances(standing)),
  }
}

export const toCards = async (rows: readonly Row[], ctx: Ctx): Promise<ItemCard[]> => {
  if (rows.length === 0) return []
  const about = await readAbout(ctx, rows)
  return rows.map(row => toCard(row, about, ctx))
}
