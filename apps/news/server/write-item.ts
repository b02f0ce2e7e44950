import { excerptOf } from '../../../kernel/contract/excerpt.ts'
import { conflict, forbidden, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { cleanRichText, type RichNode, type RichText } from '../../../kernel/contract/rich-text.ts'
import type { Static } from '../../../kernel/contract/schema.ts'
import { t } from '../../../kernel/contract/schema.ts'
import { requireLevel } from '../../../kernel/server/access/access.ts'
import { checkNarrowing } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { attachFiles } from '../../../kernel/server/files/attach-files.ts'
import { createResource, moveResource, renameResource } from '../../../kernel/server/resources/resources.ts'
import { fields, type ItemPage } from '../contract-items.ts'
import { leaveSeriesOfOtherThreads, storeEpisode } from './episodes.ts'
import { keepToAuthor } from './item-audience.ts'
import { toPage } from './item-page.ts'
import { type Item, loadItem } from './load-item.ts'
import { correct } from './publication.ts'
import { nuances } from './rules.ts'
import { changeSignature, requireSignature } from './signature.ts'

const Fields = t.object(fields)
export type Written = Static<typeof Fields>

const firstImage = (node: RichText | RichNode): { file: string; alt: string } | null => {
  if (node.type === 'image' && 'attrs' in node)
    return { file: String(node.attrs?.file), alt: String(node.attrs?.alt ?? '') }
  for (const child of node.content ?? []) {
    const found = firstImage(child)
    if (found) return found
  }
  return null
}

/** A thread one may write in: the kernel has checked the level, archived ones take nothing new. */
const openThread = async (ctx: Ctx, threadId: string) => {
  const [thread] = await ctx.db<{ structureId: string; archivedAt: Date | null }[]>`
    select structure_id as "structureId", archived_at as "archivedAt" from news.threads where id = ${threadId}`
  if (!thread) throw notFound()
  if (thread.archivedAt)
    throw invalid('threadId', 'archived', {
      fr: 'Ce fil est archivé : choisissez-en un autre.',
      en: 'This thread is archived: choose another one.',
    })
  return thread
}

const store = async (ctx: Ctx, itemId: string, written: Written, sent: RichText) => {
  const { db } = ctx
  const title = written.title.trim()
  const body = await attachFiles(db, { resourceId: itemId, ownerId: ctx.actor.personId }, sent)
  const cover = firstImage(body)
  await db`
    update news.items set thread_id = ${written.threadId}, title = ${title}, body = ${db.json(body as never)},
      excerpt = ${excerptOf(body)}, cover = ${cover ? db.json(cover) : null}, audience = ${written.audience}::uuid[],
      comments = ${written.comments}, expires_at = coalesce(${written.expiresAt}::timestamptz,
        case when state = 'published' then expires_at end),
      published_at = case when state = 'published' then published_at else ${written.publishAt ?? null}::timestamptz end,
      updated_at = ${ctx.now}, identity_id = case when ${written.identityId !== undefined} then ${written.identityId ?? null}::uuid else identity_id end
    where id = ${itemId}`
  await renameResource(db, itemId, title)
  const item = { id: itemId, threadId: written.threadId }
  if (written.episode === undefined) await leaveSeriesOfOtherThreads(ctx, item)
  else await storeEpisode(ctx, item, written.episode)
}

/** Begins a draft, which its author alone sees. */
export const createItem = async (ctx: Ctx, written: Written): Promise<ItemPage> => {
  const { db, actor, now } = ctx
  const { structureId } = await openThread(ctx, written.threadId)
  await requireSignature(ctx, { identityId: written.identityId ?? null, threadId: written.threadId })
  await checkNarrowing(ctx, written.threadId, written.audience)
  const body = cleanRichText(written.body)
  const id = uuidv7()
  await createResource(db, { id, kind: 'news.item', structureId, title: written.title.trim(), ownerId: actor.personId })
  await db`
    insert into news.items (id, thread_id, author_id, body, created_at, updated_at)
    values (${id}, ${written.threadId}, ${actor.personId}, ${db.json(body as never)}, ${now}, ${now})`
  await keepToAuthor(ctx, { id, authorId: actor.personId })
  await store(ctx, id, written, body)
  return toPage(ctx, await loadItem(ctx, id))
}

const changesThread = async (ctx: Ctx, { row, standing }: Item, threadId: string) => {
  if (threadId === row.threadId) return
  if (standing.state !== 'draft')
    throw invalid('threadId', 'fixed', {
      fr: 'Une actualité publiée ou soumise ne change plus de fil : retirez-la d’abord.',
      en: 'A news item that is published or awaits approval no longer changes thread: take it back first.',
    })
  await requireLevel(ctx.db, ctx.actor, threadId, { level: 'contribute' })
  const { structureId } = await openThread(ctx, threadId)
  await moveResource(ctx.db, row.id, structureId)
}

/** Saves what was written; once published, readers see the correction and its date. */
export const updateItem = async (ctx: Ctx, itemId: string, written: Written): Promise<ItemPage> => {
  const item = await loadItem(ctx, itemId)
  if (item.row.isRoundup)
    throw conflict('roundup', {
      fr: 'Un récapitulatif se modifie ligne par ligne.',
      en: 'A roundup is edited line by line.',
    })
  return saveItem(ctx, item, written)
}

/** @throws Problem 403 when its state and who asks do not allow it. */
export const saveItem = async (ctx: Ctx, item: Item, written: Written): Promise<ItemPage> => {
  const itemId = item.row.id
  if (!nuances(item.standing).updateItem) throw forbidden()
  await changesThread(ctx, item, written.threadId)
  const { identityId = item.row.identityId, threadId } = written
  await changeSignature(ctx, item, { identityId, threadId })
  await checkNarrowing(ctx, written.threadId, written.audience)
  const body = cleanRichText(written.body)
  if (item.row.stored === 'published') checkEnd(item, written)
  await store(ctx, itemId, written, body)
  if (item.row.stored === 'published') await correct(ctx, item, { title: written.title.trim(), body })
  return toPage(ctx, await loadItem(ctx, itemId))
}

const checkEnd = ({ row }: Item, { expiresAt, title }: Written) => {
  if (!title.trim())
    throw invalid('title', 'required', { fr: 'Donnez un titre à cette actualité.', en: 'Give this news item a title.' })
  if (expiresAt && row.publishedAt && new Date(expiresAt) <= row.publishedAt)
    throw invalid('expiresAt', 'before-publication', {
      fr: 'La fin doit venir après la publication.',
      en: 'The end must come after the publication.',
    })
}
