import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import type { Roundup, RoundupPlan } from '../contract-roundups.ts'
import type { ThreadAudience } from '../contract-threads.ts'
import { newsBinding } from '../server/binding.ts'
import { indexThreads } from '../server/my-threads.ts'
import { prepareNext, prepareRoundups } from '../server/prepare-roundups.ts'
import { newsWorld } from './news-world.ts'

const t = testApp([newsBinding])
const world = newsWorld(t)
const { thread, group, titles, feed, publish, list, read } = world

const cast: Persona[] = ['adrien', 'helene', 'claire', 'ines', 'thierry', 'samira', 'karim', 'bruno']
let projects: string
beforeAll(async () => {
  for (const one of cast) await t.as(one)
  projects = await thread('adrien', 'Propositions de projets')
})

/** The server's clock, and what the job does at that time. */
const at = (instant: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) })
const prepareAt = async (instant: string) => {
  at(instant)
  const looked = await prepareRoundups(t.deps.sql, new Date(instant))
  await t.settle()
  return looked
}
const monday = '2026-11-16T09:00:00Z'
const friday = '2026-11-20T11:00:00Z'

const usual = { isOn: true, weekday: 5, time: '12:00', leaves: 'agreed', leavesAt: '16:00' } as const
const plan = async (change: Partial<Omit<RoundupPlan, 'leaves'> & { leaves: string }> = {}) =>
  (await t.as('adrien')).put<RoundupPlan>(`/news/threads/${projects}/roundup`, {
    ...usual,
    sources: [projects],
    ...change,
  })
const waiting = async () =>
  (await (await t.as('adrien')).get<RoundupPlan>(`/news/threads/${projects}/roundup`)).body.waiting
const lines = async (id: string) => (await (await t.as('adrien')).get<Roundup>(`/news/items/${id}/roundup`)).body
const change = async (id: string, wish: { title?: string; word?: string; itemIds: string[] }) =>
  (await t.as('adrien')).put<Roundup>(`/news/items/${id}/roundup`, { title: 'La semaine', word: '', ...wish })

/** Proposed by a teacher, approved by the inspector. */
const propose = async (as: Persona, title: string) => {
  const client = await t.as(as)
  const draft = { threadId: projects, title, audience: null, comments: 'none', expiresAt: null }
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Venez nombreux.' }] }] }
  const { body: item } = await client.post<ItemPage>('/news/items', { ...draft, body })
  await client.put(`/news/items/${item.id}/submission`, {})
  await (await t.as('helene')).put(`/news/items/${item.id}/publication`, { at: null })
  return item.id
}

const rename = async (as: Persona, itemId: string, title: string) => {
  const { body } = await read(as, itemId)
  return world.change(as, body, { title })
}

beforeEach(async () => {
  await t.deps.sql`delete from news.roundups`
  await t.deps.sql`delete from news.items`
  await t.deps.sql`delete from core.feed_entries`
  await t.deps.sql`delete from core.events`
  await t.deps.sql`update news.roundup_plans set upto = null, next_at = null, stopped_at = null`
  at(monday)
  await plan()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('each Friday at noon', () => {
  it('what the schools proposed in the week is gathered, a line each, for the adviser to read again', async () => {
    const garden = await propose('claire', 'Un jardin à deux écoles')
    const choir = await propose('ines', 'Une chorale de cycle 3')
    expect(await prepareAt('2026-11-20T10:59:00Z')).toBe(0)
    expect(await waiting()).toEqual([])
    expect(await prepareAt(friday)).toBe(1)
    const [roundup] = await waiting()
    expect(roundup).toMatchObject({
      title: 'Projets et actions, du 13 au 20 novembre',
      state: 'submitted',
      author: null,
    })
    const { lines: found } = await lines(roundup?.id ?? '')
    expect(found).toEqual([
      { id: garden, title: 'Un jardin à deux écoles', place: 'École des Tilleuls', isRemoved: false },
      { id: choir, title: 'Une chorale de cycle 3', place: 'École du Pré-Vert', isRemoved: false },
    ])
    const { body } = await read('adrien', roundup?.id ?? '')
    expect(JSON.stringify(body.body)).toContain(`/actualites/${garden}`)
    expect(body.my.can).toMatchObject({ publishItem: true })
    expect(body.my.can).not.toHaveProperty('refuseItem')
    expect(await titles('adrien', '?state=submitted')).toEqual([roundup?.title])
  })

  it('nobody else sees it before it is sent', async () => {
    await propose('claire', 'En attente')
    await prepareAt(friday)
    const id = (await waiting())[0]?.id ?? ''
    for (const other of ['claire', 'ines', 'thierry', 'samira'] as const) {
      const client = await t.as(other)
      expect((await read(other, id)).status).toBe(404)
      expect((await client.get(`/news/items/${id}/roundup`)).status).toBe(404)
      expect([403, 404]).toContain((await client.get(`/news/threads/${projects}/roundup`)).status)
    }
  })

  it('those who run the thread are told it is ready, at once', async () => {
    await propose('claire', 'À annoncer')
    await prepareAt(friday)
    const told = await t.deps.sql<{ name: string; rank: number }[]>`
      select e.name, n.rank from core.tellings w join core.events e on e.id = w.event_id
      join core.notices n on n.id = e.id where e.name = 'roundup.prepared'`
    expect(told).toEqual([{ name: 'roundup.prepared', rank: 3 }])
  })

  it('an empty week sends nothing', async () => {
    expect(await prepareAt(friday)).toBe(1)
    expect(await waiting()).toEqual([])
    expect(await t.deps.sql`select from news.roundups`).toEqual([])
  })

  it('neither an episode, nor another roundup, nor what was narrowed, hidden or taken back is gathered', async () => {
    const everybody = await publish('helene', { threadId: projects, title: 'Pour tous' })
    await publish('helene', {
      threadId: projects,
      title: 'Pour les Tilleuls',
      audience: [await group('staff', { in: 'tilleuls' })],
    })
    const staff = await publish('helene', {
      threadId: projects,
      title: 'Pour toutes les équipes',
      audience: [await group('staff', { in: 'constituency' })],
    })
    const back = await publish('helene', { threadId: projects, title: 'Reprise' })
    await (await t.as('helene')).delete(`/news/items/${back.id}/publication`)
    const gone = await publish('helene', { threadId: projects, title: 'Jetée' })
    await (await t.as('helene')).delete(`/news/items/${gone.id}`)
    await prepareAt(friday)
    const id = (await waiting())[0]?.id ?? ''
    expect((await lines(id)).lines.map(line => line.id)).toEqual([everybody.id, staff.id])
    await (await t.as('adrien')).put(`/news/items/${id}/publication`, { at: null })
    await prepareAt('2026-11-27T11:00:00Z')
    expect(await waiting()).toEqual([])
  })
})

describe('somebody named alone in the thread', () => {
  it('is not told by a roundup what was not for them', async () => {
    const audience = `/news/threads/${projects}/audience`
    const adrien = await t.as('adrien')
    const { body: before } = await adrien.get<ThreadAudience>(audience)
    const grants = before.items.map(({ group: { id }, level }) => ({ groupId: id, level }))
    await addGrants(t.deps.sql, projects, [{ groupId: t.world.people.bruno, level: 'read' }])
    await indexThreads(t.deps.sql, [projects])
    await publish('helene', {
      threadId: projects,
      title: 'Entre équipes',
      audience: [await group('staff', { in: 'constituency' })],
    })
    await prepareAt(friday)
    const id = (await waiting())[0]?.id ?? ''
    await adrien.put(`/news/items/${id}/publication`, { at: null })
    await t.settle()
    expect([(await read('claire', id)).status, (await read('bruno', id)).status]).toEqual([200, 404])
    await adrien.put(audience, { grants })
  })
})

describe('the adviser', () => {
  it('puts lines in another order, leaves one out, adds a word, then sends it early', async () => {
    const one = await propose('claire', 'Un')
    const two = await propose('ines', 'Deux')
    await propose('ines', 'Trois')
    await prepareAt(friday)
    const id = (await waiting())[0]?.id ?? ''
    const changed = await change(id, { title: 'Deux idées', word: 'Bonne lecture !\nAdrien', itemIds: [two, one] })
    expect(changed.body.lines.map(line => [line.title, line.isRemoved])).toEqual([
      ['Deux', false],
      ['Un', false],
      ['Trois', true],
    ])
    expect((await (await t.as('adrien')).put(`/news/items/${id}/publication`, { at: null })).status).toBe(200)
    await t.settle()
    const { body: item } = await read('claire', id)
    const text = JSON.stringify(item.body)
    expect(item.title).toBe('Deux idées')
    expect(text.indexOf('Bonne lecture')).toBeLessThan(text.indexOf('Deux'))
    expect(text.indexOf('Deux')).toBeLessThan(text.indexOf('Un'))
    expect(text).not.toContain('Trois')
    for (const reader of ['claire', 'ines'] as const) expect(await feed(reader)).toContain('Deux idées')
    expect(await feed('samira')).not.toContain('Deux idées')
  })

  it('does not write over it as over an ordinary item', async () => {
    await propose('claire', 'Un')
    await prepareAt(friday)
    const [roundup] = await waiting()
    const reply = await (await t.as('adrien')).put(`/news/items/${roundup?.id}`, {
      threadId: projects,
      title: 'Autre chose',
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      audience: null,
      comments: 'none',
      expiresAt: null,
    })
    expect(reply.status).toBe(409)
  })

  it('who did not send it finds it completed the week after, not doubled', async () => {
    await propose('claire', 'Première semaine')
    await prepareAt(friday)
    at('2026-11-24T09:00:00Z')
    await propose('ines', 'Seconde semaine')
    await prepareAt('2026-11-27T11:00:00Z')
    const all = await waiting()
    expect(all.map(({ title }) => title)).toEqual(['Projets et actions, du 13 au 27 novembre'])
    expect((await lines(all[0]?.id ?? '')).lines.map(({ title }) => title)).toEqual([
      'Première semaine',
      'Seconde semaine',
    ])
  })

  it('lets it leave by itself at four, and may still change it before', async () => {
    await plan({ leaves: 'alone' })
    const one = await propose('claire', 'Part tout seul')
    await propose('ines', 'Reste là')
    await prepareAt(friday)
    const [roundup] = await waiting()
    expect(roundup).toMatchObject({ state: 'scheduled', publishedAt: '2026-11-20T15:00:00.000Z' })
    const id = roundup?.id ?? ''
    expect((await change(id, { itemIds: [one] })).status).toBe(200)
    await t.settle()
    expect((await read('claire', id)).status).toBe(404)
    at('2026-11-20T15:00:01Z')
    const { body } = await read('claire', id)
    expect(JSON.stringify(body.body)).not.toContain('Reste là')
    expect(await feed('ines')).toContain('La semaine')
    expect((await list('ines')).items[0]?.title).toBe('La semaine')
  })

  it('is not made to tell of what was taken back or renamed meanwhile, nor to send an empty list', async () => {
    await plan({ leaves: 'alone' })
    const [one, two] = [await propose('claire', 'Repris'), await propose('ines', 'Ancien nom')]
    await prepareAt(friday)
    const id = (await waiting())[0]?.id ?? ''
    const helene = await t.as('helene')
    await helene.delete(`/news/items/${one}/publication`)
    expect((await rename('helene', two, 'Nouveau nom')).status).toBe(200)
    expect((await lines(id)).lines.map(({ title }) => title)).toEqual(['Nouveau nom'])
    expect(JSON.stringify((await read('adrien', id)).body.body)).toContain('Nouveau nom')
    await helene.delete(`/news/items/${two}`)
    await t.settle()
    at('2026-11-20T15:00:01Z')
    expect((await read('claire', id)).status).toBe(404)
    expect((await waiting()).map(({ state }) => state)).toEqual(['submitted'])
  })

  it('chooses the day and the hour, and stops it', async () => {
    expect((await plan({ weekday: 4, time: '17:30' })).body.nextAt).toBe('2026-11-19T16:30:00.000Z')
    expect((await plan({ leaves: 'alone', leavesAt: '11:00' })).status).toBe(422)
    expect((await plan({ isOn: false })).body.nextAt).toBeNull()
    await propose('claire', 'Sans suite')
    expect(await prepareAt(friday)).toBe(0)
    const pedagogy = await thread('adrien', 'Actualités pédagogiques')
    const heads = await thread('adrien', 'Informations aux directeurs')
    expect((await plan({ sources: [projects, pedagogy] })).status).toBe(200)
    expect((await plan({ sources: [projects, heads] })).status).toBe(422)
  })
})

describe('one a week, whatever happens:', () => {
  const roundups = () => t.deps.sql`select item_id from news.roundups`

  it('the job run again prepares nothing more', async () => {
    await propose('claire', 'Une seule fois')
    expect([await prepareAt(friday), await prepareAt(friday), await prepareAt('2026-11-20T12:10:00Z')]).toEqual([
      1, 0, 0,
    ])
    expect(await roundups()).toHaveLength(1)
  })

  it('two workers at the same moment prepare one', async () => {
    await propose('claire', 'À deux')
    at(friday)
    const looked = await Promise.all([1, 2].map(() => prepareRoundups(t.deps.sql, new Date(friday))))
    expect(looked.toSorted()).toEqual([0, 1])
    expect(await roundups()).toHaveLength(1)
  })

  it('a worker killed in the middle leaves nothing, and the next one begins again', async () => {
    await propose('claire', 'Interrompue')
    const killed = t.deps.sql.begin(async tx => {
      await prepareNext(tx, new Date(friday))
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await roundups()).toEqual([])
    expect(await prepareAt(friday)).toBe(1)
    expect(await roundups()).toHaveLength(1)
  })

  it('noon stays noon on the wall when the clocks change', async () => {
    await prepareAt('2027-03-26T11:00:00Z')
    const [next] = await t.deps.sql<{ at: Date }[]>`
      select next_at as at from news.roundup_plans where thread_id = ${projects}`
    expect(next?.at.toISOString()).toBe('2027-04-02T10:00:00.000Z')
    expect(await prepareAt('2027-04-02T09:59:00Z')).toBe(0)
    expect(await prepareAt('2027-04-02T10:00:00Z')).toBe(1)
  })

  it('a new territory waits for its first Friday, and overseas for its own noon', async () => {
    await t.deps
      .sql`update core.structures set time_zone = 'Indian/Reunion' where id = ${t.world.structures.constituency}`
    await t.deps.sql`update news.roundup_plans set next_at = null`
    expect(await prepareAt(monday)).toBe(1)
    const [next] = await t.deps.sql<{ at: Date }[]>`
      select next_at as at from news.roundup_plans where thread_id = ${projects}`
    await t.deps
      .sql`update core.structures set time_zone = 'Europe/Paris' where id = ${t.world.structures.constituency}`
    expect(next?.at.toISOString()).toBe('2026-11-20T08:00:00.000Z')
    expect(await roundups()).toEqual([])
  })
})
