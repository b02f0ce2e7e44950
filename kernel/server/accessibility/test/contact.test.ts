import { expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'

const t = testApp()

it('whoever cannot sign in may read whom to write to; without a setting, nobody is named', async () => {
  const read = async () => (await t.nobody().get('/accessibility')).body
  expect(await read()).toEqual({ contact: null })
  t.deps.config.accessibilityContact = 'acces@ent.exemple.fr'
  expect(await read()).toEqual({ contact: 'acces@ent.exemple.fr' })
  t.deps.config.accessibilityContact = undefined
})
