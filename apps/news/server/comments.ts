import { inFamilies } from '../../../kernel/contract/in-families.ts'
import { conflict, forbidden, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { newsContract } from '../contract.ts'
import type { Comment } from '../contract-items.ts'
import { type Item, loadItem } from './load-item.ts'
import { runs, seesComments } from './rules.ts'

const pageSize = 50

interface Row {
  id: string
  authorId: string
  author: Comment['author']
  text: string
  at: Date
}

/** The item, when its comments are open to this reader. @throws Problem 403 when they are not. */
const commented = async (ctx: Ctx, itemId: string): Promise<Item> => {
  const item = await loadItem(ctx, itemId)
  if (!seesComments(item.row.comments, ctx.actor.isStaff)) throw forbidden()
  return item
}

const moderates = ({ standing }: Item) => standing.isAuthor || runs(standing)

const toComment = (ctx: Ctx, item: Item, row: Row): Comment => ({
  id: row.id,
  author: row.author,
  text: row.text,
  at: row.at.toISOString(),
  my: my(newsContract, item.standing.level, ['deleteComment'], {
    deleteComment: row.authorId === ctx.actor.personId || moderates(item),
  }),
})

/** Oldest first; of pupils, the first name. */
const readRows = ({ db }: Ctx, itemId: string, from: { after: string | null; id: string | null }) => db<Row[]>`
  select c.id, c.author_id as "authorId", c.text, c.created_at as at, jsonb_build_object('id', p.id,
    'name', case when p.is_pupil then p.given_name else p.display_name end, 'avatar', p.avatar, 'title', p.title) as author
  from news.comments c join core.people p on p.id = c.author_id
  where c.item_id = ${itemId} and c.deleted_at is null
    and (${from.after}::uuid is null or c.id > ${from.after}::uuid)
    and (${from.id}::uuid is null or c.id = ${from.id}::uuid)
  order by c.id limit ${pageSize + 1}`

export const listComments = async (ctx: Ctx, itemId: string, after: string | null) => {
  const item = await commented(ctx, itemId)
  const rows = await readRows(ctx, itemId, { after, id: null })
  const page = rows.slice(0, pageSize)
  return {
    items: page.map(row => toComment(ctx, item, row)),
    next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  }
}

/** Read by whoever reads the item and its comments: the composer says so to its author, the form to who comments. */
export const writeComment = async (ctx: Ctx, itemId: string, written: string): Promise<Comment> => {
  const item = await commented(ctx, itemId)
  if (item.standing.state !== 'published')
    throw conflict('not-published', {
      fr: 'Cette actualité n’est pas publiée en ce moment.',
      en: 'This news item is not published at the moment.',
      ...inFamilies('notShownNow'),
    })
  const text = written.trim()
  if (!text)
    throw invalid('text', 'required', {
      fr: 'Écrivez quelques mots.',
      en: 'Write a few words.',
      ...inFamilies('fewWords'),
    })
  const id = uuidv7()
  await ctx.db`
    insert into news.comments (id, item_id, author_id, text, created_at)
    values (${id}, ${itemId}, ${ctx.actor.personId}, ${text}, ${ctx.now})`
  await ctx.emit('comment.written', { on: itemId, within: item.row.threadId, data: { title: item.row.title } })
  const [row] = await readRows(ctx, itemId, { after: null, id })
  if (!row) throw notFound()
  return toComment(ctx, item, row)
}

interface Stored {
  authorId: string
  deletedBy: string | null
}

const findComment = async ({ db }: Ctx, itemId: string, commentId: string): Promise<Stored> => {
  const [row] = await db<Stored[]>`
    select author_id as "authorId", deleted_by as "deletedBy" from news.comments
    where id = ${commentId} and item_id = ${itemId}`
  if (!row) throw notFound()
  return row
}

export const deleteComment = async (ctx: Ctx, itemId: string, commentId: string) => {
  const item = await commented(ctx, itemId)
  const comment = await findComment(ctx, itemId, commentId)
  if (comment.authorId !== ctx.actor.personId && !moderates(item)) throw forbidden()
  await ctx.db`
    update news.comments set deleted_at = ${ctx.now}, deleted_by = ${ctx.actor.personId}
    where id = ${commentId} and deleted_at is null`
}

/** Undone by who did it, or by who moderates: an author does not put back what was moderated. */
export const restoreComment = async (ctx: Ctx, itemId: string, commentId: string) => {
  const item = await commented(ctx, itemId)
  const comment = await findComment(ctx, itemId, commentId)
  if (comment.deletedBy !== ctx.actor.personId && !moderates(item)) throw forbidden()
  await ctx.db`update news.comments set deleted_at = null, deleted_by = null where id = ${commentId}`
}
