import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'

const t = testApp()
type Where = 'tilleuls' | 'preVert' | 'constituency' | 'valbrume'

const levelOf = async (persona: Persona, resourceId: string) => {
  const [row] = await t.deps.sql<{ level: number }[]>`
    select core.level_on(array(select group_id from core.memberships where person_id = ${t.world.people[persona]}), ${resourceId}) as level`
  return row?.level
}
const onStructure = (persona: Persona, where: Where) => levelOf(persona, t.world.structures[where])
const onGroup = async (persona: Persona, audience: string, where: Where) => {
  const [row] = await t.deps.sql<{ id: string }[]>`
    select id from core.groups where structure_id = ${t.world.structures[where]} and kind = 'role' and audience = ${audience}`
  return levelOf(persona, row?.id as string)
}

describe('what a role gives in a school stays in that school', () => {
  it('a head runs the school, not the circonscription nor the commune', async () => {
    expect(await onStructure('thierry', 'tilleuls')).toBe(3)
    expect(await onStructure('thierry', 'constituency')).toBe(1)
    expect(await onStructure('thierry', 'valbrume')).toBe(1)
    expect(await onStructure('thierry', 'preVert')).toBe(0)
  })

  it('a head writes to the families of the school, never to those of the whole circonscription', async () => {
    expect(await onGroup('thierry', 'guardians', 'tilleuls')).toBe(2)
    expect(await onGroup('thierry', 'guardians', 'constituency')).toBe(0)
    expect(await onGroup('thierry', 'pupils', 'constituency')).toBe(0)
    expect(await onGroup('thierry', 'guardians', 'valbrume')).toBe(0)
  })

  it('a family writes to the head of the school, not to every head around', async () => {
    expect(await onGroup('samira', 'heads', 'tilleuls')).toBe(2)
    expect(await onGroup('samira', 'heads', 'constituency')).toBe(0)
    expect(await onGroup('samira', 'heads', 'valbrume')).toBe(0)
  })

  it('a teacher writes to colleagues of the school and to the circonscription’s team', async () => {
    expect(await onGroup('claire', 'staff', 'tilleuls')).toBe(2)
    expect(await onGroup('claire', 'staff', 'constituency')).toBe(0)
    expect(await onGroup('claire', 'team', 'constituency')).toBe(2)
  })

  it('heads write to one another, and to the commune’s staff', async () => {
    expect(await onGroup('thierry', 'heads', 'constituency')).toBe(2)
    expect(await onGroup('thierry', 'municipal', 'valbrume')).toBe(2)
    expect(await onGroup('bruno', 'heads', 'valbrume')).toBe(2)
    expect(await onGroup('bruno', 'guardians', 'valbrume')).toBe(0)
  })

  it('the team reaches staff of every school, and no family', async () => {
    expect(await onGroup('adrien', 'staff', 'constituency')).toBe(2)
    expect(await onGroup('adrien', 'staff', 'tilleuls')).toBe(2)
    expect(await onGroup('adrien', 'guardians', 'tilleuls')).toBe(0)
    expect(await onGroup('adrien', 'guardians', 'constituency')).toBe(0)
  })
})
