import { afterEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { loadTerritory, territoryState } from './territory.ts'

const db = testDatabase()

afterEach(async () => {
  await db.owner`delete from core.settings`
  await db.owner`delete from core.structures`
})

const open = (id: string) => db.sql`
  insert into core.structures ${db.sql({ id, kind: 'school', name: 'École des Tilleuls' } as never)}`

describe('what a database holds', () => {
  test('is nobody at first, then the demonstration once it is loaded', async () => {
    expect(await territoryState(db.sql)).toBe('empty')
    await loadTerritory(db.sql, async () => {})
    expect(await territoryState(db.sql)).toBe('demonstration')
  })

  test('is half a demonstration when its loading was cut short', async () => {
    const cut = loadTerritory(db.sql, async () => {
      throw new Error('cut')
    })
    await expect(cut).rejects.toThrow('cut')
    expect(await territoryState(db.sql)).toBe('half-demonstration')
  })

  test('is a real territory as soon as it has a structure', async () => {
    await open('01997d2c-0000-7000-8000-000000000001')
    expect(await territoryState(db.sql)).toBe('inhabited')
  })
})
