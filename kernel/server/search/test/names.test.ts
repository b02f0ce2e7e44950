import { expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { forgetNames } from '../forget-names.ts'

const t = testApp()

const known = async (word: string) => {
  const rows = await t.deps.sql<{ word: string }[]>`select word from core.name_words where word = ${word}`
  return rows.length > 0
}

it('keeps the words of names people bear, and forgets the others each night', async () => {
  const { sql } = t.deps
  expect(await known('roumegas')).toBe(true)
  await sql`update core.persons set family_name = 'Rouvière' where id = ${t.world.people.mathilde}`
  expect(await known('rouviere')).toBe(true)
  await forgetNames(sql)
  expect(await known('roumegas')).toBe(false)
  expect(await known('rouviere')).toBe(true)
})
