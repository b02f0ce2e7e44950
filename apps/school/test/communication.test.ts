import { describe, expect, it } from 'vitest'
import type { Party, Power } from '../../../kernel/contract/communication.ts'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import { createClass } from '../../../kernel/server/structures/classes.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { directoryBinding } from '../../directory/server/binding.ts'
import { newsBinding } from '../../news/server/binding.ts'
import type { Cell } from '../contract/communication.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([newsBinding, directoryBinding, schoolBinding])
const at = (name: 'tilleuls' | 'preVert' | 'constituency') =>
  `/school/structures/${t.world.structures[name]}/communication`
const rules = async (name: 'tilleuls' | 'preVert' = 'tilleuls', persona: Persona = 'thierry') =>
  (await (await t.as(persona)).get<{ cells: Cell[] }>(at(name))).body.cells
const cell = async (from: Party, to: Party) => (await rules()).find(one => one.from === from && one.to === to)
const change = async (from: Party, to: Party, power: Power, persona: Persona = 'thierry') =>
  (await t.as(persona)).patch<{ code: string }>(at('tilleuls'), { cells: [{ from, to, power }] })
const reset = async () => (await t.as('thierry')).delete(at('tilleuls'))

const finds = async (persona: Persona, q: string) => {
  const found = await (await t.as(persona)).get<{ items: { name: string }[] }>(`/directory/people?q=${q}`)
  return found.body.items.map(person => person.name)
}
const groupsOf = async (persona: Persona, q = '') => {
  const found = await (await t.as(persona)).get<{ items: { id: string; audience: string; name: string }[] }>(
    `/groups?q=${encodeURIComponent(q)}`,
  )
  return found.body.items
}
/** The level that the grants really give to the audience `from` on the group of `to`: in the school, and in the CM1 A. */
const granted = async (from: Party, to: Party) => {
  const rows = await t.deps.sql<{ level: number }[]>`
    select coalesce(max(x.level), 0) as level from core.groups held join core.grants x on x.resource_id = held.id
    join core.groups holder on holder.id = x.group_id and holder.audience = ${from}
    where held.audience = ${to} and held.structure_id = ${t.world.structures.tilleuls}
      and (held.kind = 'role' or held.class_id = ${t.world.classes.cm1a})
      and (holder.structure_id = ${t.world.structures.tilleuls}
        or (holder.kind = 'role' and holder.audience = 'team'))`
  return rows[0]?.level ?? 0
}

describe('the communication rules of a school', () => {
  it('say of a new school exactly what its grants give', async () => {
    const ranks: Record<Power, number> = { none: 0, sees: 1, writes: 2 }
    for (const one of await rules()) {
      if (one.reason === 'as-staff' || one.to === 'team') continue
      expect([one.from, one.to, Math.min(2, await granted(one.from, one.to))]).toEqual([
        one.from,
        one.to,
        ranks[one.standard],
      ])
    }
  })

  it('are shown to who works there, and changed by who runs it', async () => {
    const claire = await t.as('claire')
    const seen = await claire.get<{ my: { can: Record<string, boolean> } }>(at('tilleuls'))
    expect(seen.body.my.can).toEqual({})
    expect((await (await t.as('samira')).get(at('tilleuls'))).status).toBe(404)
    expect((await (await t.as('ines')).get(at('tilleuls'))).status).toBe(404)
    expect((await change('guardians', 'guardians', 'writes', 'claire')).status).toBe(403)
    expect((await change('guardians', 'guardians', 'writes', 'mathilde')).status).toBe(404)
    expect((await change('pupils', 'heads', 'sees', 'karim')).status).toBe(204)
    expect((await change('pupils', 'heads', 'none', 'karim')).status).toBe(204)
    expect((await (await t.as('karim')).get(at('constituency'))).status).toBe(404)
  })

  it('never let a family reach other children, nor the inspectorate reach a child', async () => {
    for (const [from, to] of [
      ['guardians', 'pupils'],
      ['pupils', 'guardians'],
      ['team', 'pupils'],
      ['team', 'guardians'],
    ] as const) {
      const reply = await change(from, to, 'writes', 'karim')
      expect([reply.status, reply.body.code]).toEqual([409, 'fixed-rule'])
    }
    expect((await change('guardians', 'teachers', 'none')).status).toBe(422)
    expect((await cell('guardians', 'pupils'))?.reason).toBe('families')
  })
})

describe('parents of a class allowed to write to one another', () => {
  it('find one another in the directory and in the share dialog at the next request', async () => {
    expect(await finds('samira', 'delphine')).toEqual([])
    expect((await groupsOf('samira')).some(group => group.audience === 'guardians')).toBe(false)
    expect((await change('guardians', 'guardians', 'writes')).status).toBe(204)
    expect(await cell('guardians', 'guardians')).toMatchObject({ power: 'writes', standard: 'none', isChanged: true })
    expect(await finds('samira', 'delphine')).toEqual(['Delphine Lambert'])
    const group = (await groupsOf('samira')).find(one => one.audience === 'guardians')
    expect(group?.name).toBe('CM1 A')
    const counted = await (await t.as('samira')).post<{ guardians: number }>('/groups/count', {
      groupIds: [group?.id],
    })
    expect(counted.body.guardians).toBe(4)
  })

  it('still meet neither the parents of another class, nor any other child', async () => {
    expect(await finds('samira', 'camille')).toEqual([])
    expect(await finds('samira', 'noe')).toEqual([])
  })

  it('only find one another once the school lets them see and no longer write', async () => {
    await change('guardians', 'guardians', 'sees')
    expect(await finds('samira', 'delphine')).toEqual(['Delphine Lambert'])
    expect((await groupsOf('samira')).some(group => group.audience === 'guardians')).toBe(false)
  })

  it('follow the school’s rules in the classes opened afterwards', async () => {
    const { tilleuls } = t.world.structures
    const classId = await createClass(t.deps.sql, { schoolId: tilleuls, name: 'CE2 B', schoolYear: 2026 })
    const [row] = await t.deps.sql<{ level: number }[]>`
      select x.level from core.groups held join core.grants x on x.resource_id = held.id
      join core.groups holder on holder.id = x.group_id and holder.audience = 'guardians'
      where held.class_id = ${classId} and held.audience = 'guardians'`
    expect(row?.level).toBe(1)
  })

  it('are strangers again after « Rétablir », which the journal keeps', async () => {
    expect((await reset()).status).toBe(204)
    expect((await rules()).filter(one => one.isChanged)).toEqual([])
    expect(await finds('samira', 'delphine')).toEqual([])
    const journal = await (await t.as('thierry')).get<{ items: { action: string; detail: object }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal?subject=communication`,
    )
    expect(journal.body.items.map(line => line.action).slice(0, 3)).toEqual([
      'communication.reset',
      'communication.changed',
      'communication.changed',
    ])
    expect(journal.body.items[1]?.detail).toMatchObject({ from: 'guardians', to: 'guardians', before: 'writes' })
  })

  it('changes nothing next door', async () => {
    await change('guardians', 'guardians', 'writes')
    expect((await rules('preVert', 'mathilde')).filter(one => one.isChanged)).toEqual([])
    await reset()
  })
})

describe('a school where the whole staff reaches every family', () => {
  it('lets a teacher share a thread of news with them, which it refused before', async () => {
    const { tilleuls } = t.world.structures
    const [thread] = await t.deps.sql<{ id: string }[]>`
      select id from core.resources where kind = 'news.thread' and structure_id = ${tilleuls} limit 1`
    const [families] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where structure_id = ${tilleuls} and kind = 'role' and audience = 'guardians'`
    await t.deps
      .sql`delete from core.grants where resource_id = ${thread?.id ?? ''} and group_id = ${families?.id ?? ''}`
    await addGrants(t.deps.sql, thread?.id ?? '', [{ groupId: t.world.people.claire, level: 'manage' }])
    const grants = [
      { groupId: t.world.people.claire, level: 'manage' },
      { groupId: families?.id, level: 'read' },
    ]
    const claire = await t.as('claire')
    const share = () => claire.put<{ errors: { code: string }[] }>(`/news/threads/${thread?.id}/audience`, { grants })
    expect((await share()).body.errors[0]?.code).toBe('not-yours')
    await change('staff', 'guardians', 'writes')
    expect((await share()).status).toBe(200)
    await reset()
  })

  it('gives to teachers what it gives to all, and says so', async () => {
    expect(await finds('claire', 'camille')).toEqual([])
    await change('staff', 'guardians', 'sees')
    expect(await finds('claire', 'camille')).toEqual(['Camille Tessier'])
    await change('staff', 'guardians', 'writes')
    expect((await groupsOf('claire', 'CP A')).map(group => group.audience)).toContain('guardians')
    await reset()
    expect(await finds('claire', 'camille')).toEqual([])
  })

  it('offers nothing lower where a wider rule gives more', async () => {
    await change('guardians', 'staff', 'writes')
    expect(await cell('guardians', 'heads')).toMatchObject({ power: 'writes', options: ['writes'] })
    expect(await cell('guardians', 'teachers')).toMatchObject({ power: 'writes', options: ['writes'] })
    await reset()
    expect(await cell('guardians', 'heads')).toMatchObject({ power: 'writes', options: ['sees', 'writes'] })
  })
})

describe('pupils', () => {
  it('write to classmates once the head allows it, through their class only', async () => {
    expect((await groupsOf('lina')).some(group => group.audience === 'pupils')).toBe(false)
    await change('pupils', 'pupils', 'writes')
    expect((await groupsOf('lina')).filter(group => group.audience === 'pupils').map(group => group.name)).toEqual([
      'CM1 A',
    ])
    await change('pupils', 'pupils', 'none')
    expect(await finds('lina', 'noe')).toEqual([])
    await reset()
    expect(await finds('lina', 'noe')).toEqual(['Noé'])
  })
})
