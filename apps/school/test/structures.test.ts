import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Match } from '../contract/shapes.ts'
import type { Structure, StructureRow } from '../contract/structures.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const at = (name: 'constituency' | 'tilleuls' | 'preVert' | 'valbrume') =>
  `/school/structures/${t.world.structures[name]}`

describe('the circonscription', () => {
  it('shows its team every school with its figures, and no child', async () => {
    await t.deps
      .sql`update core.accounts set activated_at = null, last_seen_at = null where person_id = ${t.world.people.marc}`
    const adrien = await t.as('adrien')
    const schools = await adrien.get<{ items: StructureRow[] }>(`${at('constituency')}/structures`)
    expect(schools.body.items.map(s => [s.name, s.figures.pupils.people, s.figures.guardians])).toEqual([
      ['École des Tilleuls', 3, { people: 5, never: 1 }],
      ['École du Pré-Vert', 1, { people: 1, never: 0 }],
    ])
    expect((await adrien.get(`/school/classes/${t.world.classes.cm1a}`)).status).toBe(404)
    expect((await adrien.get(`${at('tilleuls')}/access`)).status).toBe(403)
    expect((await adrien.get(`${at('tilleuls')}/people`)).status).toBe(200)
  })

  it('finds a school by a few letters, page after page', async () => {
    const adrien = await t.as('adrien')
    const first = await adrien.get<{ items: StructureRow[]; next: string }>(`${at('constituency')}/structures?limit=1`)
    const second = await adrien.get<{ items: StructureRow[]; next: null }>(
      `${at('constituency')}/structures?limit=1&after=${first.body.next}`,
    )
    expect([first.body.items[0]?.name, second.body.items[0]?.name, second.body.next]).toEqual([
      'École des Tilleuls',
      'École du Pré-Vert',
      null,
    ])
    const found = await adrien.get<{ items: StructureRow[] }>(`${at('constituency')}/structures?q=pre+ver`)
    expect(found.body.items.map(s => s.name)).toEqual(['École du Pré-Vert'])
  })

  it('is closed to teachers and heads of its schools, who only belong to it', async () => {
    for (const persona of ['claire', 'thierry'] as const) {
      const client = await t.as(persona)
      for (const path of ['', '/structures', '/people', '/figures'])
        expect((await client.get(`${at('constituency')}${path}`)).status).toBe(404)
      expect((await client.get(`${at('constituency')}/journal`)).status).toBe(403)
      expect((await client.post(`${at('constituency')}/groups`, { name: 'X' })).status).toBe(403)
    }
  })

  it('does not show a teacher’s colleagues how far their accounts are', async () => {
    const claire = await t.as('claire')
    const people = await claire.get<{ items: { name: string; state: string | null }[] }>(`${at('tilleuls')}/people`)
    expect(people.body.items.map(row => row.state)).toEqual([null, null, null])
    const thierry = await t.as('thierry')
    const seen = await thierry.get<{ items: { state: string | null }[] }>(`${at('tilleuls')}/people`)
    expect(seen.body.items.map(row => row.state)).toEqual(['active', 'active', 'active'])
  })
})

describe('the tree', () => {
  it('grows by its administrators only', async () => {
    const body = { kind: 'school', name: 'École du Moulin', uai: '0999077z', town: 'Valbrume' }
    for (const persona of ['thierry', 'adrien', 'claire'] as const)
      expect((await (await t.as(persona)).post(`${at('constituency')}/structures`, body)).status).toBe(403)
    const karim = await t.as('karim')
    const made = await karim.post<{ id: string }>(`${at('constituency')}/structures`, body)
    const page = await karim.get<Structure>(`/school/structures/${made.body.id}`)
    expect(page.body).toMatchObject({ uai: '0999077Z', parents: [{ name: 'Circonscription de Valbrume' }] })
    const again = await karim.post<{ errors: { field: string }[] }>(`${at('constituency')}/structures`, body)
    expect(again.body.errors[0]?.field).toBe('uai')
    const apps = await t.deps.sql`select app from core.app_openings where structure_id = ${made.body.id}`
    expect(apps.map(row => row.app)).toEqual(['school'])
  })

  it('lets a school have several parents, and stay reachable', async () => {
    const karim = await t.as('karim')
    const { constituency, valbrume } = t.world.structures
    expect((await karim.put(`${at('preVert')}/parents`, { parentIds: [constituency, valbrume] })).status).toBe(404)
    await t.deps.sql`insert into core.structure_parents values (${valbrume}, ${constituency})`
    await t.deps.sql`select core.refresh_lineage()`
    await t.deps.sql`insert into core.grants (resource_id, group_id, level, source)
      select ${valbrume}, id, 3, 'default' from core.groups where structure_id = ${constituency} and audience = 'administrators'`
    expect((await karim.put(`${at('preVert')}/parents`, { parentIds: [constituency, valbrume] })).status).toBe(204)
    const page = await karim.get<Structure>(at('preVert'))
    expect(page.body.parents.map(p => p.kind)).toEqual(['constituency', 'municipality'])
  })

  it('lets the head correct the telephone, the administration the name', async () => {
    const thierry = await t.as('thierry')
    expect((await thierry.patch(at('tilleuls'), { phone: '05 49 00 00 17' })).status).toBe(204)
    expect((await thierry.patch(at('tilleuls'), { name: 'École Thierry' })).status).toBe(403)
    const karim = await t.as('karim')
    expect((await karim.patch(at('tilleuls'), { name: 'École des Grands Tilleuls' })).status).toBe(204)
    const [row] = await t.deps
      .sql`select name, phone, hand_edited from core.structures where id = ${t.world.structures.tilleuls}`
    expect(row).toMatchObject({ name: 'École des Grands Tilleuls', phone: '05 49 00 00 17' })
    expect(row?.hand_edited.toSorted()).toEqual(['name', 'phone'])
  })

  it('closes a school, and opens it again', async () => {
    expect((await (await t.as('mathilde')).put(`${at('preVert')}/closure`)).status).toBe(403)
    const karim = await t.as('karim')
    expect((await karim.put(`${at('preVert')}/closure`)).status).toBe(204)
    expect((await karim.get<Structure>(at('preVert'))).body.closedAt).not.toBeNull()
    expect((await karim.put(`${at('constituency')}/closure`)).status).toBe(409)
    expect((await karim.delete(`${at('preVert')}/closure`)).status).toBe(204)
    expect((await karim.get<Structure>(at('preVert'))).body.closedAt).toBeNull()
  })
})

describe('a role given by hand', () => {
  type Added = { personId: string | null; matches: Match[] }
  const people = () => `${at('tilleuls')}/people`

  it('places a contributor until a day, and no longer', async () => {
    const thierry = await t.as('thierry')
    const typed = { role: 'external', title: 'Intervenante en musique', givenName: 'Maud', familyName: 'Perrin' }
    const endless = await thierry.post<{ errors: { field: string }[] }>(people(), typed)
    expect(endless.body.errors[0]?.field).toBe('endsOn')
    const added = await thierry.post<Added>(people(), { ...typed, endsOn: '2999-06-30' })
    expect(added.body.personId).toEqual(expect.any(String))
    const groups = await t.deps.sql`select g.audience from core.memberships m join core.groups g on g.id = m.group_id
      where m.person_id = ${added.body.personId} and g.structure_id = ${t.world.structures.tilleuls}`
    expect(groups.map(row => row.audience)).toEqual(['externals'])
  })

  it('keeps one account for somebody who already works elsewhere', async () => {
    const thierry = await t.as('thierry')
    const typed = { role: 'teacher', givenName: 'Ines', familyName: 'carvalho' }
    const seen = await thierry.post<Added>(people(), typed)
    expect(seen.body.matches).toMatchObject([{ id: t.world.people.ines, where: ['École du Pré-Vert'], isHere: false }])
    const added = await thierry.post<Added>(people(), { role: 'teacher', personId: t.world.people.ines })
    expect(added.body.personId).toBe(t.world.people.ines)
    const me = await (await t.as('ines')).get<{ attachments: { name: string }[] }>('/me')
    expect(me.body.attachments).toHaveLength(2)
  })

  it('that runs something is given by the administration, never by a head', async () => {
    const thierry = await t.as('thierry')
    const typed = { givenName: 'Odile', familyName: 'Garnier' }
    for (const role of ['head', 'local-admin', 'inspector', 'central-admin', 'pupil', 'guardian'])
      expect((await thierry.post(people(), { ...typed, role })).status).toBe(403)
    const karim = await t.as('karim')
    expect((await karim.post(people(), { ...typed, role: 'central-admin' })).status).toBe(403)
    expect((await karim.post(people(), { ...typed, role: 'local-admin' })).status).toBe(200)
    const nobody = await karim.post(people(), { role: 'teacher', personId: t.world.people.lou })
    expect(nobody.status).toBe(404)
  })

  it('ends at once, and can be given back', async () => {
    const karim = await t.as('karim')
    const list = await karim.get<{ items: { id: string; name: string }[] }>(people())
    const row = list.body.items.find(candidate => candidate.name === 'Sandrine Peyrat')
    const sandrine = await t.as('sandrine')
    expect((await karim.delete(`${people()}/${row?.id}`)).status).toBe(204)
    expect((await sandrine.get(at('tilleuls'))).status).toBe(404)
    expect((await karim.put(`${people()}/${row?.id}`)).status).toBe(204)
    expect((await sandrine.get(at('tilleuls'))).status).toBe(200)
    const own = await karim.get<{ items: { id: string }[] }>(`${at('constituency')}/people?q=karim`)
    expect((await karim.delete(`${at('constituency')}/people/${own.body.items[0]?.id}`)).status).toBe(409)
  })
})
