import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { tellableAs, tellables } from '../../../kernel/server/notifications/choices.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Plan } from '../contract-series.ts'
import { newsManifest } from '../manifest.ts'
import { newsBinding } from '../server/binding.ts'
import { seriesWorld, toolOfTheWeek } from './series-world.ts'

const t = testApp([newsBinding])
const world = seriesWorld(t)
const { begin, draft, plan, publishEpisode, readPlan, readSeries, episodes, series, titles, feed } = world

const cast: Persona[] = ['adrien', 'helene', 'claire', 'ines', 'thierry', 'samira', 'lina']
beforeAll(async () => {
  for (const one of cast) await t.as(one)
})
/** The server's clock: Tuesday 24 November 2026, 10:00 in Paris. */
const now = (instant: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
beforeEach(() => {
  now('2026-11-24T09:00:00Z')
})
afterEach(() => {
  vi.useRealTimers()
})

const dates = (of: Plan) => of.scheduled.map(item => [item.title, item.publishedAt])
const fridays = ['2026-11-27T13:00:00.000Z', '2026-12-04T13:00:00.000Z', '2026-12-11T13:00:00.000Z'] as const

describe('the adviser', () => {
  it('begins a series in a thread of the circonscription; a teacher and a family do not', async () => {
    const { id, my } = await begin({ title: 'Un jeu par semaine' })
    expect(my.can).toEqual({ updateSeries: true, readPlan: true, endSeries: true, muteSeries: true })
    const threadId = await world.pedagogy()
    for (const other of ['claire', 'thierry', 'samira'] as const) {
      const client = await t.as(other)
      expect((await client.post(`/news/threads/${threadId}/series`, toolOfTheWeek)).status).toBe(403)
      expect((await client.put(`/news/series/${id}`, toolOfTheWeek)).status).toBe(403)
      expect((await client.get(`/news/series/${id}/plan`)).status).toBe(403)
    }
    const projects = await world.thread('claire', 'Propositions de projets')
    expect((await (await t.as('samira')).post(`/news/threads/${projects}/series`, toolOfTheWeek)).status).toBe(404)
  })

  it('writes episodes in advance, each at the next free Friday at 14:00, and none is read before', async () => {
    const { id } = await begin()
    expect((await readPlan(id)).nextFree).toBe(fridays[0])
    await draft(id, { title: 'Le minuteur' })
    await plan(id, { title: 'La carte' })
    await plan(id, { title: 'La photo' })
    const planned = await readPlan(id)
    expect(planned.drafts.map(item => item.title)).toEqual(['Le minuteur'])
    expect(dates(planned)).toEqual([
      ['La carte', fridays[0]],
      ['La photo', fridays[1]],
    ])
    expect(planned.nextFree).toBe(fridays[2])
    expect(await episodes('claire', id)).toEqual([])
    now('2026-11-27T13:00:01Z')
    expect((await episodes('claire', id)).map(item => item.title)).toEqual(['La carte'])
    expect(await titles('claire')).toContain('La carte')
    expect(await feed('ines')).toContain('La carte')
    expect(await feed('ines')).not.toContain('La photo')
  })

  it('puts them in another order before they leave: the dates stay, the feed follows', async () => {
    const { id } = await begin({ title: 'À réordonner' })
    const one = await plan(id, { title: 'Un' })
    const two = await plan(id, { title: 'Deux' })
    const three = await plan(id, { title: 'Trois' })
    const adrien = await t.as('adrien')
    const reply = await adrien.put<Plan>(`/news/series/${id}/plan`, { itemIds: [three.id, one.id, two.id] })
    expect(dates(reply.body)).toEqual([
      ['Trois', fridays[0]],
      ['Un', fridays[1]],
      ['Deux', fridays[2]],
    ])
    await t.settle()
    // Who asked to be told at once is told when it leaves, not when it would have left.
    const told = await t.deps.sql<{ at: Date }[]>`
      select w.next_at as at from core.tellings w join core.events e on e.id = w.event_id where e.resource_id = ${three.id}`
    expect(told.map(({ at }) => at.toISOString())).toEqual([fridays[0]])
    now('2026-11-27T13:00:01Z')
    expect((await feed('claire')).filter(title => ['Un', 'Deux', 'Trois'].includes(title))).toEqual(['Trois'])
    expect((await adrien.get<ItemPage>(`/news/items/${one.id}`)).body.steps.map(step => step.step)).toEqual([
      'published',
    ])
    const late = await adrien.put(`/news/series/${id}/plan`, { itemIds: [two.id] })
    expect(late.status).toBe(422)
  })

  it('changes the rhythm, and what is planned follows in its own week', async () => {
    const { id } = await begin({ title: 'Change de jour' })
    await plan(id, { title: 'Cette semaine' })
    await plan(id, { title: 'La suivante' })
    await (await t.as('adrien')).put(`/news/series/${id}`, { ...toolOfTheWeek, weekday: 1, time: '08:30' })
    expect(dates(await readPlan(id))).toEqual([
      // Monday of this week is past: that one keeps its date.
      ['Cette semaine', fridays[0]],
      ['La suivante', '2026-11-30T07:30:00.000Z'],
    ])
  })

  it('says what an episode is about, among the themes of its series and nothing else', async () => {
    const { id } = await begin({ title: 'Thèmes' })
    await expect(draft(id, { title: 'Hors sujet', theme: 'Jardiner' })).rejects.toThrow('theme')
    const other = await world.thread('adrien', 'Propositions de projets')
    const item = await draft(id, { title: 'À sa place', theme: 'Lire', levels: ['CM1', 'CP'] })
    expect(item.episode).toMatchObject({ theme: 'Lire', levels: ['CP', 'CM1'], series: { title: 'Thèmes' } })
    const moved = await world.change('adrien', item, { threadId: other })
    expect([moved.status, moved.body.episode]).toEqual([200, null])
  })

  it('ends a series, whose index stays', async () => {
    const { id } = await begin({ title: 'Terminée' })
    await publishEpisode(id, { title: 'Le dernier' })
    const adrien = await t.as('adrien')
    const late = await draft(id, { title: 'Trop tard' })
    expect((await adrien.put(`/news/series/${id}/end`)).status).toBe(204)
    expect((await adrien.put(`/news/items/${late.id}/slot`)).status).toBe(409)
    expect((await readSeries('claire', id)).body.endedAt).not.toBeNull()
    expect((await episodes('claire', id)).map(item => item.title)).toEqual(['Le dernier'])
    await adrien.delete(`/news/series/${id}/end`)
    expect((await readSeries('claire', id)).body.endedAt).toBeNull()
  })
})

describe('an episode', () => {
  it('is written by who runs the series alone', async () => {
    const { id } = await begin({ title: 'Réservée' })
    const threadId = await world.thread('claire', 'Propositions de projets')
    const reply = await world.write('claire', { threadId, episode: { seriesId: id, theme: '', levels: [] } })
    expect(reply.status).toBe(403)
  })

  it('is found again by its theme, its levels and its words, years later too', async () => {
    const { id } = await begin({ title: 'Index' })
    await publishEpisode(id, { title: 'La dictée enregistrée', theme: 'Écrire', levels: ['CE1', 'CE2'] })
    await publishEpisode(id, { title: 'Le boulier', theme: 'Compter', levels: ['GS', 'CP'] })
    now('2028-03-10T09:00:00Z')
    const found = async (query: string) => (await episodes('ines', id, query)).map(item => item.title)
    expect(await found('')).toEqual(['Le boulier', 'La dictée enregistrée'])
    expect(await found(`?theme=${encodeURIComponent('Écrire')}`)).toEqual(['La dictée enregistrée'])
    expect(await found('?level=CP')).toEqual(['Le boulier'])
    expect(await found('?q=dictee')).toEqual(['La dictée enregistrée'])
    expect((await readSeries('ines', id)).body).toMatchObject({
      usedThemes: ['Écrire', 'Compter'],
      usedLevels: ['GS', 'CP', 'CE1', 'CE2'],
      episodes: 2,
    })
  })

  it('is tried once by each teacher, who may take it back; only staff are told how many', async () => {
    const { id } = await begin({ title: 'Essais' })
    const item = await publishEpisode(id, { title: 'À essayer' })
    const path = `/news/items/${item.id}/try`
    const [claire, ines] = [await t.as('claire'), await t.as('ines')]
    expect((await claire.put(path)).body).toEqual({ tries: 1, tried: true })
    expect((await claire.put(path)).body).toEqual({ tries: 1, tried: true })
    expect((await ines.put(path)).body).toEqual({ tries: 2, tried: true })
    expect((await claire.delete(path)).body).toEqual({ tries: 1, tried: false })
    expect((await world.read('thierry', item.id)).body).toMatchObject({
      episode: { tries: 1, tried: false },
      my: { can: { tryEpisode: true } },
    })
    for (const other of ['samira', 'lina'] as const) {
      expect((await (await t.as(other)).put(path)).status).toBe(403)
      expect((await world.read(other, item.id)).body).toMatchObject({
        episode: { tries: null },
        my: { can: expect.not.objectContaining({ tryEpisode: true }) },
      })
    }
    const raw = (await ines.get(`/news/items/${item.id}`)).raw.toString()
    expect(raw).not.toContain(t.world.people.claire)
  })
})

describe('in the mail, unless one chooses otherwise,', () => {
  it('an episode waits for the summary of the week, corrected or not; other news do not', () => {
    const all = tellables([newsManifest])
    const proposed = (event: string) => tellableAs(all, 'news', event)?.proposed
    expect(['episode.published', 'episode.corrected'].map(proposed)).toEqual(['weekly', 'weekly'])
    expect(['item.published', 'item.corrected'].map(proposed)).toEqual(['daily', 'daily'])
  })
})

describe('a teacher who no longer wants a series', () => {
  it('still receives the rest of its thread, and finds its index', async () => {
    const { id } = await begin({ title: 'Muette' })
    const item = await publishEpisode(id, { title: 'Épisode tu' })
    const claire = await t.as('claire')
    expect((await claire.put(`/news/series/${id}/mute`)).status).toBe(204)
    const plain = await world.publish('adrien', { threadId: await world.pedagogy(), title: 'Hors série' })
    for (const shown of [await titles('claire'), await feed('claire')]) {
      expect(shown).toContain(plain.title)
      expect(shown).not.toContain(item.title)
    }
    const school = `?structureId=${t.world.structures.tilleuls}`
    expect(await titles('claire', school)).not.toContain(item.title)
    expect(await titles('claire', `?threadId=${await world.pedagogy()}`)).toContain(item.title)
    expect((await episodes('claire', id)).map(({ title }) => title)).toEqual([item.title])
    expect((await series('claire')).find(one => one.id === id)?.muted).toBe(true)
    expect(await feed('ines')).toContain(item.title)
    await claire.delete(`/news/series/${id}/mute`)
    expect(await feed('claire')).toContain(item.title)
  })

  it('muting the whole thread leaves out its series too', async () => {
    const { id } = await begin({ title: 'Dans le fil' })
    const item = await publishEpisode(id, { title: 'Avec son fil' })
    const claire = await t.as('claire')
    await claire.put(`/news/threads/${await world.pedagogy()}/mute`)
    expect(await feed('claire')).not.toContain(item.title)
    expect(await titles('claire')).not.toContain(item.title)
    await claire.delete(`/news/threads/${await world.pedagogy()}/mute`)
    expect(await feed('claire')).toContain(item.title)
  })
})
