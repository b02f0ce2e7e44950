import { conflict, invalid, notFound } from '../../../kernel/contract/problem.ts'
import { visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { HolidayChoice } from '../contract-holidays.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Plan } from '../contract-series.ts'
import { aheadOf, zoneFor } from './ahead.ts'
import { cardColumns, type Row, toCards } from './card.ts'
import { itemFor, moveDate, publishItem } from './publication.ts'
import { freeTurn, type Rhythm, turnsAfterChange } from './rhythm.ts'

interface Planned {
  id: string
  at: Date
}

interface Planning extends Rhythm {
  endedAt: Date | null
}

/** The rhythm of a series, which nobody else plans in meanwhile when it is `held`. */
const rhythmOf = async ({ db }: Ctx, seriesId: string, held = false): Promise<Planning> => {
  const [found] = await db<(Omit<Planning, 'zone'> & { holidays: HolidayChoice; structureId: string })[]>`
    select x.weekday, x.time, s.time_zone as "timeZone", x.ended_at as "endedAt", x.holidays, s.id as "structureId"
    from news.series x
    join news.threads t on t.id = x.thread_id join core.structures s on s.id = t.structure_id
    where x.id = ${seriesId} ${held ? db`for update of x` : db``}`
  if (!found) throw notFound()
  const { holidays, structureId, ...rhythm } = found
  return { ...rhythm, zone: await zoneFor(db, holidays, structureId) }
}

/** What will leave, in its order. */
const planned = ({ db, now }: Ctx, seriesId: string) => db<Planned[]>`
  select i.id, i.published_at as at from news.episodes e join news.items i on i.id = e.item_id
  join core.resources r on r.id = i.id
  where e.series_id = ${seriesId} and i.state = 'published' and i.published_at > ${now} and r.trashed_at is null
  order by i.published_at, i.id`

/** Today's episode, when it has already left, keeps its day too. */
const takenDays = async ({ db, now }: Ctx, seriesId: string): Promise<Date[]> => {
  const rows = await db<{ at: Date }[]>`
    select i.published_at as at from news.episodes e join news.items i on i.id = e.item_id
    join core.resources r on r.id = i.id
    where e.series_id = ${seriesId} and i.state = 'published' and r.trashed_at is null
      and i.published_at > ${now}::timestamptz - interval '1 day'`
  return rows.map(row => row.at)
}

const nextFree = async (ctx: Ctx, seriesId: string, rhythm: Rhythm): Promise<Date | null> =>
  freeTurn(rhythm, await takenDays(ctx, seriesId), ctx.now)

/** My drafts, then what will leave. */
export const readPlan = async (ctx: Ctx, seriesId: string): Promise<Plan> => {
  const { db, actor, now } = ctx
  const rows = await db<Row[]>`
    select ${cardColumns(db, actor)}
    from news.episodes e join news.items i on i.id = e.item_id
    join core.resources r on r.id = i.id
    left join news.counts n on n.item_id = i.id
    where e.series_id = ${seriesId} and ${visible(db, actor)}
      and (i.state = 'draft' or (i.state = 'published' and i.published_at > ${now}))
    order by case when i.state = 'published' then i.published_at end, i.id limit 200`
  const cards = await toCards(rows, ctx)
  const rhythm = await rhythmOf(ctx, seriesId)
  return {
    drafts: cards.filter(card => card.state === 'draft'),
    scheduled: cards.filter(card => card.state === 'scheduled'),
    nextFree: (await nextFree(ctx, seriesId, rhythm))?.toISOString() ?? null,
    ahead: aheadOf(rhythm, now),
  }
}

/** Publishes an episode at the next free date of its series, as its author would by typing that date. */
export const scheduleEpisode = async (ctx: Ctx, itemId: string): Promise<ItemPage> => {
  const { row } = await itemFor(ctx, itemId, 'publishItem')
  if (!row.episode)
    throw conflict('no-series', {
      fr: 'Cette actualité ne fait partie d’aucune série.',
      en: 'This news item is part of no series.',
    })
  const seriesId = row.episode.series.id
  const rhythm = await rhythmOf(ctx, seriesId, true)
  if (rhythm.endedAt)
    throw conflict('ended', {
      fr: 'Cette série est terminée : reprenez-la d’abord.',
      en: 'This series has ended: resume it first.',
    })
  const at = await nextFree(ctx, seriesId, rhythm)
  if (!at)
    throw conflict('year-full', {
      fr: 'Toutes les dates de l’année sont prises dans cette série.',
      en: 'All the dates of the year are taken in this series.',
    })
  return publishItem(ctx, itemId, at.toISOString())
}

const move = async (ctx: Ctx, moves: readonly { id: string; from: Date; to: Date }[]) => {
  for (const { id, from, to } of moves) if (from.getTime() !== to.getTime()) await moveDate(ctx, id, to)
}

/** The dates stay, the episodes move among them. An episode that has left meanwhile is left out. */
export const reorderPlan = async (ctx: Ctx, seriesId: string, wished: readonly string[]): Promise<Plan> => {
  await rhythmOf(ctx, seriesId, true)
  const before = await planned(ctx, seriesId)
  const known = new Map(before.map(one => [one.id, one.at]))
  const order = [...new Set(wished)].filter(id => known.has(id))
  if (order.length < before.length)
    throw invalid('itemIds', 'missing', {
      fr: 'Le programme a changé entre-temps : rechargez la page.',
      en: 'The plan has changed in the meantime: reload the page.',
    })
  const moves = order.map((id, index) => ({
    id,
    from: known.get(id) as Date,
    to: (before[index] as Planned).at,
  }))
  await move(ctx, moves)
  return readPlan(ctx, seriesId)
}

/** After its rhythm changed: what is planned takes the new day and hour of its week, out of holidays, if that is to come. */
export const followRhythm = async (ctx: Ctx, seriesId: string) => {
  const rhythm = await rhythmOf(ctx, seriesId, true)
  const before = await planned(ctx, seriesId)
  const turns = turnsAfterChange(
    rhythm,
    before.map(({ at }) => at),
  )
  const moves = before.map(({ id, at }, index) => ({ id, from: at, to: turns[index] ?? at }))
  await move(
    ctx,
    moves.filter(({ to }) => to > ctx.now),
  )
}
