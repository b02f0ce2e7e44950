import { describe, expect, it } from 'vitest'
import type { SavedList } from '../../../contract/api/lists.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'

const t = testApp()

const lists = async (as: Persona, query = '') =>
  (await (await t.as(as)).get<{ items: SavedList[] }>(`/lists${query}`)).body.items
const group = async (audience: string, className: 'cm1a' | 'cpa' | 'ce2') => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.groups where class_id = ${t.world.classes[className]} and audience = ${audience}`
  return row?.id ?? ''
}
const create = async (as: Persona, name: string, groupIds: string[]) =>
  (await t.as(as)).post<SavedList>('/lists', { name, groupIds })

describe('a saved list', () => {
  it('holds groups and people its owner may write to, and nobody else reads it', async () => {
    const reply = await create('claire', ' Sortie au musée ', [
      await group('guardians', 'cm1a'),
      t.world.people.sandrine,
      t.world.people.noe,
    ])
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({ name: 'Sortie au musée', lost: 0, elsewhere: 0 })
    expect(reply.body.members.map(member => member.name)).toEqual(['CM1 A', 'Noé Kermarec', 'Sandrine Peyrat'])
    expect(await lists('claire')).toHaveLength(1)
    expect(await lists('sandrine')).toEqual([])
    const sandrine = await t.as('sandrine')
    const path = `/lists/${reply.body.id}`
    expect((await sandrine.put(path, { name: 'À moi', groupIds: [t.world.people.claire] })).status).toBe(404)
    expect((await sandrine.delete(path)).status).toBe(404)
    expect((await sandrine.post(`${path}/restoration`)).status).toBe(404)
  })

  it('cannot hold somebody its owner may not write to', async () => {
    const { people } = t.world
    expect((await create('claire', 'Ailleurs', [people.ines, people.lou])).status).toBe(422)
    expect((await create('claire', 'Ailleurs', [await group('guardians', 'ce2')])).status).toBe(422)
    expect((await create('samira', 'Familles', [people.delphine])).status).toBe(422)
    expect((await create('samira', 'La classe', [await group('guardians', 'cm1a')])).status).toBe(422)
    expect((await create('samira', 'L’école', [people.claire, people.thierry])).status).toBe(200)
    expect((await create('claire', '   ', [people.noe])).status).toBe(422)
    expect((await create('claire', 'Vide', [])).status).toBe(422)
  })

  it('drops at each use who is no longer to be written to, and says how many', async () => {
    const { sql } = t.deps
    const { people } = t.world
    const [{ id, name } = { id: '', name: '' }] = await lists('claire')
    await sql`update core.class_teachers set left_at = now() where person_id = ${people.claire}`
    await sql`select core.refresh_memberships(array[${people.claire}]::uuid[])`
    const [dropped] = await lists('claire')
    expect(dropped?.members.map(member => member.name)).toEqual(['Sandrine Peyrat'])
    expect(dropped?.lost).toBe(2)
    const claire = await t.as('claire')
    const saved = await claire.put<SavedList>(`/lists/${id}`, { name, groupIds: [people.sandrine] })
    expect(saved.body).toMatchObject({ lost: 0, members: [{ name: 'Sandrine Peyrat' }] })
    await sql`update core.class_teachers set left_at = null where person_id = ${people.claire}`
    await sql`select core.refresh_memberships(array[${people.claire}]::uuid[])`
    expect((await lists('claire'))[0]?.members).toHaveLength(1)
  })

  it('sets apart people where only groups can be chosen', async () => {
    const { people } = t.world
    await create('thierry', 'CM1', [await group('pupils', 'cm1a'), people.claire])
    const [list] = await lists('thierry', '?groupsOnly=true')
    expect(list?.members.map(member => member.kind)).toEqual(['class'])
    expect(list).toMatchObject({ lost: 0, elsewhere: 1 })
  })

  it('is renamed, deleted, and comes back in one gesture', async () => {
    const claire = await t.as('claire')
    const { people } = t.world
    const { body } = await create('claire', 'Collègues', [people.sandrine])
    await claire.put(`/lists/${body.id}`, { name: 'Les collègues', groupIds: [people.sandrine, people.thierry] })
    const named = async () => (await lists('claire')).map(list => list.name)
    expect(await named()).toContain('Les collègues')
    expect((await claire.delete(`/lists/${body.id}`)).status).toBe(204)
    expect(await named()).not.toContain('Les collègues')
    expect((await claire.post(`/lists/${body.id}/restoration`)).status).toBe(204)
    expect(await named()).toContain('Les collègues')
    expect((await lists('claire')).find(list => list.id === body.id)?.members).toHaveLength(2)
  })
})
