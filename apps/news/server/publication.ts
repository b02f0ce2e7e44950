import { isDeepStrictEqual } from 'node:util'
import type { FeedData } from '../../../kernel/contract/manifest.ts'
import { type FieldFault, forbidden, invalid, Problem } from '../../../kernel/contract/problem.ts'
import { fileNodesIn, plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import { checkNarrowing } from '../../../kernel/server/audience/narrowing.ts'
import type { Ctx, Emitted } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { leaveFeed } from '../../../kernel/server/events/feed.ts'
import type { ItemAction, ItemPage } from '../contract-items.ts'
import { keepToAuthor, keepToManagers, shareWithReaders } from './item-audience.ts'
import { toPage } from './item-page.ts'
import { type Item, loadItem } from './load-item.ts'
import { listPinned, unlistPinned } from './pins.ts'
import { renewRoundups } from './renew-roundups.ts'
import { nuances } from './rules.ts'
import { recordSigned, requireSigned } from './signature.ts'

export const yearMs = 365 * 24 * 3_600_000
/** An episode stays in the index of its series. */
const episodeMs = 5 * yearMs

/** The item, when its state and who asks allow that action. @throws Problem 403 otherwise. */
export const itemFor = async (ctx: Ctx, itemId: string, action: ItemAction): Promise<Item> => {
  const item = await loadItem(ctx, itemId)
  if (!nuances(item.standing)[action]) throw forbidden()
  return item
}

type StepName = 'submitted' | 'withdrawn' | 'published' | 'unpublished' | 'refused'

/** Whoever publishes, or nobody: a job. */
export type Publishing = Pick<Ctx, 'db' | 'now' | 'emit'> & { actor: { personId: string | null } }

const addStep = async ({ db, actor, now }: Publishing, itemId: string, step: StepName, word = '') => {
  await db`
    insert into news.steps (id, item_id, step, person_id, at, word)
    values (${uuidv7()}, ${itemId}, ${step}, ${actor.personId}, ${now}, ${word})`
}

/** All a feed card needs. */
const feedData = ({ row, about }: Item): FeedData => ({
  title: row.title,
  excerpt: row.excerpt,
  label: about.threads[row.threadId]?.title,
  colour: about.threads[row.threadId]?.colour,
  image: row.image,
})

type Told = Pick<Released, 'id' | 'threadId' | 'authorId' | 'identityId' | 'episode' | 'data'>

const tellingOf = (item: Told, { from, until }: Dates): Emitted => ({
  on: item.id,
  within: item.episode?.series.id ?? item.threadId,
  by: item.authorId,
  as: item.identityId,
  from,
  until,
  data: { ...item.data },
})

const isEmpty = (body: RichText) => !plainText(body).trim() && fileNodesIn(body).length === 0

/** Everything missing is said at once. */
const checkComplete = ({ row }: Item) => {
  const errors: FieldFault[] = []
  if (!row.title.trim())
    errors.push({
      field: 'title',
      code: 'required',
      message: { fr: 'Donnez un titre à cette actualité.', en: 'Give this news item a title.' },
    })
  if (isEmpty(row.body))
    errors.push({
      field: 'body',
      code: 'required',
      message: { fr: 'Écrivez quelques mots, ou ajoutez une image.', en: 'Write a few words, or add a picture.' },
    })
  if (errors.length > 0)
    throw new Problem(
      422,
      'invalid',
      { fr: 'Il manque quelque chose avant de publier.', en: 'Something is missing before you can publish.' },
      { errors },
    )
}

/** When it appears and disappears: a year of display unless said, more for an episode. */
const datesOf = (ctx: Ctx, { row }: Item, at: string | null | undefined): Dates => {
  const wished = at === undefined ? row.publishedAt : at === null ? null : new Date(at)
  const from = wished && wished > ctx.now ? wished : ctx.now
  if (from.getTime() - ctx.now.getTime() > yearMs)
    throw invalid('publishAt', 'too-far', {
      fr: 'La publication peut attendre un an au plus.',
      en: 'A publication can wait one year at most.',
    })
  const until = row.expiresAt ?? new Date(from.getTime() + (row.episode ? episodeMs : yearMs))
  if (until <= from)
    throw invalid('expiresAt', 'before-publication', {
      fr: 'La fin doit venir après la publication.',
      en: 'The end must come after the publication.',
    })
  return { from, until }
}

export const submitItem = async (ctx: Ctx, itemId: string, at?: string | null): Promise<ItemPage> => {
  const item = await itemFor(ctx, itemId, 'submitItem')
  checkComplete(item)
  await checkNarrowing(ctx, item.row.threadId, item.row.narrowed)
  await requireSigned(ctx, item)
  const { from } = datesOf(ctx, item, at)
  await ctx.db`
    update news.items set state = 'submitted', published_at = ${from > ctx.now ? from : null}, updated_at = ${ctx.now}
    where id = ${itemId}`
  await keepToManagers(ctx, item.row, item.row.threadId)
  await addStep(ctx, itemId, 'submitted')
  await recordSigned(ctx, item, 'submitted')
  await ctx.emit('item.submitted', { on: itemId, data: { ...feedData(item) } })
  return toPage(ctx, await loadItem(ctx, itemId))
}

/** Back to its author, by themselves or with a word from who validates. */
const giveBack = async (ctx: Ctx, { row }: Item) => {
  await ctx.db`update news.items set state = 'draft', updated_at = ${ctx.now} where id = ${row.id}`
  await keepToAuthor(ctx, row)
}

export const withdrawItem = async (ctx: Ctx, itemId: string): Promise<ItemPage> => {
  const item = await itemFor(ctx, itemId, 'withdrawItem')
  await giveBack(ctx, item)
  await addStep(ctx, itemId, 'withdrawn')
  return toPage(ctx, await loadItem(ctx, itemId))
}

/** Back to its author with a word; the manager no longer sees it. */
export const refuseItem = async (ctx: Ctx, itemId: string, word: string) => {
  const item = await itemFor(ctx, itemId, 'refuseItem')
  await addStep(ctx, itemId, 'refused', word)
  await giveBack(ctx, item)
  await ctx.emit('item.refused', { on: itemId, data: { title: item.row.title } })
}

/** Now or at a time to come; nothing has to run then: lists and feed look at the clock. */
export const publishItem = async (ctx: Ctx, itemId: string, at?: string | null): Promise<ItemPage> => {
  const item = await itemFor(ctx, itemId, 'publishItem')
  const { row } = item
  checkComplete(item)
  await checkNarrowing(ctx, row.threadId, row.narrowed)
  await requireSigned(ctx, item)
  const event = row.episode ? 'episode.published' : 'item.published'
  await release(ctx, { ...row, audience: row.narrowed, event, data: feedData(item) }, datesOf(ctx, item, at))
  await recordSigned(ctx, item, 'published')
  return toPage(ctx, await loadItem(ctx, itemId))
}

interface Released {
  id: string
  threadId: string
  authorId: string | null
  identityId: string | null
  audience: string[] | null
  episode: { series: { id: string } } | null
  event: 'item.published' | 'episode.published'
  data: FeedData
}

interface Dates {
  from: Date
  until: Date
}

/** The one way to publish, by somebody or by a job: state, rights, history, and the event everything else follows. */
export const release = async (ctx: Publishing, item: Released, { from, until }: Dates) => {
  await ctx.db`
    update news.items set state = 'published', published_at = ${from}, expires_at = ${until}, edited_at = null,
      updated_at = ${ctx.now}
    where id = ${item.id}`
  await shareWithReaders(ctx, item, item.threadId)
  await addStep(ctx, item.id, 'published')
  await ctx.emit(item.event, tellingOf(item, { from, until }))
}

/** What is planned appears at another time: nothing else changes. */
export const moveDate = async (ctx: Ctx, itemId: string, to: Date) => {
  const item = await itemFor(ctx, itemId, 'publishItem')
  const { from, until } = datesOf(ctx, item, to.toISOString())
  await ctx.db`update news.items set published_at = ${from}, expires_at = ${until} where id = ${itemId}`
  await showAgain(ctx, await loadItem(ctx, itemId))
}

/** Out of every list and feed at once; a draft its author and the thread's managers still see. */
export const unpublishItem = async (ctx: Ctx, itemId: string): Promise<ItemPage> => {
  const item = await itemFor(ctx, itemId, 'unpublishItem')
  const { row } = item
  await ctx.db`
    update news.items set state = 'draft', published_at = null, pinned_until = null, updated_at = ${ctx.now}
    where id = ${itemId}`
  await unlistPinned(ctx, itemId)
  await keepToManagers(ctx, row, row.threadId)
  await leaveFeed(ctx.db, itemId)
  await renewRoundups(ctx, itemId)
  await addStep(ctx, itemId, 'unpublished')
  await recordSigned(ctx, item, 'unpublished')
  return toPage(ctx, await loadItem(ctx, itemId))
}

/** After its words, its audience or its end changed: rights and feed follow, « modifié le » when the words did. */
export const correct = async (ctx: Ctx, before: Item, after: { title: string; body: RichText }) => {
  const { id } = before.row
  const reworded = after.title !== before.row.title || !isDeepStrictEqual(after.body, before.row.body)
  if (reworded) await ctx.db`update news.items set edited_at = ${ctx.now} where id = ${id}`
  const item = await loadItem(ctx, id)
  const { row } = item
  await shareWithReaders(ctx, { id, authorId: row.authorId, audience: row.narrowed }, row.threadId)
  if (row.pinnedUntil) await listPinned(ctx, id, row.pinnedUntil)
  await showAgain(ctx, item)
  await recordSigned(ctx, item, 'corrected')
}

/** Puts a published item back in the feed as it now is, at its own place; nobody is told again. */
export const showAgain = async (ctx: Ctx, item: Item) => {
  const { row } = item
  if (row.stored !== 'published' || !row.publishedAt || !row.expiresAt) return
  const dates = { from: row.publishedAt, until: row.expiresAt }
  await ctx.emit(
    row.episode ? 'episode.corrected' : 'item.corrected',
    tellingOf({ ...row, data: feedData(item) }, dates),
  )
  await renewRoundups(ctx, row.id)
}
