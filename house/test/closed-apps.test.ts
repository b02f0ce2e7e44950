import { beforeAll, describe, expect, it } from 'vitest'
import { newsWorld } from '../../apps/news/test/news-world.ts'
import { serverBindings } from '../../apps/server.ts'
import type { FeedEntry } from '../../kernel/contract/api/feed.ts'
import type { Me } from '../../kernel/contract/api/me.ts'
import type { Found } from '../../kernel/contract/api/search.ts'
import { uuidv7 } from '../../kernel/server/db/ids.ts'
import { testApp } from '../../kernel/test/app.ts'
import type { Persona } from '../../kernel/test/small-world.ts'
import { callWith } from '../call-endpoint.ts'
import { allEndpoints } from '../contracts.ts'

const t = testApp(serverBindings)
const w = newsWorld(t)
let itemId = ''
let fileId = ''

beforeAll(async () => {
  const item = await w.publish('thierry', {
    threadId: await w.thread('thierry', 'La vie de l’école'),
    title: 'Kermesse des Tilleuls',
  })
  itemId = item.id
  fileId = uuidv7()
  await t.deps.sql`
    insert into core.files (id, owner_id, resource_id, media_type, bytes, width, height, sha256, name)
    values (${fileId}, ${t.world.people.thierry}, ${itemId}, 'application/pdf', 10, null, null, ${Buffer.alloc(32)}, 'plan.pdf')`
})

const set = async (who: Persona, app: string, isOpen: boolean, classId = t.world.classes.cm1a) =>
  (await (await t.as(who)).put(`/school/classes/${classId}/apps`, { app, isOpen })).status

const get = async <T>(who: Persona, path: string) => (await (await t.as(who)).get<T>(path)).body

/** Everything through which Actualités may show itself to somebody. */
const showsTo = async (who: Persona) => {
  const [me, feed, found, news, item] = [
    await get<Me>(who, '/me'),
    await get<{ items: FeedEntry[] }>(who, '/feed'),
    await get<Found>(who, '/search?q=kermesse'),
    await get<{ items: { resourceId: string }[] }>(who, '/notifications'),
    await (await t.as(who)).get(`/news/items/${itemId}`),
  ]
  return {
    menu: me.apps.some(({ id }) => id === 'news'),
    feed: feed.items.some(entry => entry.resourceId === itemId),
    search: found.texts.some(text => text.id === itemId),
    notifications: news.items.some(one => one.resourceId === itemId),
    page: item.status === 200,
  }
}
const everything = { menu: true, feed: true, search: true, notifications: true, page: true }
const nothing = { menu: false, feed: false, search: false, notifications: false, page: false }

const enrol = (classId: string) => t.deps.sql`
  insert into core.enrolments (pupil_id, class_id, level) values (${t.world.people.lina}, ${classId}, 'CM1')`
const leave = (classId: string) => t.deps.sql`
  delete from core.enrolments where pupil_id = ${t.world.people.lina} and class_id = ${classId}`

describe('an app closed to the pupils of a class', () => {
  it('is open to begin with', async () => {
    expect(await showsTo('lina')).toEqual(everything)
    const { items } = await get<{ items: object[] }>('claire', `/school/classes/${t.world.classes.cm1a}/apps`)
    expect(items).toEqual([
      { app: 'news', closedAt: null, closedBy: null },
      { app: 'mail', closedAt: null, closedBy: null },
      { app: 'calendar', closedAt: null, closedBy: null },
      { app: 'directory', closedAt: null, closedBy: null },
    ])
  })

  it('is gone from everywhere for them, at once', async () => {
    expect(await set('claire', 'news', false)).toBe(204)
    expect(await showsTo('lina')).toEqual(nothing)
    const lina = await t.as('lina')
    expect((await lina.get(`/files/${fileId}`)).status).toBe(404)
    expect((await lina.post('/reports', { resourceId: itemId, partId: null, reason: 'other' })).status).toBe(404)
  })

  it('answers « not found » on each of its addresses', async () => {
    const lina = await t.as('lina')
    const ids = {
      itemId,
      threadId: itemId,
      seriesId: itemId,
      commentId: itemId,
      structureId: t.world.structures.tilleuls,
    }
    const closed = allEndpoints().filter(({ app, endpoint }) => app === 'news' && endpoint.access !== 'public')
    expect(closed.length).toBeGreaterThan(20)
    const answers = await Promise.all(closed.map(({ endpoint }) => callWith(lina, endpoint, ids)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
  })

  it('stays with the other classes, the families and the teachers', async () => {
    for (const who of ['lou', 'delphine', 'claire'] as const)
      expect([who, await showsTo(who)]).toEqual([who, everything])
  })

  it('stays with a pupil who has another class where it is open; a group of several classes decides nothing', async () => {
    const { cpa } = t.world.classes
    await enrol(cpa)
    await t.deps.sql`select core.refresh_memberships(${[t.world.people.lina]}::uuid[])`
    expect(await showsTo('lina')).toEqual(everything)
    await t.deps.sql`update core.classes set kind = 'group' where id = ${cpa}`
    expect((await showsTo('lina')).menu).toBe(false)
    await t.deps.sql`update core.classes set kind = 'class' where id = ${cpa}`
    expect(await set('sandrine', 'news', false, cpa)).toBe(204)
    expect(await showsTo('lina')).toEqual(nothing)
    expect(await set('sandrine', 'news', true, cpa)).toBe(204)
    await leave(cpa)
  })

  it('comes back when it is opened again', async () => {
    expect(await set('thierry', 'news', true)).toBe(204)
    expect(await showsTo('lina')).toEqual(everything)
  })

  it('leaves nobody to be found where it was the directory', async () => {
    expect((await get<Found>('lina', '/search?q=noé')).people).toHaveLength(1)
    await set('claire', 'directory', false)
    expect((await get<Found>('lina', '/search?q=noé')).people).toEqual([])
    expect((await get<Found>('lina', '/search?q=noé&kind=people')).people).toEqual([])
    await set('claire', 'directory', true)
  })
})

describe('closing an app', () => {
  it('is for the teachers of the class and the head of the school', async () => {
    expect(await set('thierry', 'news', false)).toBe(204)
    expect(await set('claire', 'news', true)).toBe(204)
    expect(await set('sandrine', 'news', false)).toBe(403)
    for (const who of ['samira', 'lina'] as const) expect(await set(who, 'news', false)).toBe(403)
    for (const who of ['ines', 'mathilde'] as const) expect(await set(who, 'news', false)).toBe(404)
  })

  it('concerns what pupils open by themselves: no administration, no banner, nothing unknown', async () => {
    for (const app of ['school', 'imports', 'banners', 'core', 'nothing'])
      expect([app, await set('claire', app, false)]).toEqual([app, 404])
  })

  it('is written once in the journal, with who and what', async () => {
    await t.deps.sql`delete from core.closed_apps`
    const lines = async () => {
      const { items } = await get<{ items: { action: string; actor: { name: string } | null }[] }>(
        'thierry',
        `/school/structures/${t.world.structures.tilleuls}/journal`,
      )
      return items.filter(({ action }) => action.startsWith('class.app')).length
    }
    const before = await lines()
    await set('claire', 'news', false)
    await set('claire', 'news', false)
    expect(await lines()).toBe(before + 1)
    const { items } = await get<{ items: { closedBy: string | null }[] }>(
      'claire',
      `/school/classes/${t.world.classes.cm1a}/apps`,
    )
    expect(items[0]?.closedBy).toBe('Claire Brunet')
  })
})
