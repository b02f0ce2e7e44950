import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { createStructure, setParents } from '../structure-tree.ts'

const t = testApp()

const held = async (id: string) => {
  const [row] = await t.deps.sql<{ schools: number }[]>`select schools from core.structures where id = ${id}`
  return row?.schools
}

describe('a structure', () => {
  it('knows how many schools it holds, and follows those that come and go', async () => {
    const { constituency, tilleuls, preVert, valbrume } = t.world.structures
    expect([await held(constituency), await held(valbrume), await held(tilleuls)]).toEqual([2, 1, 1])
    await t.deps.sql.begin(async db => {
      const to = { db, apps: [] }
      const other = await createStructure(to, { kind: 'constituency', name: 'Circonscription voisine', parentIds: [] })
      await setParents(to, preVert, [other])
    })
    expect(await held(constituency)).toBe(1)
  })
})
