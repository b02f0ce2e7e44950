import { describe, expect, it } from 'vitest'
import type { Me } from '../../../contract/api/me.ts'
import { manifest } from '../../../contract/manifest.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { addGrants } from '../../access/grants.ts'
import { bind } from '../../http/app-binding.ts'

const app = (id: string, forPupils: boolean) =>
  bind({
    manifest: manifest({
      id,
      name: { fr: id, en: id },
      path: id,
      gommette: { shape: 'round', colour: 'red', pictogram: 'megaphone' },
      openTo: { staff: 'contribute', guardians: 'read', pupils: 'read' },
      opensIn: ['school'],
      resources: [],
      events: {},
      personalData: {},
      audienceLabel: null,
      forPupils,
    }),
    contract: {},
    handlers: {},
  })
const t = testApp([app('board', true), app('office', false)])

const me = async (persona: Persona) => (await (await t.as(persona)).get<Me>('/me')).body

describe('« me »', () => {
  it('says where a teacher belongs, with own classes and what may be done there', async () => {
    const { attachments, children, face, avatar } = await me('claire')
    expect(attachments).toEqual([
      {
        structureId: t.world.structures.tilleuls,
        name: 'École des Tilleuls',
        kind: 'school',
        town: null,
        role: 'teacher',
        title: null,
        level: 'contribute',
        classes: [{ id: t.world.classes.cm1a, name: 'CM1 A' }],
      },
    ])
    expect({ children, face, avatar }).toEqual({
      children: [],
      face: 'adult',
      avatar: `adult/${t.world.people.claire}`,
    })
  })

  it('shows a pupil’s class and a child’s face', async () => {
    const { attachments, face, avatar, nursery } = await me('lina')
    expect(attachments.map(({ role, classes }) => [role, classes.map(c => c.name)])).toEqual([['pupil', ['CM1 A']]])
    expect({ face, avatar, nursery }).toEqual({
      face: 'pupil',
      avatar: `pupil/${t.world.people.lina}`,
      nursery: false,
    })
  })

  it('shows each child of a guardian, with school, class and level', async () => {
    const { attachments, children } = await me('delphine')
    expect(attachments).toEqual([])
    expect(children.map(c => [c.givenName, c.avatar, c.school?.name, c.classes]).sort()).toEqual([
      [
        'Noé',
        `pupil/${t.world.people.noe}`,
        'École des Tilleuls',
        [{ id: t.world.classes.cm1a, name: 'CM1 A', level: 'CM1' }],
      ],
      [
        'Tom',
        `pupil/${t.world.people.tom}`,
        'École du Pré-Vert',
        [{ id: t.world.classes.ce2, name: 'CE1-CE2', level: 'CE1' }],
      ],
    ])
  })

  it('lists the apps open to me in menu order, with the highest level and the schools', async () => {
    const { tilleuls, preVert } = t.world.structures
    expect((await me('samira')).apps).toEqual([
      { id: 'board', level: 'read', structureIds: [tilleuls] },
      { id: 'office', level: 'read', structureIds: [tilleuls] },
    ])
    expect((await me('delphine')).apps[0]?.structureIds.sort()).toEqual([tilleuls, preVert].sort())
    expect((await me('karim')).apps.map(({ id, level }) => [id, level])).toEqual([
      ['board', 'manage'],
      ['office', 'manage'],
    ])
    expect((await me('lina')).apps.map(({ id }) => id)).toEqual(['board'])
  })

  it('opens, raises and closes an app as soon as its grants change', async () => {
    const { people, structures } = t.world
    const [opening] = await t.deps.sql<{ id: string }[]>`
      select id from core.app_openings where app = 'office' and structure_id = ${structures.preVert}`
    const id = opening?.id ?? ''
    const office = async () => (await me('marc')).apps.find(found => found.id === 'office')
    const before = await office()
    await addGrants(t.deps.sql, id, [{ groupId: people.marc, level: 'read' }])
    expect((await office())?.structureIds.sort()).toEqual([structures.tilleuls, structures.preVert].sort())
    await addGrants(t.deps.sql, id, [{ groupId: people.marc, level: 'contribute' }])
    expect((await office())?.level).toBe('contribute')
    await t.deps.sql`delete from core.grants where resource_id = ${id} and group_id = ${people.marc}`
    expect(await office()).toEqual(before)
  })
})
