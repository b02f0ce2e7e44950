import { describe, expect, it } from 'vitest'
import type { Identity, MyIdentity } from '../../../contract/api/identities.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { correctStructure } from '../../structures/structure-tree.ts'

const t = testApp([])
type Place = keyof typeof t.world.structures
interface Listed {
  items: Identity[]
  canCreate: boolean
}

const at = (place: Place) => `/structures/${t.world.structures[place]}/identities`
const listed = async (as: Persona, place: Place) => (await (await t.as(as)).get<Listed>(at(place))).body
const mainOf = async (place: Place) => (await listed('karim', place)).items.find(one => one.isMain) as Identity
const mine = async (as: Persona, on = '') =>
  (await (await t.as(as)).get<{ items: MyIdentity[] }>(`/me/identities${on}`)).body.items.map(one => one.name)
const holdersOf = async (as: Persona, place: Place) =>
  (await listed(as, place)).items[0]?.holders?.map(one => one.person.name)
const give = async (by: Persona, place: Place, to: Persona, endsOn: string | null = null) =>
  (await t.as(by)).put<{ code: string }>(`/identities/${(await mainOf(place)).id}/holders/${t.world.people[to]}`, {
    endsOn,
  })
const take = async (by: Persona, place: Place, from: Persona) =>
  (await t.as(by)).delete<{ code: string }>(`/identities/${(await mainOf(place)).id}/holders/${t.world.people[from]}`)

describe('a school', () => {
  it('has an identity called as the school, held by its head', async () => {
    expect(await mainOf('tilleuls')).toMatchObject({
      name: 'École des Tilleuls',
      avatar: `structure/${t.world.structures.tilleuls}`,
      isMain: true,
      holders: [{ person: { name: 'Thierry Lacombe' }, byRole: true, endsOn: null, givenBy: null }],
    })
    expect(await mine('thierry')).toEqual(['École des Tilleuls'])
    expect(await mine('claire')).toEqual([])
  })

  it('is called otherwise when the school is, unless somebody chose another name', async () => {
    const { preVert } = t.world.structures
    await correctStructure(t.deps.sql, preVert, { name: 'École Pré-Vert' })
    expect((await mainOf('preVert')).name).toBe('École Pré-Vert')
    const renaming = { name: 'L’équipe du Pré-Vert' }
    expect((await (await t.as('mathilde')).put(`/identities/${(await mainOf('preVert')).id}`, renaming)).status).toBe(
      204,
    )
    await correctStructure(t.deps.sql, preVert, { name: 'École du Pré-Vert' })
    expect((await mainOf('preVert')).name).toBe('L’équipe du Pré-Vert')
  })

  it('shows its name to its families, never who acts as it', async () => {
    for (const persona of ['samira', 'lina'] as const) {
      const reply = await (await t.as(persona)).get<Listed>(at('tilleuls'))
      expect(reply.body.items).toMatchObject([{ name: 'École des Tilleuls', holders: null }])
      expect(reply.raw.toString()).not.toMatch(/Lacombe/)
      expect(reply.raw.toString()).not.toContain(t.world.people.thierry)
    }
    expect((await (await t.as('tom')).get(at('tilleuls'))).status).toBe(404)
  })
})

describe('the head', () => {
  it('lets a teacher act as the school, who is then among its holders', async () => {
    const thierry = await t.as('thierry')
    const { id } = await mainOf('tilleuls')
    const found = await thierry.get<{ items: { name: string }[] }>(`/identities/${id}/candidates?q=cla`)
    expect(found.body.items.map(one => one.name)).toEqual(['Claire Brunet'])
    expect((await give('thierry', 'tilleuls', 'claire')).status).toBe(204)
    expect(await mine('claire')).toEqual(['École des Tilleuls'])
    expect(await holdersOf('claire', 'tilleuls')).toEqual(['Thierry Lacombe', 'Claire Brunet'])
    expect(await holdersOf('sandrine', 'tilleuls')).toBeUndefined()
    const again = await thierry.get<{ items: unknown[] }>(`/identities/${id}/candidates?q=cla`)
    expect(again.body.items).toEqual([])
  })

  it('takes it back at once, and both acts are in the journal', async () => {
    expect((await take('thierry', 'tilleuls', 'claire')).status).toBe(204)
    expect(await mine('claire')).toEqual([])
    const lines = await t.deps.sql<{ action: string; by: string; to: string }[]>`
      select action, actor_id as by, target_id as to from core.audit where action in ('identity.given', 'identity.taken') order by at`
    const { thierry, claire } = t.world.people
    expect(lines.map(line => ({ ...line }))).toEqual([
      { action: 'identity.given', by: thierry, to: claire },
      { action: 'identity.taken', by: thierry, to: claire },
    ])
  })

  it('holds it by the function itself: it is neither given to them nor taken from them', async () => {
    expect((await give('karim', 'tilleuls', 'thierry')).body.code).toBe('by-role')
    expect((await take('karim', 'tilleuls', 'thierry')).body.code).toBe('by-role')
  })

  it('gives it neither to a teacher of another school, nor to a parent, nor in the past', async () => {
    expect((await give('thierry', 'tilleuls', 'ines')).status).toBe(404)
    expect((await give('thierry', 'tilleuls', 'samira')).status).toBe(404)
    expect((await give('thierry', 'tilleuls', 'claire', '2020-09-01')).status).toBe(422)
  })
})

describe('a holder', () => {
  it('loses it the day after the last one', async () => {
    expect((await give('thierry', 'tilleuls', 'claire', '2999-07-05')).status).toBe(204)
    expect(await mine('claire')).toEqual(['École des Tilleuls'])
    await t.deps.sql`update core.identity_holders set ends_on = current_date - 1`
    expect(await mine('claire')).toEqual([])
  })

  it('loses it the day they leave the school, and a head with the function', async () => {
    await give('thierry', 'tilleuls', 'claire')
    const leaving = [t.world.people.claire, t.world.people.thierry]
    await t.deps.sql`update core.affiliations set left_at = now() where person_id = any(${leaving}::uuid[])`
    expect(await mine('claire')).toEqual([])
    expect(await mine('thierry')).toEqual([])
    await t.deps.sql`update core.affiliations set left_at = null where person_id = any(${leaving}::uuid[])`
    expect(await mine('claire')).toEqual(['École des Tilleuls'])
    await take('thierry', 'tilleuls', 'claire')
  })

  it('names nobody else, renames nothing', async () => {
    await give('thierry', 'tilleuls', 'claire')
    expect((await give('claire', 'tilleuls', 'sandrine')).status).toBe(403)
    const { id } = await mainOf('tilleuls')
    expect((await (await t.as('claire')).put(`/identities/${id}`, { name: 'Chez nous' })).status).toBe(403)
    expect((await (await t.as('claire')).post(at('tilleuls'), { name: 'Ma classe' })).status).toBe(403)
    await take('thierry', 'tilleuls', 'claire')
  })
})

describe('the circonscription', () => {
  it('has an identity held by the inspector and the advisers, who name others of the team', async () => {
    expect(await mainOf('constituency')).toMatchObject({ name: 'Équipe de circonscription' })
    expect(await holdersOf('adrien', 'constituency')).toEqual(['Adrien Morel', 'Hélène Vasseur'])
    expect((await give('adrien', 'constituency', 'ines')).status).toBe(204)
    expect(await mine('ines')).toEqual(['Équipe de circonscription'])
    expect((await take('helene', 'constituency', 'ines')).status).toBe(204)
  })

  it('makes a RASED, closed and opened again with its holders', async () => {
    const adrien = await t.as('adrien')
    const made = await adrien.post<{ id: string; code: string }>(at('constituency'), { name: 'RASED de Valbrume' })
    expect(made.status).toBe(200)
    expect((await adrien.post<{ code: string }>(at('constituency'), { name: 'Rased de valbrume' })).status).toBe(422)
    const { id } = made.body
    await adrien.put(`/identities/${id}/holders/${t.world.people.ines}`, { endsOn: null })
    expect(await mine('ines')).toEqual(['RASED de Valbrume'])
    expect((await adrien.delete(`/identities/${id}`)).status).toBe(204)
    expect(await mine('ines')).toEqual([])
    expect((await adrien.post(`/identities/${id}/restoration`)).status).toBe(204)
    expect(await mine('ines')).toEqual(['RASED de Valbrume'])
    const main = await mainOf('constituency')
    expect((await adrien.delete<{ code: string }>(`/identities/${main.id}`)).body.code).toBe('main-identity')
  })

  it('acts on its branch of the tree: over its schools, not beside', async () => {
    const on = (place: Place) => `?on=${t.world.structures[place]}`
    expect(await mine('adrien', on('tilleuls'))).toEqual(['Équipe de circonscription'])
    expect(await mine('thierry', on('constituency'))).toEqual(['École des Tilleuls'])
    expect(await mine('thierry', on('preVert'))).toEqual([])
  })
})

describe('people of another school', () => {
  it('find no identity at its address', async () => {
    const { id } = await mainOf('tilleuls')
    const ines = await t.as('ines')
    expect((await ines.put(`/identities/${id}`, { name: 'Ici' })).status).toBe(404)
    expect((await ines.get(`/identities/${id}/candidates?q=cl`)).status).toBe(404)
    expect((await give('mathilde', 'tilleuls', 'claire')).status).toBe(404)
  })
})
