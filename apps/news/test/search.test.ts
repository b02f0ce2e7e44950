import { describe, expect, it } from 'vitest'
import type { Found } from '../../../kernel/contract/api/search.ts'
import { indexTexts, rebuildSearch } from '../../../kernel/server/search/index-texts.ts'
import { searchSources } from '../../../kernel/server/search/source.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld, words } from './news-world.ts'

const t = testApp([newsBinding])
const { thread, write, change, publish, group } = newsWorld(t)

const search = async (as: Persona, q: string, query = '') => {
  await t.settle()
  return (await (await t.as(as)).get<Found>(`/search?q=${encodeURIComponent(q)}${query}`)).body
}
const titles = async (as: Persona, q: string) => (await search(as, q)).texts.map(text => text.title)

describe('searching in the news', () => {
  it('finds words of the title and of the text, whatever their form, accents or not', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    await publish('claire', {
      threadId,
      title: 'Fête de l’été',
      body: words('Les élèves chanteront « Les Champs-Élysées » dans la cour ; n’oubliez pas l’arc-en-ciel.'),
    })
    for (const q of [
      'fete',
      'FÊTES',
      'été',
      'ete',
      'elève',
      'élèves',
      'chanter',
      "l'été",
      'champs elysees',
      'arc en ciel',
    ])
      expect([q, await titles('samira', q)]).toEqual([q, ['Fête de l’été']])
    for (const q of ['champ', 'élys', 'fête de', 'fête de l’é', 'cour été'])
      expect([q, await titles('samira', q)]).toEqual([q, ['Fête de l’été']])
    for (const q of ['piscine', 'fête piscine']) expect([q, await titles('samira', q)]).toEqual([q, []])
  })

  it('reads quotes as a phrase', async () => {
    expect(await titles('samira', '« dans la cour »')).toEqual(['Fête de l’été'])
    expect(await titles('samira', '"cour chanteront"')).toEqual([])
    expect(await titles('samira', '"arc-en-ciel" fête')).toEqual(['Fête de l’été'])
  })

  it('puts what a title says before what a text mentions', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    await publish('claire', { threadId, title: 'Le potager', body: words('On sème des radis.') })
    await publish('claire', { threadId, title: 'Sortie', body: words('Nous irons voir un potager.') })
    expect(await titles('samira', 'potager')).toEqual(['Le potager', 'Sortie'])
  })

  it('shows nobody what is not theirs', async () => {
    expect(await titles('camille', 'potager')).toEqual(['Le potager', 'Sortie'])
    expect(await titles('ines', 'potager')).toEqual([])
    const threadId = await thread('claire', 'La vie de l’école')
    await publish('claire', {
      threadId,
      title: 'Réunion des parents de CM1 A',
      audience: [await group('guardians', { class: 'cm1a' })],
    })
    expect(await titles('samira', 'réunion')).toEqual(['Réunion des parents de CM1 A'])
    expect(await titles('camille', 'réunion')).toEqual([])
    expect(await titles('lina', 'réunion')).toEqual([])
    expect(await titles('karim', 'réunion')).toEqual(['Réunion des parents de CM1 A'])
  })
})

describe('a draft', () => {
  it('is found by its author alone, then by its readers once published, and follows its words', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const { body: draft } = await write('claire', { threadId, title: 'Kermesse' })
    const mine = (await search('claire', 'kermesse')).texts
    expect(mine).toMatchObject([{ title: 'Kermesse', state: 'draft', app: 'news' }])
    for (const other of ['thierry', 'sandrine', 'samira', 'lina', 'karim'] as const)
      expect(await titles(other, 'kermesse')).toEqual([])
    await (await t.as('claire')).put(`/news/items/${draft.id}/publication`, { at: null })
    expect(await titles('lina', 'kermesse')).toEqual(['Kermesse'])
    await change('claire', draft, { title: 'Grande loterie' })
    expect(await titles('lina', 'kermesse')).toEqual([])
    expect(await titles('lina', 'loterie')).toEqual(['Grande loterie'])
    await (await t.as('claire')).delete(`/news/items/${draft.id}/publication`)
    expect(await titles('lina', 'loterie')).toEqual([])
    expect(await titles('thierry', 'loterie')).toEqual([])
    expect(await titles('claire', 'loterie')).toEqual(['Grande loterie'])
  })
})

describe('what is no longer shown', () => {
  it('leaves with the trash and comes back with it', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const item = await publish('claire', { threadId, title: 'Vide-grenier' })
    const claire = await t.as('claire')
    expect(await titles('samira', 'vide grenier')).toEqual(['Vide-grenier'])
    await claire.delete(`/news/items/${item.id}`)
    expect(await titles('samira', 'grenier')).toEqual([])
    expect(await titles('claire', 'grenier')).toEqual([])
    await claire.post(`/news/items/${item.id}/restoration`)
    expect(await titles('samira', 'grenier')).toEqual(['Vide-grenier'])
  })

  it('is hidden before its time and after its end, except from its author', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const item = await publish('claire', { threadId, title: 'Surprise' }, tomorrow)
    expect(await titles('samira', 'surprise')).toEqual([])
    expect((await search('claire', 'surprise')).texts).toMatchObject([{ state: 'scheduled' }])
    await t.deps
      .sql`update news.items set published_at = now() - interval '2 days', expires_at = now() - interval '1 day'
      where id = ${item.id}`
    await indexTexts(t.deps.sql, searchSources([newsBinding]), [item.id])
    expect(await titles('samira', 'surprise')).toEqual([])
    expect((await search('claire', 'surprise')).texts).toMatchObject([{ state: 'over' }])
  })

  it('is not found even while the index still holds it: the grants decide', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const item = await publish('claire', { threadId, title: 'Carnaval' })
    expect(await titles('samira', 'carnaval')).toEqual(['Carnaval'])
    await t.deps
      .sql`delete from core.grants g using core.resources r where r.id = ${item.id} and g.resource_id = r.access_id`
    const reply = await (await t.as('samira')).get<Found>('/search?q=carnaval')
    expect(reply.body.texts).toEqual([])
    const [left] = await t.deps.sql<{ id: string }[]>`select id from core.search_texts where id = ${item.id}`
    expect(left).toBeDefined()
  })
})

describe('the index', () => {
  it('follows a thread that changes hands', async () => {
    const threadId = await thread('ines', 'La vie de l’école')
    await publish('ines', { threadId, title: 'Le marché de Noël' })
    expect(await titles('delphine', 'marché')).toEqual(['Le marché de Noël'])
    const staff = await group('staff', { in: 'preVert' })
    const heads = await group('heads', { in: 'preVert' })
    const grants = [
      { groupId: staff, level: 'contribute' },
      { groupId: heads, level: 'manage' },
    ]
    const reply = await (await t.as('mathilde')).put(`/news/threads/${threadId}/audience`, { grants })
    expect(reply.status).toBe(200)
    expect(await titles('delphine', 'marché')).toEqual([])
    expect(await titles('ines', 'marché')).toEqual(['Le marché de Noël'])
  })

  it('is rebuilt whole by one command', async () => {
    const before = await search('karim', 'potager')
    await t.deps.sql`delete from core.search_texts`
    expect((await search('karim', 'potager')).texts).toEqual([])
    expect(await rebuildSearch(t.deps.sql)).toBeGreaterThan(5)
    expect(await search('karim', 'potager')).toEqual(before)
  })

  it('forgets what is erased', async () => {
    const threadId = await thread('adrien', 'Actualités pédagogiques')
    const item = await publish('adrien', { threadId, title: 'Éphémère' })
    expect(await titles('adrien', 'ephemere')).toEqual(['Éphémère'])
    await t.deps.sql`delete from core.resources where id = ${item.id}`
    expect(await titles('adrien', 'ephemere')).toEqual([])
  })

  it('gives all the results of one app page by page, newest first', async () => {
    const threadId = await thread('adrien', 'Actualités pédagogiques')
    for (const n of [1, 2, 3, 4, 5, 6, 7]) await publish('adrien', { threadId, title: `Atelier ${n}` })
    const best = await search('adrien', 'atelier')
    expect(best.texts).toHaveLength(5)
    expect(best.more).toEqual(['news'])
    const first = await search('adrien', 'atelier', '&kind=news&limit=4')
    expect(first.texts.map(text => text.title)).toEqual(['Atelier 7', 'Atelier 6', 'Atelier 5', 'Atelier 4'])
    const second = await search('adrien', 'atelier', `&kind=news&limit=4&after=${first.next}`)
    expect(second.texts.map(text => text.title)).toEqual(['Atelier 3', 'Atelier 2', 'Atelier 1'])
    expect(second.next).toBeNull()
  })
})
