import { afterEach, describe, expect, it, vi } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld, words } from './news-world.ts'

const t = testApp([newsBinding])
const { thread, group, write, change, publish, titles, list, feed, read } = newsWorld(t)

const hour = 3_600_000
const day = 24 * hour
const in_ = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
/** The server's clock, as it will be. Sessions are aged by the database's, which does not move. */
const travel = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
afterEach(() => {
  vi.useRealTimers()
})

const put = async <T = ItemPage>(as: Persona, path: string, body: unknown = {}) =>
  (await t.as(as)).put<T>(`/news/items/${path}`, body)
const remove = async <T = ItemPage>(as: Persona, path: string) => (await t.as(as)).delete<T>(`/news/items/${path}`)
const states = async (as: Persona, state: string) => titles(as, `?state=${state}`)
const school = () => thread('claire', 'La vie de l’école')

describe('a draft', () => {
  it('is its author’s alone, whoever runs the thread', async () => {
    const { body: item } = await write('claire', { threadId: await school(), title: 'Brouillon' })
    expect(item.state).toBe('draft')
    expect(await states('claire', 'draft')).toEqual(['Brouillon'])
    expect(await states('thierry', 'draft')).toEqual([])
    for (const other of ['thierry', 'sandrine', 'samira', 'karim'] as const)
      expect((await read(other, item.id)).status).toBe(404)
    expect(await titles('claire')).not.toContain('Brouillon')
  })

  it('may be empty, and says all that is missing when it is published', async () => {
    const { body: item } = await write('claire', { threadId: await school(), title: ' ', body: words('') })
    const reply = await put<{ errors: { field: string }[] }>('claire', `${item.id}/publication`)
    expect(reply.status).toBe(422)
    expect(reply.body.errors.map(error => error.field)).toEqual(['title', 'body'])
    await remove('claire', item.id)
  })

  it('changes thread only where its author may write', async () => {
    const { body: item } = await write('claire', { threadId: await school(), title: 'Pour tous' })
    const projects = await thread('claire', 'Propositions de projets')
    const pedagogy = await thread('claire', 'Actualités pédagogiques')
    expect((await change('claire', item, { threadId: projects })).body.thread.title).toBe('Propositions de projets')
    expect((await change('claire', item, { threadId: pedagogy })).status).toBe(403)
    await remove('claire', item.id)
  })
})

describe('the first words of an item', () => {
  it('keep the no-break spaces of French typography, and are never cut at one', async () => {
    const sentence = 'Un livre\u202f: «\u202fLe\u00a0Tilleul\u202f»'
    const { body: short } = await write('claire', { threadId: await school(), body: words(`${sentence}\n  fin`) })
    expect(short.excerpt).toBe(`${sentence} fin`)
    const { body: long } = await write('claire', {
      threadId: await school(),
      body: words(`${'mot '.repeat(67)}«\u202fpréau\u202fouvert\u202f» demain`),
    })
    expect(long.excerpt).toMatch(/mot…$/)
  })
})

describe('in a validated thread', () => {
  const proposeProject = async (title: string) => {
    const { body: item } = await write('claire', { threadId: await thread('claire', 'Propositions de projets'), title })
    expect(item.my.can).toMatchObject({ submitItem: true })
    expect(item.my.can).not.toHaveProperty('publishItem')
    expect((await put('claire', `${item.id}/publication`)).status).toBe(403)
    const submitted = await put('claire', `${item.id}/submission`)
    expect(submitted.body).toMatchObject({ state: 'submitted', my: { can: { withdrawItem: true } } })
    expect(submitted.body.my.can).not.toHaveProperty('updateItem')
    return item
  }

  it('an item is submitted, validated by the inspectorate, then seen under its author’s name', async () => {
    const item = await proposeProject('Correspondance')
    expect(await titles('ines')).not.toContain('Correspondance')
    expect((await read('ines', item.id)).status).toBe(404)
    expect(await states('adrien', 'submitted')).toEqual(['Correspondance'])
    expect(await states('mathilde', 'submitted')).toEqual([])
    expect((await read('adrien', item.id)).body.my.can).toMatchObject({ publishItem: true, refuseItem: true })
    expect((await put('adrien', `${item.id}/publication`)).status).toBe(200)
    await t.settle()
    expect(await titles('ines')).toContain('Correspondance')
    const entries = await (await t.as('ines')).get<{ items: { actor: { name: string } }[] }>('/feed')
    expect(entries.body.items[0]?.actor.name).toBe('Claire Brunet')
    const { body: own } = await read('claire', item.id)
    expect(own.steps.map(step => [step.step, step.person])).toEqual([
      ['published', 'Adrien Morel'],
      ['submitted', 'Claire Brunet'],
    ])
    expect(own.my.can).toMatchObject({ unpublishItem: true })
    expect(own.my.can).not.toHaveProperty('updateItem')
    expect((await read('ines', item.id)).body.steps).toEqual([])
  })

  it('an item comes back to its author with a word', async () => {
    const item = await proposeProject('Rallye maths')
    expect((await put('claire', `${item.id}/refusal`, { word: 'Non.' })).status).toBe(403)
    expect((await put('adrien', `${item.id}/refusal`, { word: 'Précisez les dates.' })).status).toBe(204)
    expect((await read('adrien', item.id)).status).toBe(404)
    const { body } = await read('claire', item.id)
    expect(body).toMatchObject({ state: 'draft', my: { can: { updateItem: true } } })
    expect(body.steps[0]).toMatchObject({ step: 'refused', word: 'Précisez les dates.', person: 'Adrien Morel' })
  })

  it('an author takes back what they submitted', async () => {
    const item = await proposeProject('Chorale')
    expect((await remove('claire', `${item.id}/submission`)).body.state).toBe('draft')
    expect(await states('adrien', 'submitted')).not.toContain('Chorale')
    expect((await read('adrien', item.id)).status).toBe(404)
  })

  it('those who run it publish directly', async () => {
    const item = await publish('helene', {
      threadId: await thread('helene', 'Propositions de projets'),
      title: 'Printemps des poètes',
    })
    expect(item.state).toBe('published')
    expect(await titles('ines')).toContain('Printemps des poètes')
  })
})

describe('a dated publication', () => {
  it('waits for its time out of everybody’s sight, then shows by itself', async () => {
    const item = await publish('claire', { threadId: await school(), title: 'Carnaval' }, in_(2 * day))
    expect(item.state).toBe('scheduled')
    expect(await states('claire', 'scheduled')).toEqual(['Carnaval'])
    expect(await states('thierry', 'scheduled')).toEqual(['Carnaval'])
    expect(await titles('samira')).not.toContain('Carnaval')
    expect(await feed('samira')).not.toContain('Carnaval')
    for (const reader of ['samira', 'sandrine', 'lina'] as const) expect((await read(reader, item.id)).status).toBe(404)
    expect((await put('samira', `${item.id}/reaction`, { reaction: 'bravo' })).status).toBe(404)
    travel(2 * day + hour)
    expect((await titles('samira'))[0]).toBe('Carnaval')
    expect((await feed('samira'))[0]).toBe('Carnaval')
    expect((await read('samira', item.id)).body.state).toBe('published')
  })

  it('can be moved before its time, by its author', async () => {
    const item = await publish('claire', { threadId: await school(), title: 'Kermesse' }, in_(5 * day))
    expect((await put('claire', `${item.id}/publication`, { at: null })).body.state).toBe('published')
    await t.settle()
    expect(await titles('samira')).toContain('Kermesse')
    expect((await put('claire', `${item.id}/publication`, { at: null })).status).toBe(403)
  })

  it('refuses an end before its beginning, and more than a year ahead', async () => {
    const { body: item } = await write('claire', { threadId: await school(), title: 'Impossible', expiresAt: in_(day) })
    const late = await put<{ errors: { field: string }[] }>('claire', `${item.id}/publication`, { at: in_(2 * day) })
    expect([late.status, late.body.errors[0]?.field]).toEqual([422, 'expiresAt'])
    const far = await put<{ errors: { field: string }[] }>('claire', `${item.id}/publication`, { at: in_(400 * day) })
    expect(far.body.errors[0]?.field).toBe('publishAt')
    await remove('claire', item.id)
  })
})

describe('an item in its time', () => {
  it('expires by itself, a year later unless said, and stays with its author and the head', async () => {
    const usual = await publish('claire', { threadId: await school(), title: 'Un an' })
    expect(Date.parse(usual.expiresAt ?? '') - Date.parse(usual.publishedAt ?? '')).toBe(365 * day)
    const short = await publish('claire', { threadId: await school(), title: 'Une semaine', expiresAt: in_(7 * day) })
    travel(8 * day)
    expect(await titles('samira')).not.toContain('Une semaine')
    expect(await feed('samira')).not.toContain('Une semaine')
    expect((await read('samira', short.id)).status).toBe(404)
    expect(await states('claire', 'expired')).toEqual(['Une semaine'])
    expect(await states('thierry', 'expired')).toEqual(['Une semaine'])
    const extended = await change('claire', short, { expiresAt: in_(30 * day) })
    expect(extended.body.state).toBe('published')
    await t.settle()
    expect(await titles('samira')).toContain('Une semaine')
  })

  it('taken back leaves lists and feeds, even when the feed had not heard of it yet', async () => {
    const item = await publish('claire', { threadId: await school(), title: 'Trop tôt' })
    expect((await remove('claire', `${item.id}/publication`)).body.state).toBe('draft')
    expect(await titles('samira')).not.toContain('Trop tôt')
    expect(await feed('samira')).not.toContain('Trop tôt')
    expect((await read('samira', item.id)).status).toBe(404)
    await put('claire', `${item.id}/publication`)
    await remove('claire', `${item.id}/publication`)
    await t.settle()
    expect(await feed('claire')).not.toContain('Trop tôt')
    const { can } = (await read('thierry', item.id)).body.my
    expect(can).toMatchObject({ publishItem: true })
    expect(can).not.toHaveProperty('updateItem')
  })

  it('« à la une » comes first until its date, put there by who runs the thread', async () => {
    const item = await publish('claire', { threadId: await school(), title: 'Inscriptions' })
    await publish('claire', { threadId: await school(), title: 'Plus récente' })
    expect((await put('claire', `${item.id}/pin`, { until: in_(day) })).status).toBe(403)
    expect((await put('thierry', `${item.id}/pin`, { until: in_(day) })).status).toBe(204)
    const page = await list('samira', '?limit=4')
    expect(page.items[0]).toMatchObject({ title: 'Inscriptions', pinnedUntil: expect.any(String) })
    expect(page.items.map(card => card.title).filter(title => title === 'Inscriptions')).toHaveLength(1)
    const second = await titles('samira', `?limit=4&after=${page.next}`)
    expect(second).not.toContain('Inscriptions')
    travel(2 * day)
    expect((await titles('samira'))[0]).not.toBe('Inscriptions')
    expect(await titles('samira')).toContain('Inscriptions')
  })

  it('does not move in the list when it is corrected, and says so', async () => {
    const item = await publish('claire', { threadId: await school(), title: 'Première' })
    await publish('claire', { threadId: await school(), title: 'Seconde' })
    const same = await change('claire', item, {})
    expect(same.body.editedAt).toBeNull()
    await change('claire', item, { title: 'Première, corrigée' })
    await t.settle()
    const seen = await titles('samira')
    expect(seen.indexOf('Première, corrigée')).toBeGreaterThan(seen.indexOf('Seconde'))
    expect((await feed('samira')).sort()).toEqual((await titles('samira')).sort())
  })
})

describe('the trash', () => {
  it('hides an item from everybody, and gives it back as it was', async () => {
    const threadId = await school()
    const item = await publish('claire', {
      threadId,
      title: 'Jetée',
      audience: [await group('guardians', { class: 'cm1a' })],
    })
    expect((await remove('sandrine', item.id)).status).toBe(404)
    expect((await remove('samira', item.id)).status).toBe(403)
    expect((await remove('claire', item.id)).status).toBe(204)
    expect((await read('claire', item.id)).status).toBe(404)
    expect(await titles('samira')).not.toContain('Jetée')
    expect(await states('claire', 'trash')).toContain('Jetée')
    expect((await (await t.as('samira')).post(`/news/items/${item.id}/restoration`)).status).toBe(403)
    expect((await (await t.as('claire')).post(`/news/items/${item.id}/restoration`)).status).toBe(204)
    await t.settle()
    expect(await titles('samira')).toContain('Jetée')
    expect(await feed('samira')).toContain('Jetée')
    expect(await feed('camille')).not.toContain('Jetée')
  })

  it('keeps for thirty days', async () => {
    const item = await publish('claire', { threadId: await school(), title: 'Oubliée' })
    await remove('claire', item.id)
    await t.deps.sql`update core.resources set trashed_at = now() - interval '31 days' where id = ${item.id}`
    expect(await states('claire', 'trash')).not.toContain('Oubliée')
  })
})

describe('the desk', () => {
  it('counts what I write and what waits for me', async () => {
    const desk = await (await t.as('samira')).get('/news/desk')
    expect(desk.body).toEqual({ writes: false, draft: 0, submitted: 0, scheduled: 0, expired: 0, trash: 0 })
    const { body: item } = await write('ines', {
      threadId: await thread('ines', 'Propositions de projets'),
      title: 'Danse',
    })
    await put('ines', `${item.id}/submission`)
    expect((await (await t.as('ines')).get('/news/desk')).body).toMatchObject({ writes: true, draft: 0, submitted: 1 })
    expect((await (await t.as('adrien')).get('/news/desk')).body).toMatchObject({ writes: true, submitted: 1 })
    expect((await (await t.as('mathilde')).get('/news/desk')).body).toMatchObject({ writes: true, submitted: 0 })
  })
})
