import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'

const db = testDatabase()

const soundAlike: [string, string][] = [
  ['Lefèvre', 'Lefebvre'],
  ['Zerrouki', 'Zerouki'],
  ['Kathy', 'Cathy'],
  ['Philippe', 'Filipe'],
  ['Dupont', 'Dupond'],
  ['Thibault', 'Tibaud'],
  ['Mathieu', 'Matthieu'],
]
const soundApart: [string, string][] = [
  ['Martin', 'Marin'],
  ['Benali', 'Benoit'],
  ['Noé', 'Noa'],
]

const sounds = async ([one, other]: [string, string]) => {
  const [row] = await db.sql<{ same: boolean }[]>`select core.sound(${one}) = core.sound(${other}) as same`
  return row?.same
}

describe('two names', () => {
  it.each(soundAlike)('%s and %s sound alike', async (...names) => {
    expect(await sounds(names)).toBe(true)
  })

  it.each(soundApart)('%s and %s do not', async (...names) => {
    expect(await sounds(names)).toBe(false)
  })

  it('are the same in whatever order, case and accents they are written', async () => {
    const [row] = await db.sql`select core.names_alike('Noé', 'LE GOFF', 'le-goff', 'noe') as alike`
    expect(row).toEqual({ alike: 1 })
  })
})
