import { forbidden, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { requireLevel, visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import { episodeFields, type SchoolLevel, schoolLevels, type TriesReply } from '../contract-episodes.ts'
import type { ItemCard } from '../contract-items.ts'
import { cardColumns, live, type Row, toCards } from './card.ts'
import { loadItem } from './load-item.ts'

const Fields = t.object(episodeFields)
type Fields = Static<typeof Fields>

/** A theme that the series no longer offers stays possible for who already has it. */
const checkTheme = async ({ db }: Ctx, itemId: string, { seriesId, theme }: Fields) => {
  if (!theme) return
  const rows = await db`
    select from news.series x where x.id = ${seriesId} and ${theme} = any(x.themes)
    union all select from news.episodes e where e.item_id = ${itemId} and e.theme = ${theme}`
  if (rows.length === 0)
    throw invalid('episode', 'theme', {
      fr: 'Choisissez un des thèmes de la série.',
      en: 'Choose one of the themes of the series.',
    })
}

/**
 * Makes an item an episode of a series of its own thread, changes what it is about, or takes it out (`null`).
 * @throws Problem 404 or 403 when who writes does not run that series.
 */
export const storeEpisode = async (ctx: Ctx, item: { id: string; threadId: string }, fields: Fields | null) => {
  const { db, actor } = ctx
  if (fields === null) {
    await db`delete from news.episodes where item_id = ${item.id}`
    return
  }
  const { seriesId, theme } = fields
  await requireLevel(db, actor, seriesId, { level: 'manage' })
  const [series] = await db<
    { threadId: string }[]
  >`select thread_id as "threadId" from news.series where id = ${seriesId}`
  if (!series) throw notFound()
  if (series.threadId !== item.threadId)
    throw invalid('episode', 'thread', {
      fr: 'Un épisode paraît dans le fil de sa série.',
      en: 'An episode appears in the thread of its series.',
    })
  await checkTheme(ctx, item.id, fields)
  const levels = schoolLevels.filter(level => fields.levels.includes(level))
  await db`
    insert into news.episodes (item_id, series_id, theme, levels) values (${item.id}, ${seriesId}, ${theme}, ${levels})
    on conflict (item_id) do update set series_id = excluded.series_id, theme = excluded.theme, levels = excluded.levels`
}

/** Moved to another thread, an item is no episode any more: a series stays in its own. */
export const leaveSeriesOfOtherThreads = async ({ db }: Ctx, item: { id: string; threadId: string }) => {
  await db`
    delete from news.episodes e using news.series x
    where e.item_id = ${item.id} and x.id = e.series_id and x.thread_id <> ${item.threadId}`
}

interface EpisodeQuery {
  after?: string
  limit?: number
  theme?: string
  level?: SchoolLevel
  q?: string
}

interface Placed extends Row {
  at: Date
}

/** The index: what one may read today, newest first. */
export const listEpisodes = async (
  ctx: Ctx,
  seriesId: string,
  query: EpisodeQuery,
): Promise<{ items: ItemCard[]; next: string | null }> => {
  const { db, actor, now } = ctx
  const { theme, level, q, limit = 20 } = query
  const after = afterCursor(query.after, now)
  const rows = await db<Placed[]>`
    select i.published_at as at, ${cardColumns(db, actor)}
    from news.episodes e join news.items i on i.id = e.item_id
    join core.resources r on r.id = i.id
    left join news.counts n on n.item_id = i.id
    where e.series_id = ${seriesId} and ${live(db, now)} and ${visible(db, actor)}
      ${theme ? db`and e.theme = ${theme}` : db``} ${level ? db`and ${level} = any(e.levels)` : db``}
      ${q ? db`and core.fold(i.title || ' ' || i.excerpt || ' ' || e.theme) like core.fold(${`%${q}%`})` : db``}
      and (i.published_at, i.id) < (${after.at}::timestamptz, ${after.id}::uuid)
    order by i.published_at desc, i.id desc limit ${limit + 1}`
  return { items: await toCards(rows.slice(0, limit), ctx), next: nextCursor(rows, limit) }
}

const triesOf = async ({ db, actor }: Ctx, itemId: string): Promise<TriesReply> => {
  const [row] = await db<TriesReply[]>`
    select coalesce((select n.tries from news.counts n where n.item_id = ${itemId}), 0) as tries,
      exists (select from news.tries y where y.item_id = ${itemId} and y.person_id = ${actor.personId}) as tried`
  return row ?? { tries: 0, tried: false }
}

/** Only staff try things in class, and only what is published. */
const tried = async (ctx: Ctx, itemId: string) => {
  const { row, standing } = await loadItem(ctx, itemId)
  if (!row.episode) throw notFound()
  if (!mayTry(ctx, standing.state)) throw forbidden()
}

export const mayTry = ({ actor }: Pick<Ctx, 'actor'>, state: ItemCard['state']) =>
  actor.isStaff && state === 'published'

/** One a person, whatever the number of times. */
export const tryEpisode = async (ctx: Ctx, itemId: string): Promise<TriesReply> => {
  await tried(ctx, itemId)
  await ctx.db`
    insert into news.tries (item_id, person_id, at) values (${itemId}, ${ctx.actor.personId}, ${ctx.now})
    on conflict do nothing`
  return triesOf(ctx, itemId)
}

export const untryEpisode = async (ctx: Ctx, itemId: string): Promise<TriesReply> => {
  await tried(ctx, itemId)
  await ctx.db`delete from news.tries where item_id = ${itemId} and person_id = ${ctx.actor.personId}`
  return triesOf(ctx, itemId)
}
