import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { HolidayChoice } from '../contract-holidays.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Plan, Series, SeriesPage } from '../contract-series.ts'
import { newsWorld, type Page } from './news-world.ts'

export const toolOfTheWeek = {
  title: 'L’outil numérique de la semaine',
  description: 'Un outil, un usage, une fiche.',
  weekday: 5,
  time: '14:00',
  themes: ['Lire', 'Écrire', 'Compter'],
}

interface Written {
  title: string
  theme?: string
  levels?: string[]
}

/** What the cast does with series, in a few words. */
export const seriesWorld = (t: TestApp) => {
  const news = newsWorld(t)
  const pedagogy = () => news.thread('adrien', 'Actualités pédagogiques')
  const begin = async (fields: Partial<typeof toolOfTheWeek> & { holidays?: HolidayChoice } = {}) =>
    (
      await (
        await t.as('adrien')
      ).post<SeriesPage>(`/news/threads/${await pedagogy()}/series`, {
        ...toolOfTheWeek,
        ...fields,
      })
    ).body
  const draft = async (seriesId: string, { title, theme = '', levels = [] }: Written) => {
    const reply = await (await t.as('adrien')).post<ItemPage>('/news/items', {
      threadId: await pedagogy(),
      title,
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un usage.' }] }] },
      audience: null,
      comments: 'none',
      expiresAt: null,
      episode: { seriesId, theme, levels },
    })
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
    return reply.body
  }
  /** At the next free date of its series. */
  const plan = async (seriesId: string, written: Written) => {
    const item = await draft(seriesId, written)
    const reply = await (await t.as('adrien')).put<ItemPage>(`/news/items/${item.id}/slot`)
    await t.settle()
    return reply.body
  }
  const publishEpisode = async (seriesId: string, written: Written) => {
    const item = await draft(seriesId, written)
    const reply = await (await t.as('adrien')).put<ItemPage>(`/news/items/${item.id}/publication`, { at: null })
    await t.settle()
    return reply.body
  }
  const readPlan = async (seriesId: string) =>
    (await (await t.as('adrien')).get<Plan>(`/news/series/${seriesId}/plan`)).body
  const read = async (as: Persona, seriesId: string) => (await t.as(as)).get<SeriesPage>(`/news/series/${seriesId}`)
  const episodes = async (as: Persona, seriesId: string, query = '') =>
    (await (await t.as(as)).get<Page>(`/news/series/${seriesId}/episodes${query}`)).body.items
  const list = async (as: Persona) => (await (await t.as(as)).get<{ items: Series[] }>('/news/series')).body.items
  return { ...news, pedagogy, begin, draft, plan, publishEpisode, readPlan, readSeries: read, episodes, series: list }
}
