import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { uuidv7 } from '../../db/ids.ts'
import { createResource, shareWith } from '../../resources/resources.ts'
import { levelOn, requireLevel, visible } from '../access.ts'
import { addGrants, replaceGrants } from '../grants.ts'

const t = testApp()

const reader = async (persona: Persona) => {
  const rows = await t.deps.sql<{ id: string }[]>`
    select group_id as id from core.memberships where person_id = ${t.world.people[persona]}`
  return { groupIds: [t.world.people[persona], ...rows.map(row => row.id)], closedApps: [] }
}
const groupOf = async (audience: string, className: 'cm1a' | 'cpa') => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.groups where class_id = ${t.world.classes[className]} and audience = ${audience}`
  return row?.id ?? ''
}
const aResource = async () => {
  const id = uuidv7()
  await createResource(t.deps.sql, { id, kind: 'test.thing', title: 'Une chose' })
  return id
}

describe('who sees what', () => {
  it('lets nobody see a resource without a grant', async () => {
    const id = await aResource()
    expect(await levelOn(t.deps.sql, await reader('claire'), id)).toBe(null)
    await expect(requireLevel(t.deps.sql, await reader('claire'), id, { level: 'read' })).rejects.toMatchObject({
      status: 404,
    })
  })

  it('gives the highest level of one’s groups', async () => {
    const id = await aResource()
    await addGrants(t.deps.sql, id, [
      { groupId: await groupOf('guardians', 'cm1a'), level: 'read' },
      { groupId: t.world.people.samira, level: 'manage' },
    ])
    expect(await levelOn(t.deps.sql, await reader('samira'), id)).toBe('manage')
    expect(await levelOn(t.deps.sql, await reader('marc'), id)).toBe('read')
    expect(await levelOn(t.deps.sql, await reader('camille'), id)).toBe(null)
  })

  it('says « not enough » only to who can see', async () => {
    const id = await aResource()
    await addGrants(t.deps.sql, id, [{ groupId: t.world.people.marc, level: 'read' }])
    await expect(requireLevel(t.deps.sql, await reader('marc'), id, { level: 'manage' })).rejects.toMatchObject({
      status: 403,
    })
  })

  it('follows the container until the resource has grants of its own', async () => {
    const [container, inside] = [await aResource(), await aResource()]
    await addGrants(t.deps.sql, container, [{ groupId: t.world.people.marc, level: 'contribute' }])
    await shareWith(t.deps.sql, inside, container)
    expect(await levelOn(t.deps.sql, await reader('marc'), inside)).toBe('contribute')
    await shareWith(t.deps.sql, inside, null)
    expect(await levelOn(t.deps.sql, await reader('marc'), inside)).toBe(null)
  })

  it('hides what is in the trash from everybody, except to bring it back', async () => {
    const id = await aResource()
    await addGrants(t.deps.sql, id, [{ groupId: t.world.people.marc, level: 'manage' }])
    await t.deps.sql`update core.resources set trashed_at = now() where id = ${id}`
    expect(await levelOn(t.deps.sql, await reader('marc'), id)).toBe(null)
    expect(await levelOn(t.deps.sql, await reader('marc'), id, true)).toBe('manage')
  })

  it('shows in lists exactly what it opens one by one', async () => {
    const ids = await Promise.all([aResource(), aResource(), aResource()])
    await addGrants(t.deps.sql, ids[0], [{ groupId: t.world.people.marc, level: 'read' }])
    await addGrants(t.deps.sql, ids[1], [{ groupId: await groupOf('guardians', 'cpa'), level: 'manage' }])
    const marc = await reader('marc')
    const rows = await t.deps.sql<{ id: string }[]>`
      select r.id from core.resources r where r.id = any(${ids}::uuid[]) and ${visible(t.deps.sql, marc)}`
    expect(rows.map(row => row.id)).toEqual([ids[0]])
  })

  it('replaces grants as one says, and keeps who is named again', async () => {
    const id = await aResource()
    const by = { db: t.deps.sql, actor: { personId: t.world.people.claire } as never }
    await replaceGrants(by, id, [{ groupId: t.world.people.marc, level: 'read' }])
    await replaceGrants(by, id, [{ groupId: t.world.people.samira, level: 'read' }])
    expect(await levelOn(t.deps.sql, await reader('marc'), id)).toBe(null)
    expect(await levelOn(t.deps.sql, await reader('samira'), id)).toBe('read')
  })
})

describe('the rules préau starts with', () => {
  const level = async (persona: Persona, audience: string, className: 'cm1a' | 'cpa') =>
    levelOn(t.deps.sql, await reader(persona), await groupOf(audience, className))

  it('let a teacher write to own pupils and their guardians, not to another class', async () => {
    expect(await level('claire', 'guardians', 'cm1a')).toBe('manage')
    expect(await level('claire', 'guardians', 'cpa')).toBe(null)
    expect(await level('claire', 'pupils', 'cpa')).toBe(null)
  })

  it('let a guardian write to the teachers of own child, never to other families', async () => {
    expect(await level('samira', 'teachers', 'cm1a')).toBe('contribute')
    expect(await level('samira', 'teachers', 'cpa')).toBe(null)
    expect(await level('samira', 'guardians', 'cm1a')).toBe(null)
    expect(await level('samira', 'pupils', 'cm1a')).toBe(null)
  })

  it('let a pupil see classmates and write to own teachers', async () => {
    expect(await level('lina', 'pupils', 'cm1a')).toBe('read')
    expect(await level('lina', 'teachers', 'cm1a')).toBe('contribute')
    expect(await level('lina', 'guardians', 'cm1a')).toBe(null)
  })

  it('let the inspectorate reach staff, and no pupil or family', async () => {
    const adrien = await reader('adrien')
    const [staff] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where kind = 'role' and audience = 'staff' and structure_id = ${t.world.structures.tilleuls}`
    expect(await levelOn(t.deps.sql, adrien, staff?.id ?? '')).toBe('contribute')
    expect(await level('adrien', 'pupils', 'cm1a')).toBe(null)
    expect(await level('adrien', 'guardians', 'cm1a')).toBe(null)
  })

  it('let an administrator of the circonscription manage its schools', async () => {
    expect(await levelOn(t.deps.sql, await reader('karim'), t.world.structures.tilleuls)).toBe('manage')
    expect(await levelOn(t.deps.sql, await reader('thierry'), t.world.structures.preVert)).toBe(null)
  })

  it('take everything from a guardian restricted by the head, at once', async () => {
    await t.deps.sql`update core.guardianships set restricted_at = now() where guardian_id = ${t.world.people.julien}`
    await t.deps.sql`select core.refresh_memberships(${[t.world.people.julien]}::uuid[])`
    expect(await level('julien', 'teachers', 'cm1a')).toBe(null)
    expect((await reader('julien')).groupIds).toEqual([t.world.people.julien])
    const julien = await t.as('julien')
    expect((await julien.get<{ children: unknown[] }>('/me')).body.children).toEqual([])
  })

  it('end a substitute’s access with its dates', async () => {
    await t.deps.sql`
      insert into core.class_teachers (class_id, person_id, starts_on, ends_on)
      values (${t.world.classes.cpa}, ${t.world.people.ines}, current_date - 10, current_date - 1)`
    await t.deps.sql`select core.refresh_memberships(null)`
    expect(await level('ines', 'guardians', 'cpa')).toBe(null)
    await t.deps
      .sql`update core.class_teachers set ends_on = current_date where person_id = ${t.world.people.ines} and starts_on is not null`
    await t.deps.sql`select core.refresh_memberships(null)`
    expect(await level('ines', 'guardians', 'cpa')).toBe('manage')
  })
})
