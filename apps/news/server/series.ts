import { invalid, notFound } from '../../../kernel/contract/problem.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { levelFromRank, my, rankOf, rankOn, visible } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { mutedItself } from '../../../kernel/server/events/mutes.ts'
import { createResource, renameResource } from '../../../kernel/server/resources/resources.ts'
import { newsContract } from '../contract.ts'
import { type SchoolLevel, schoolLevels } from '../contract-episodes.ts'
import type { HolidayChoice } from '../contract-holidays.ts'
import { type Series, type SeriesPage, seriesFields } from '../contract-series.ts'
import { live } from './card.ts'
import { followRhythm } from './episode-plan.ts'
import { threadsOfGroups } from './my-threads.ts'

const listedAtMost = 100

interface Row extends Omit<Series, 'endedAt' | 'my'> {
  endedAt: Date | null
  rank: number
}

const columns = ({ db, actor, now }: Ctx) => db`
  x.id, x.title, x.description, x.weekday, x.time, x.themes, x.holidays, x.ended_at as "endedAt", s.time_zone as "timeZone",
  jsonb_build_object('id', t.id, 'title', t.title, 'colour', t.colour, 'muted',
    (select ${mutedItself(db, actor.personId)} from core.resources r where r.id = t.id)) as thread,
  jsonb_build_object('id', s.id, 'name', s.name) as structure,
  ${mutedItself(db, actor.personId)} as muted, ${rankOn(db, actor)} as rank,
  (select count(*)::int from news.episodes e join news.items i on i.id = e.item_id
    where e.series_id = x.id and ${live(db, now)}) as episodes`

const names = ['updateSeries', 'readPlan', 'endSeries', 'muteSeries'] as const

const toSeries = ({ rank, endedAt, ...row }: Row): Series => ({
  ...row,
  endedAt: endedAt?.toISOString() ?? null,
  my: my(newsContract, levelFromRank(rank) ?? 'read', names),
})

/** Those under way first, then by name. */
export const listSeries = async (ctx: Ctx, { threadId }: { threadId?: string }): Promise<{ items: Series[] }> => {
  const { db, actor } = ctx
  const rows = await db<Row[]>`
    select ${columns(ctx)} from news.series x
    join news.threads t on t.id = x.thread_id
    join core.resources r on r.id = x.id
    join core.structures s on s.id = t.structure_id
    where t.id in ${threadsOfGroups(db, actor.groupIds, rankOf('read'))} and t.archived_at is null
      and ${visible(db, actor)} ${threadId ? db`and t.id = ${threadId}` : db``}
    order by x.ended_at is not null, s.name, x.title, x.id limit ${listedAtMost}`
  return { items: rows.map(toSeries) }
}

interface Used {
  themes: string[]
  levels: SchoolLevel[]
}

/** What the episodes one may read today are about. */
const usedIn = async ({ db, actor, now }: Ctx, seriesId: string): Promise<Used> => {
  const [used] = await db<Used[]>`
    select coalesce(array_agg(distinct e.theme) filter (where e.theme <> ''), '{}') as themes,
      coalesce((select array_agg(distinct level) from news.episodes e2 cross join unnest(e2.levels) level
        join news.items i on i.id = e2.item_id join core.resources r on r.id = i.id
        where e2.series_id = ${seriesId} and ${live(db, now)} and ${visible(db, actor)}), '{}') as levels
    from news.episodes e join news.items i on i.id = e.item_id join core.resources r on r.id = i.id
    where e.series_id = ${seriesId} and ${live(db, now)} and ${visible(db, actor)}`
  return used ?? { themes: [], levels: [] }
}

/** Themes in the order chosen for the series, then those it no longer offers; levels as school years follow. */
export const readSeries = async (ctx: Ctx, seriesId: string): Promise<SeriesPage> => {
  const [row] = await ctx.db<Row[]>`
    select ${columns(ctx)} from news.series x
    join news.threads t on t.id = x.thread_id
    join core.resources r on r.id = x.id
    join core.structures s on s.id = t.structure_id
    where x.id = ${seriesId}`
  if (!row) throw notFound()
  const used = await usedIn(ctx, seriesId)
  const former = used.themes.filter(theme => !row.themes.includes(theme)).sort((a, b) => a.localeCompare(b, 'fr'))
  return {
    ...toSeries(row),
    usedThemes: [...row.themes.filter(theme => used.themes.includes(theme)), ...former],
    usedLevels: schoolLevels.filter(level => used.levels.includes(level)),
  }
}

const Fields = t.object(seriesFields)
type Fields = Static<typeof Fields>

const cleaned = (written: Fields): Fields => {
  const title = written.title.trim()
  if (!title) throw invalid('title', 'required', { fr: 'Donnez un nom à cette série.', en: 'Give this series a name.' })
  const themes = [...new Set(written.themes.map(theme => theme.trim()).filter(Boolean))]
  return { ...written, title, description: written.description.trim(), themes }
}

/** It shares the rights of its thread: who runs the one runs the other. */
export const createSeries = async (ctx: Ctx, threadId: string, written: Fields): Promise<SeriesPage> => {
  const { db, actor, now } = ctx
  const { title, description, weekday, time, themes, holidays = 'own' } = cleaned(written)
  const [thread] = await db<{ structureId: string; archivedAt: Date | null }[]>`
    select structure_id as "structureId", archived_at as "archivedAt" from news.threads where id = ${threadId}`
  if (!thread) throw notFound()
  if (thread.archivedAt)
    throw invalid('threadId', 'archived', {
      fr: 'Ce fil est archivé : choisissez-en un autre.',
      en: 'This thread is archived: choose another one.',
    })
  const id = uuidv7()
  const { structureId } = thread
  await createResource(db, {
    id,
    kind: 'news.series',
    structureId,
    title,
    ownerId: actor.personId,
    within: threadId,
  })
  await db`
    insert into news.series (id, thread_id, title, description, weekday, time, themes, holidays, created_at, created_by)
    values (${id}, ${threadId}, ${title}, ${description}, ${weekday}, ${time}, ${themes}, ${holidays}, ${now}, ${actor.personId})`
  return readSeries(ctx, id)
}

/** What is planned follows its rhythm, each episode in the week it was in. */
export const updateSeries = async (ctx: Ctx, seriesId: string, written: Fields): Promise<SeriesPage> => {
  const { title, description, weekday, time, themes } = cleaned(written)
  const [before] = await ctx.db<{ weekday: number; time: string; holidays: HolidayChoice }[]>`
    select weekday, time, holidays from news.series where id = ${seriesId} for update`
  if (!before) throw notFound()
  const holidays = written.holidays ?? before.holidays
  await ctx.db`
    update news.series set title = ${title}, description = ${description}, weekday = ${weekday}, time = ${time},
      themes = ${themes}, holidays = ${holidays} where id = ${seriesId}`
  await renameResource(ctx.db, seriesId, title)
  if (before.weekday !== weekday || before.time !== time || before.holidays !== holidays)
    await followRhythm(ctx, seriesId)
  return readSeries(ctx, seriesId)
}

export const endSeries = async ({ db, actor, now }: Ctx, seriesId: string) => {
  await db`
    update news.series set ended_at = ${now}, ended_by = ${actor.personId} where id = ${seriesId} and ended_at is null`
}

export const resumeSeries = async ({ db }: Ctx, seriesId: string) => {
  await db`update news.series set ended_at = null, ended_by = null where id = ${seriesId}`
}
