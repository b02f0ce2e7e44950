import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'

const t = testApp([newsBinding])
const { thread, threads, group, write, change, publish, titles, feed, read } = newsWorld(t)

const seenBy = async (title: string, cast: readonly Persona[]): Promise<Persona[]> => {
  const seen: Persona[] = []
  for (const persona of cast) if ((await titles(persona)).includes(title)) seen.push(persona)
  return seen
}
const cast: readonly Persona[] = [
  'claire',
  'thierry',
  'ines',
  'mathilde',
  'adrien',
  'lina',
  'lou',
  'tom',
  'samira',
  'camille',
  'delphine',
  'bruno',
]

describe('threads', () => {
  it('are three in a circonscription and one in a school, from the start', async () => {
    const own = (await threads('karim')).map(found => [found.structure.name, found.title])
    expect(own).toEqual([
      ['Circonscription de Valbrume', 'Actualités pédagogiques'],
      ['Circonscription de Valbrume', 'Propositions de projets'],
      ['Circonscription de Valbrume', 'Informations aux directeurs'],
      ['École des Tilleuls', 'La vie de l’école'],
      ['École du Pré-Vert', 'La vie de l’école'],
    ])
  })

  it('are each seen by whom they are for', async () => {
    const titlesOf = async (persona: Persona) => (await threads(persona)).map(found => found.title)
    expect(await titlesOf('samira')).toEqual(['La vie de l’école', 'Actualités pédagogiques'])
    expect(await titlesOf('lina')).toEqual(['La vie de l’école', 'Actualités pédagogiques'])
    expect(await titlesOf('claire')).toEqual([
      'La vie de l’école',
      'Actualités pédagogiques',
      'Propositions de projets',
    ])
    expect(await titlesOf('mathilde')).toContain('Informations aux directeurs')
    expect(await titlesOf('bruno')).toEqual([])
  })

  it('say what one may do with them', async () => {
    const [own, pedagogy, projects] = await threads('claire')
    expect(own?.my).toMatchObject({ level: 'contribute', can: { createItem: true } })
    expect(own?.my.can).not.toHaveProperty('shareThread')
    expect(pedagogy?.my).toMatchObject({ level: 'read', can: { muteThread: true } })
    expect(pedagogy?.my.can).not.toHaveProperty('createItem')
    expect(projects?.my).toMatchObject({ level: 'contribute', can: { createItem: true } })
    expect((await threads('thierry'))[0]?.my).toMatchObject({ level: 'manage', can: { shareThread: true } })
  })
})

describe('an item', () => {
  it('for a whole school is seen there and by the inspectorate, nowhere else, in the list as in the feed', async () => {
    await publish('claire', { threadId: await thread('claire', 'La vie de l’école'), title: 'Marché de Noël' })
    expect(await seenBy('Marché de Noël', cast)).toEqual([
      'claire',
      'thierry',
      'adrien',
      'lina',
      'lou',
      'samira',
      'camille',
      'delphine',
    ])
    for (const persona of cast) expect(await feed(persona)).toEqual(await titles(persona))
  })

  it('narrowed to the guardians of a class reaches them, its author and the head, and is 404 to the others', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const audience = [await group('guardians', { class: 'cm1a' })]
    const item = await publish('claire', { threadId, title: 'Sortie au musée', audience })
    expect(await seenBy('Sortie au musée', cast)).toEqual(['claire', 'thierry', 'samira', 'delphine'])
    for (const other of ['camille', 'lina', 'ines', 'adrien', 'bruno'] as const)
      expect((await read(other, item.id)).status).toBe(404)
    expect((await read('samira', item.id)).body.audience).toMatchObject([{ audiences: ['guardians'], name: 'CM1 A' }])
  })

  it('for pupils is seen by pupils', async () => {
    const threadId = await thread('sandrine', 'La vie de l’école')
    await publish('sandrine', {
      threadId,
      title: 'La chanson du lundi',
      audience: [await group('pupils', { class: 'cpa' })],
    })
    expect(await seenBy('La chanson du lundi', cast)).toEqual(['thierry', 'lou'])
    expect(await titles('sandrine')).toContain('La chanson du lundi')
  })

  it('of the circonscription starts with staff alone, and reaches each teacher without the head', async () => {
    const [pedagogy] = (await threads('adrien')).filter(found => found.title === 'Actualités pédagogiques')
    expect(pedagogy?.defaultAudience).toEqual([await group('staff', { in: 'constituency' })])
    const audience = pedagogy?.defaultAudience ?? null
    await publish('adrien', { threadId: pedagogy?.id ?? '', title: 'Le dictaphone', audience })
    expect(await seenBy('Le dictaphone', cast)).toEqual(['claire', 'thierry', 'ines', 'mathilde', 'adrien'])
  })

  it('for heads stays between heads and the inspectorate', async () => {
    const threadId = await thread('adrien', 'Informations aux directeurs')
    await publish('adrien', { threadId, title: 'Enquête de rentrée' })
    expect(await seenBy('Enquête de rentrée', cast)).toEqual(['thierry', 'mathilde', 'adrien'])
  })

  it('cannot be widened beyond its thread', async () => {
    const heads = await thread('adrien', 'Informations aux directeurs')
    const outside = await write('adrien', {
      threadId: heads,
      audience: [await group('guardians', { in: 'constituency' })],
    })
    expect([outside.status, outside.body]).toMatchObject([422, { errors: [{ field: 'audience', code: 'outside' }] }])
    const school = await thread('claire', 'La vie de l’école')
    const elsewhere = await write('claire', {
      threadId: school,
      audience: [await group('guardians', { class: 'ce2' })],
    })
    expect(elsewhere.body).toMatchObject({ errors: [{ field: 'audience' }] })
    expect((await write('claire', { threadId: school, audience: [] })).status).toBe(422)
  })

  it('narrowed afterwards leaves the lists and feeds of those it no longer reaches', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const item = await publish('claire', { threadId, title: 'Goûter de fin d’année' })
    expect(await feed('camille')).toContain('Goûter de fin d’année')
    await change('claire', item, { audience: [await group('guardians', { class: 'cm1a' })] })
    await t.settle()
    expect(await titles('camille')).not.toContain('Goûter de fin d’année')
    expect(await feed('camille')).not.toContain('Goûter de fin d’année')
    expect(await feed('samira')).toContain('Goûter de fin d’année')
  })

  it('is written only where one may write', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    expect((await write('samira', { threadId })).status).toBe(403)
    expect((await write('ines', { threadId })).status).toBe(404)
    expect((await write('lina', { threadId })).status).toBe(403)
  })

  it('is changed by its author and who runs the thread, not by a colleague', async () => {
    const threadId = await thread('claire', 'La vie de l’école')
    const item = await publish('claire', { threadId, title: 'Piscine' })
    expect((await change('sandrine', item, { title: 'Plus de piscine' })).status).toBe(403)
    expect((await change('samira', item, { title: 'Plus de piscine' })).status).toBe(403)
    expect((await change('thierry', item, { title: 'Piscine le mardi' })).status).toBe(200)
    const { body } = await read('samira', item.id)
    expect(body).toMatchObject({ title: 'Piscine le mardi', editedAt: expect.any(String) })
    for (const act of ['updateItem', 'trashItem', 'readReach']) expect(body.my.can).not.toHaveProperty(act)
  })
})

describe('the list', () => {
  it('can be that of one thread, of one structure, of one child', async () => {
    const school = await thread('ines', 'La vie de l’école')
    await publish('ines', { threadId: school, title: 'Le potager du Pré-Vert' })
    const pedagogy = await thread('adrien', 'Actualités pédagogiques')
    await publish('adrien', {
      threadId: pedagogy,
      title: 'Pour les familles',
      audience: [await group('guardians', { in: 'constituency' })],
    })
    expect(await titles('delphine', `?threadId=${school}`)).toEqual(['Le potager du Pré-Vert'])
    expect(await titles('delphine', `?childId=${t.world.people.tom}`)).toEqual([
      'Pour les familles',
      'Le potager du Pré-Vert',
    ])
    expect(await titles('delphine', `?childId=${t.world.people.noe}`)).not.toContain('Le potager du Pré-Vert')
    expect(await titles('delphine', `?childId=${t.world.people.lina}`)).toEqual([])
    expect(await titles('adrien', `?structureId=${t.world.structures.preVert}`)).toContain('Le potager du Pré-Vert')
    expect(await titles('adrien', `?structureId=${t.world.structures.tilleuls}`)).not.toContain(
      'Le potager du Pré-Vert',
    )
  })

  it('turns its pages without missing or repeating an item', async () => {
    const all = await titles('adrien', '?limit=100')
    const turned: string[] = []
    let after = ''
    for (;;) {
      const page = await (await t.as('adrien')).get<{ items: { title: string }[]; next: string | null }>(
        `/news/items?limit=2${after}`,
      )
      turned.push(...page.body.items.map(item => item.title))
      if (!page.body.next) break
      after = `&after=${page.body.next}`
    }
    expect(turned).toEqual(all)
  })

  it('leaves out a thread I muted, which stays readable by itself', async () => {
    const threadId = await thread('claire', 'Actualités pédagogiques')
    const claire = await t.as('claire')
    expect(await titles('claire')).toContain('Le dictaphone')
    expect((await claire.put(`/news/threads/${threadId}/mute`)).status).toBe(204)
    expect(await titles('claire')).not.toContain('Le dictaphone')
    expect(await feed('claire')).not.toContain('Le dictaphone')
    expect(await titles('claire', `?threadId=${threadId}`)).toContain('Le dictaphone')
    expect((await threads('claire')).find(found => found.id === threadId)?.muted).toBe(true)
    await claire.delete(`/news/threads/${threadId}/mute`)
    expect(await titles('claire')).toContain('Le dictaphone')
  })
})
