import { halfHours } from '../../kernel/contract/api/quiet-hours.ts'
import { contract } from '../../kernel/contract/endpoint.ts'
import { colours } from '../../kernel/contract/manifest.ts'
import { My } from '../../kernel/contract/my.ts'
import { Paged, pageFields } from '../../kernel/contract/paging.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'
import { schoolLevels, TriesReply, themeText } from './contract-episodes.ts'
import { Ahead, HolidayChoice } from './contract-holidays.ts'
import { ItemCard, ItemPage } from './contract-items.ts'

/** Out of the night of families: what leaves then waits for nobody. */
export const openHours = halfHours(7, 19)

export const seriesFields = {
  title: t.text({ min: 1, max: 80 }),
  description: t.text({ max: 300 }),
  /** Monday is 1. */
  weekday: t.integer({ minimum: 1, maximum: 7 }),
  /** On the clock of its thread’s structure. */
  time: t.oneOf(...openHours),
  /** What its episodes may be about: the index is made of them. */
  themes: t.array(themeText, { maxItems: 12 }),
  /** `own` unless said. */
  holidays: t.optional(HolidayChoice),
}

const shown = {
  id: t.id(),
  ...seriesFields,
  holidays: HolidayChoice,
  thread: t.object({ id: t.id(), title: t.string(), colour: t.oneOf(...colours), muted: t.boolean() }),
  structure: t.object({ id: t.id(), name: t.string() }),
  timeZone: t.string(),
  endedAt: t.nullable(t.instant()),
  /** It no longer comes to me; I can still read its index. */
  muted: t.boolean(),
  /** Those one may read today. */
  episodes: t.integer(),
  my: My('updateSeries', 'readPlan', 'endSeries', 'muteSeries'),
}

export const Series = t.object(shown)
export type Series = Static<typeof Series>

/** With what its episodes are about, for the filters of its index. */
export const SeriesPage = t.object({
  ...shown,
  usedThemes: t.array(t.string()),
  usedLevels: t.array(t.oneOf(...schoolLevels)),
})
export type SeriesPage = Static<typeof SeriesPage>

/** What is to come: my drafts, then what will leave, in its order. */
export const Plan = t.object({
  drafts: t.array(ItemCard),
  scheduled: t.array(ItemCard),
  /** The next date nothing is planned for; null beyond a year. */
  nextFree: t.nullable(t.instant()),
  ahead: Ahead,
})
export type Plan = Static<typeof Plan>

const onSeries = (level: 'read' | 'manage') => ({ on: 'seriesId', level }) as const

/** Series and their episodes: who runs the thread prepares them, who reads it finds them again. */
export const seriesEndpoints = contract({
  listSeries: {
    method: 'GET',
    path: '/news/series',
    access: { visible: 'news.series' },
    summary: 'Series I may read, those under way first',
    query: t.object({ threadId: t.optional(t.id()) }),
    reply: t.object({ items: t.array(Series) }),
  },
  createSeries: {
    method: 'POST',
    path: '/news/threads/:threadId/series',
    access: { on: 'threadId', level: 'manage' },
    speech: true,
    summary: 'Begin a series in a thread I run: a name, a weekday, an hour',
    body: t.object(seriesFields),
    reply: SeriesPage,
  },
  readSeries: {
    method: 'GET',
    path: '/news/series/:seriesId',
    access: onSeries('read'),
    summary: 'A series, and what its index may be filtered by',
    reply: SeriesPage,
  },
  updateSeries: {
    method: 'PUT',
    path: '/news/series/:seriesId',
    access: onSeries('manage'),
    speech: true,
    summary: 'Rename a series, change its rhythm (what is planned follows, in the same weeks) or its themes',
    body: t.object(seriesFields),
    reply: SeriesPage,
  },
  endSeries: {
    method: 'PUT',
    path: '/news/series/:seriesId/end',
    access: onSeries('manage'),
    speech: false,
    summary: 'Nothing new in this series; its index stays',
    reply: null,
  },
  resumeSeries: {
    method: 'DELETE',
    path: '/news/series/:seriesId/end',
    access: onSeries('manage'),
    speech: false,
    summary: 'Go on with a series that had ended',
    reply: null,
  },
  muteSeries: {
    method: 'PUT',
    path: '/news/series/:seriesId/mute',
    access: onSeries('read'),
    speech: false,
    summary: 'Its episodes no longer come to me',
    reply: null,
  },
  unmuteSeries: {
    method: 'DELETE',
    path: '/news/series/:seriesId/mute',
    access: onSeries('read'),
    speech: false,
    summary: 'Its episodes come to me again',
    reply: null,
  },
  listEpisodes: {
    method: 'GET',
    path: '/news/series/:seriesId/episodes',
    access: onSeries('read'),
    summary: 'Episodes one may read, newest first, by theme, level or words',
    query: t.object({
      ...pageFields,
      theme: t.optional(themeText),
      level: t.optional(t.oneOf(...schoolLevels)),
      q: t.optional(t.text({ max: 80 })),
    }),
    reply: Paged(ItemCard),
  },
  readPlan: {
    method: 'GET',
    path: '/news/series/:seriesId/plan',
    access: onSeries('manage'),
    summary: 'What is to come in a series I run',
    reply: Plan,
  },
  reorderPlan: {
    method: 'PUT',
    path: '/news/series/:seriesId/plan',
    access: onSeries('manage'),
    speech: true,
    summary: 'Put what is planned in another order: the dates stay, the episodes move',
    body: t.object({ itemIds: t.array(t.id(), { maxItems: 100 }) }),
    reply: Plan,
  },
  scheduleEpisode: {
    method: 'PUT',
    path: '/news/items/:itemId/slot',
    access: { on: 'itemId', level: 'contribute' },
    speech: true,
    summary: 'Publish an episode at the next free date of its series',
    reply: ItemPage,
  },
  tryEpisode: {
    method: 'PUT',
    path: '/news/items/:itemId/try',
    access: { on: 'itemId', level: 'read' },
    speech: false,
    summary: '« Je l’ai essayé »: counted for staff, shown to nobody by name',
    reply: TriesReply,
  },
  untryEpisode: {
    method: 'DELETE',
    path: '/news/items/:itemId/try',
    access: { on: 'itemId', level: 'read' },
    speech: false,
    summary: 'I did not try it after all',
    reply: TriesReply,
  },
})
