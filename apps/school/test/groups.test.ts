import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { ManualGroup, Member } from '../contract/groups.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const at = (name: 'constituency' | 'tilleuls' | 'preVert') => `/school/structures/${t.world.structures[name]}`
type Made = { id: string; people: number }
type Groups = { automatic: { audience: string; name: string }[]; manual: ManualGroup[] }

const groupOf = async (classId: string, audience: string) => {
  const [row] = await t.deps.sql<
    { id: string }[]
  >`select id from core.groups where class_id = ${classId} and audience = ${audience}`
  return row?.id as string
}

describe('a group made by a teacher', () => {
  it('holds people of the class and colleagues, not other families nor other schools', async () => {
    const claire = await t.as('claire')
    const { noe, marc, sandrine, camille, ines, lou } = t.world.people
    const made = await claire.post<Made>(`${at('tilleuls')}/groups`, {
      name: 'Chorale',
      personIds: [noe, marc, sandrine, camille, ines, lou],
      groupIds: [await groupOf(t.world.classes.cm1a, 'pupils'), await groupOf(t.world.classes.cpa, 'guardians')],
    })
    const members = await claire.get<{ items: Member[] }>(`/school/groups/${made.body.id}/members`)
    expect(members.body.items.map(m => m.name)).toEqual([
      'Lina Castel',
      'Marc Castel',
      'Noé Kermarec',
      'Sandrine Peyrat',
    ])
    expect(made.body.people).toBe(4)
  })

  it('is offered where one shares, to its author and colleagues; a member does not see the others', async () => {
    const claire = await t.as('claire')
    const { manual } = (await claire.get<Groups>(`${at('tilleuls')}/groups`)).body
    expect(manual).toMatchObject([{ name: 'Chorale', level: 'manage', author: 'Claire Brunet' }])
    const sandrine = await t.as('sandrine')
    const seen = (await sandrine.get<Groups>(`${at('tilleuls')}/groups`)).body
    expect(seen.manual[0]?.level).toBe('contribute')
    expect((await sandrine.patch(`/school/groups/${manual[0]?.id}`, { name: 'Autre' })).status).toBe(403)
    const found = await sandrine.get<{ items: { id: string }[] }>('/groups?q=chorale')
    expect(found.body.items.map(group => group.id)).toEqual([manual[0]?.id])
    const marc = await t.as('marc')
    expect((await marc.get(`/school/groups/${manual[0]?.id}/members`)).status).toBe(404)
    expect((await marc.get(`${at('tilleuls')}/groups`)).status).toBe(403)
  })

  it('can be renamed, emptied, put away and taken out again', async () => {
    const claire = await t.as('claire')
    const id = (await claire.get<Groups>(`${at('tilleuls')}/groups`)).body.manual[0]?.id
    await claire.patch(`/school/groups/${id}`, { name: 'Chorale du lundi' })
    await claire.delete(`/school/groups/${id}/members/${t.world.people.marc}`)
    expect((await claire.get<{ name: string; people: number }>(`/school/groups/${id}`)).body).toMatchObject({
      name: 'Chorale du lundi',
      people: 3,
    })
    await claire.put(`/school/groups/${id}/archive`)
    expect((await claire.get<{ items: unknown[] }>('/groups?q=chorale')).body.items).toEqual([])
    await claire.delete(`/school/groups/${id}/archive`)
    expect((await claire.get<{ items: unknown[] }>('/groups?q=chorale')).body.items).toHaveLength(1)
  })

  it('leaves the groups préau keeps alone', async () => {
    const claire = await t.as('claire')
    const id = await groupOf(t.world.classes.cm1a, 'guardians')
    expect((await claire.patch(`/school/groups/${id}`, { name: 'X' })).status).toBe(404)
    expect((await claire.post(`/school/groups/${id}/members`, { personIds: [t.world.people.camille] })).status).toBe(
      404,
    )
    const { automatic } = (await claire.get<Groups>(`${at('tilleuls')}/groups`)).body
    expect(automatic.map(g => `${g.audience} ${g.name}`)).toEqual(
      expect.arrayContaining(['pupils CM1 A', 'guardians CM1 A', 'teachers CP A']),
    )
    expect(automatic.map(g => `${g.audience} ${g.name}`)).not.toContain('guardians CP A')
  })
})

describe('a group made by an adviser', () => {
  it('gathers staff of several schools, and no family', async () => {
    const adrien = await t.as('adrien')
    const { claire, ines, mathilde, marc, lina } = t.world.people
    const made = await adrien.post<Made>(`${at('constituency')}/groups`, {
      name: 'Référents numériques',
      personIds: [claire, ines, mathilde, marc, lina],
    })
    expect(made.body.people).toBe(3)
    expect((await (await t.as('ines')).get(`/school/groups/${made.body.id}`)).status).toBe(404)
    const found = await adrien.get<{ items: Member[] }>(`${at('constituency')}/reachable?q=mat`)
    expect(found.body.items).toMatchObject([{ name: 'Mathilde Roumégas', kind: 'staff', about: 'École du Pré-Vert' }])
    expect((await adrien.get<{ items: Member[] }>(`${at('constituency')}/reachable?q=lina`)).body.items).toEqual([])
  })
})
