import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Shelf, ShelfAudience } from '../contract-shelves.ts'
import { filesBinding } from '../server/binding.ts'
import { filesWorld } from './files-world.ts'

const t = testApp([filesBinding])
const { shelves, shelf, group, put, titles, feed, read } = filesWorld(t)

const names = async (as: Persona, query = '') => (await shelves(as, query)).map(({ title }) => title)
const add = async (as: Persona, structure: 'tilleuls' | 'constituency', title = 'Cantine') =>
  (await t.as(as)).post<Shelf>('/shelves', { structureId: t.world.structures[structure], title, description: '' })
const audience = async (as: Persona, id: string) =>
  (await (await t.as(as)).get<ShelfAudience>(`/shelves/${id}/audience`)).body.items.map(
    ({ group: { id: groupId }, level }) => ({
      groupId,
      level,
    }),
  )
const share = async (as: Persona, id: string, grants: { groupId: string; level: string }[]) =>
  (await t.as(as)).put<ShelfAudience>(`/shelves/${id}/audience`, { grants })

describe('the first shelves', () => {
  it('are each for those they name', async () => {
    const above = ['Textes et circulaires', 'Pour les directions', 'Ressources pédagogiques']
    expect(await names('adrien')).toEqual(above)
    expect(await names('thierry')).toEqual(['Vie de l’école', 'Équipe', ...above])
    expect(await names('claire')).toEqual([
      'Vie de l’école',
      'Équipe',
      'Textes et circulaires',
      'Ressources pédagogiques',
    ])
    expect(await names('samira')).toEqual(['Vie de l’école'])
    expect(await names('bruno')).toEqual([])
    expect(await names('lina')).toEqual([])
  })

  it('are both schools’ for a parent of two, one at a time by child', async () => {
    const places = async (query = '') => (await shelves('delphine', query)).map(({ structure }) => structure.name)
    expect(await places()).toEqual(['École des Tilleuls', 'École du Pré-Vert'])
    expect(await places(`?childId=${t.world.people.tom}`)).toEqual(['École du Pré-Vert'])
    expect(await places(`?structureId=${t.world.structures.tilleuls}`)).toEqual(['École des Tilleuls'])
    expect(await places(`?childId=${t.world.people.lina}`)).toEqual([])
  })

  it('of schools do not crowd who administers them: they look them up', async () => {
    expect(await names('karim')).toEqual(['Textes et circulaires', 'Pour les directions', 'Ressources pédagogiques'])
    expect(await names('karim', '?q=pre-vert')).toEqual(['Vie de l’école', 'Équipe'])
  })

  it('are added to by teachers in the school, run by the head and the team', async () => {
    const level = async (as: Persona, title: string) => (await shelves(as)).find(one => one.title === title)?.my.level
    expect(await level('claire', 'Vie de l’école')).toBe('contribute')
    expect(await level('thierry', 'Vie de l’école')).toBe('manage')
    expect(await level('thierry', 'Pour les directions')).toBe('read')
    expect(await level('helene', 'Pour les directions')).toBe('manage')
    expect(await names('claire', '?contributing=true')).toEqual(['Vie de l’école', 'Équipe'])
  })
})

describe('a shelf', () => {
  it('is added by the head of a school or the team of a circonscription, for no family yet', async () => {
    const { body: made, status } = await add('thierry', 'tilleuls')
    expect([status, made.my.level, made.readers.map(one => one.audience).sort()]).toEqual([
      200,
      'manage',
      ['staff', 'teachers'],
    ])
    expect(await names('samira')).not.toContain('Cantine')
    expect((await add('adrien', 'constituency', 'Formation')).status).toBe(200)
    expect(await names('thierry')).not.toContain('Formation')
    for (const as of ['claire', 'samira'] as const) expect((await add(as, 'tilleuls')).status).toBe(403)
    expect((await add('thierry', 'constituency')).status).toBe(403)
    expect((await add('mathilde', 'tilleuls')).status).toBe(404)
  })

  it('is renamed and moved by who runs it', async () => {
    const { body: made } = await add('thierry', 'tilleuls', 'Sorties')
    const thierry = await t.as('thierry')
    const renamed = await thierry.put<Shelf>(`/shelves/${made.id}`, {
      title: 'Nos sorties',
      description: 'Autorisations.',
    })
    expect(renamed.body).toMatchObject({ title: 'Nos sorties', description: 'Autorisations.' })
    expect((await thierry.put(`/shelves/${made.id}`, { title: '  ', description: '' })).status).toBe(422)
    await thierry.put(`/shelves/${made.id}/position`, { position: 0 })
    expect((await names('thierry'))[0]).toBe('Nos sorties')
    expect((await (await t.as('claire')).put(`/shelves/${made.id}/position`, { position: 0 })).status).toBe(403)
  })

  it('leaves for the trash with its documents, and comes back with them alone', async () => {
    const { body: made } = await add('thierry', 'tilleuls', 'Bus')
    const { body: kept } = await put('thierry', made.id, { title: 'Horaires' })
    const { body: gone } = await put('thierry', made.id, { title: 'Vieux plan' })
    const thierry = await t.as('thierry')
    await thierry.delete(`/documents/${gone.id}`)
    expect((await thierry.delete(`/shelves/${made.id}`)).status).toBe(204)
    expect([await names('claire'), (await read('claire', kept.id)).status]).toEqual([
      expect.not.arrayContaining(['Bus']),
      404,
    ])
    expect((await thierry.post(`/documents/${kept.id}/restoration`)).body).toMatchObject({ code: 'shelf-trashed' })
    expect(await names('thierry', '?trashed=true')).toEqual(['Bus'])
    expect((await (await t.as('claire')).post(`/shelves/${made.id}/restoration`)).status).toBe(403)
    expect((await thierry.post(`/shelves/${made.id}/restoration`)).status).toBe(204)
    expect(await titles('claire', `?shelfId=${made.id}`)).toEqual(['Horaires'])
    expect(await titles('thierry', '?trashed=true')).toEqual(['Vieux plan'])
    expect(await titles('claire', '?trashed=true')).toEqual([])
  })
})

describe('sharing a shelf', () => {
  it('gives and takes at once, in lists and feeds, narrowed documents too', async () => {
    const id = await shelf('thierry', 'Vie de l’école')
    await put('claire', id, { title: 'À tous' })
    await put('claire', id, { title: 'Aux CM1', audience: [await group('guardians', { class: 'cm1a' })] })
    expect([await titles('samira'), await feed('samira')]).toEqual([
      ['Aux CM1', 'À tous'],
      ['Aux CM1', 'À tous'],
    ])
    const before = await audience('thierry', id)
    const guardians = await group('guardians', { in: 'tilleuls' })
    await share(
      'thierry',
      id,
      before.filter(grant => grant.groupId !== guardians),
    )
    expect([await titles('samira'), await feed('samira')]).toEqual([[], []])
    expect(await titles('claire', `?shelfId=${id}`)).toEqual(['Aux CM1', 'À tous'])
    await share('thierry', id, before)
    expect((await titles('samira')).length).toBe(2)
  })

  it('only reaches people one may write to, and is never left to nobody', async () => {
    const id = await shelf('thierry', 'Équipe')
    const before = await audience('thierry', id)
    const elsewhere = await group('guardians', { class: 'ce2' })
    expect((await share('thierry', id, [...before, { groupId: elsewhere, level: 'read' }])).body).toMatchObject({
      errors: [{ field: 'grants', code: 'not-yours' }],
    })
    const staff = await group('staff', { in: 'tilleuls' })
    expect((await share('thierry', id, [{ groupId: staff, level: 'read' }])).body).toMatchObject({
      errors: [{ code: 'nobody-manages' }],
    })
    expect((await share('claire', id, before)).status).toBe(403)
  })
})
