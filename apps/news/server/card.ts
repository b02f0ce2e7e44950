import { addressees, levelFromRank, my, rankOn } from '../../../kernel/server/access/access.ts'
import type { Actor, Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { newsContract } from '../contract.ts'
import type { Addressee, ItemCard, ItemState } from '../contract-items.ts'
import { actions, nuances, type Standing, seesComments } from './rules.ts'

/** An item as the statements of this folder select it. */
export interface Row {
  id: string
  thread: ItemCard['thread']
  structure: ItemCard['structure']
  author: ItemCard['author']
  authorId: string | null
  title: string
  excerpt: string
  image: ItemCard['image']
  stored: 'draft' | 'submitted' | 'published'
  comments: 'none' | 'staff' | 'all'
  publishedAt: Date | null
  expiresAt: Date | null
  pinnedUntil: Date | null
  updatedAt: Date
  editedAt: Date | null
  addressees: string[]
  rank: number
  threadRank: number
  commentCount: number
  reactionCount: number
  seen: boolean
}

/** What a card shows; goes with `cardTables`, in a statement that filters on `i` (item) and `r` (its resource). */
export const cardColumns = (db: Db, actor: Actor) => db`
  i.id, jsonb_build_object('id', t.id, 'title', t.title, 'colour', t.colour, 'publication', t.publication) as thread,
  jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind) as structure,
  case when p.id is null then null else
    jsonb_build_object('id', p.id, 'name', p.display_name, 'avatar', p.avatar, 'title', p.title) end as author,
  i.author_id as "authorId", i.title, i.excerpt, i.cover as image, i.state as stored, i.comments,
  i.published_at as "publishedAt", i.expires_at as "expiresAt", i.pinned_until as "pinnedUntil",
  i.updated_at as "updatedAt", i.edited_at as "editedAt",
  ${addressees(db)} as addressees, ${rankOn(db, actor)} as rank,
  core.level_on(${actor.groupIds}::uuid[], i.thread_id) as "threadRank",
  (select count(*)::int from news.comments c where c.item_id = i.id and c.deleted_at is null) as "commentCount",
  (select count(*)::int from news.reactions x where x.item_id = i.id) as "reactionCount",
  exists (select from news.views v where v.item_id = i.id and v.person_id = ${actor.personId}) as seen`

export const cardTables = (db: Db) => db`
  join core.resources r on r.id = i.id
  join news.threads t on t.id = i.thread_id
  join core.structures s on s.id = t.structure_id
  left join core.people p on p.id = i.author_id`

/** SQL condition: published, its time come, its end not yet. */
export const live = (db: Db, now: Date) => db`
  (i.state = 'published' and i.published_at <= ${now} and i.expires_at > ${now})`

export const stateOf = (row: Pick<Row, 'stored' | 'publishedAt' | 'expiresAt'>, now: Date): ItemState => {
  if (row.stored !== 'published') return row.stored
  if (row.publishedAt && row.publishedAt > now) return 'scheduled'
  return row.expiresAt && row.expiresAt <= now ? 'expired' : 'published'
}

export const standingOf = (row: Row, { actor, now }: Pick<Ctx, 'actor' | 'now'>): Standing => ({
  level: levelFromRank(row.rank) ?? 'read',
  threadLevel: levelFromRank(row.threadRank),
  isAuthor: row.authorId === actor.personId,
  state: stateOf(row, now),
  publication: row.thread.publication,
})

/** Names of the groups items are addressed to: never who is in them. */
export const nameAddressees = async (db: Db, groupIds: readonly string[]): Promise<Map<string, Addressee>> => {
  const rows = await db<Addressee[]>`
    select g.id, g.kind, g.audience, coalesce(c.name, g.name, s.name, '') as name, s.kind as "structureKind",
      case when s.kind = 'school' or g.kind <> 'role' then 1 else
        (select count(*)::int from core.lineage l join core.structures b on b.id = l.structure_id and b.kind = 'school'
          where l.ancestor_id = s.id) end as schools
    from core.groups g
    left join core.structures s on s.id = g.structure_id
    left join core.classes c on c.id = g.class_id
    where g.id = any(${groupIds}::uuid[])`
  return new Map(rows.map(row => [row.id, row]))
}

const instant = (date: Date | null) => date?.toISOString() ?? null

/** The card of a row, as this reader may have it: no counts for pupils (row C13), nor of comments closed to them. */
export const toCard = (row: Row, ctx: Pick<Ctx, 'actor' | 'now'>, names: Map<string, Addressee>): ItemCard => {
  const standing = standingOf(row, ctx)
  const { isPupil, isStaff } = ctx.actor
  return {
    id: row.id,
    thread: row.thread,
    structure: row.structure,
    author: row.author,
    title: row.title,
    excerpt: row.excerpt,
    image: row.image,
    state: standing.state,
    publishedAt: instant(row.publishedAt),
    expiresAt: instant(row.expiresAt),
    pinnedUntil: instant(row.pinnedUntil && row.pinnedUntil > ctx.now ? row.pinnedUntil : null),
    updatedAt: row.updatedAt.toISOString(),
    editedAt: instant(row.editedAt),
    audience: row.addressees.flatMap(id => names.get(id) ?? []),
    commentCount: isPupil || !seesComments(row.comments, isStaff) ? null : row.commentCount,
    reactionCount: isPupil ? null : row.reactionCount,
    seen: row.seen,
    my: my(newsContract, standing.level, actions, nuances(standing)),
  }
}

export const toCards = async (rows: readonly Row[], ctx: Ctx): Promise<ItemCard[]> => {
  if (rows.length === 0) return []
  const names = await nameAddressees(ctx.db, [...new Set(rows.flatMap(row => row.addressees))])
  return rows.map(row => toCard(row, ctx, names))
}
