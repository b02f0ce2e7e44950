import { beforeEach, describe, expect, it } from 'vitest'
import type { Me } from '../../../contract/api/me.ts'
import type { OwnName } from '../../../contract/api/name.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'

const t = testApp()

const choose = async (persona: Persona, givenName: string, usageName: string | null) =>
  (await t.as(persona)).put<{ code: string; errors: { field: string; code: string }[] }>('/me/name', {
    givenName,
    usageName,
  })

const shown = async (persona: Persona) => (await (await t.as(persona)).get<Me>('/me')).body.displayName

beforeEach(async () => {
  const { delphine } = t.world.people
  await t.deps.sql`
    update core.persons set given_name = 'Delphine', other_given_names = '{Marie-Ange,Rose}', usage_name = null, hand_edited = '{}'
    where id = ${delphine}`
  await t.deps.sql`delete from core.former_names`
})

describe('the name shown', () => {
  it('is a name in use and one of the first names of the file', async () => {
    expect((await choose('delphine', 'Rose', '  Le  Goff-d’Arvor ')).status).toBe(204)
    expect(await shown('delphine')).toBe('Rose Le Goff-d’Arvor')
    const { body } = await (await t.as('delphine')).get<OwnName>('/me/name')
    expect(body).toEqual({
      givenNames: ['Rose', 'Delphine', 'Marie-Ange'],
      familyName: 'Lambert',
      usageName: 'Le Goff-d’Arvor',
    })
    await choose('delphine', 'Rose', null)
    expect(await shown('delphine')).toBe('Rose Lambert')
  })

  it('is no first name that the file does not give', async () => {
    const refused = await choose('delphine', 'Reine', null)
    expect([refused.status, refused.body.errors[0]?.field]).toEqual([422, 'givenName'])
    expect(await shown('delphine')).toBe('Delphine Lambert')
  })

  it.each(['Lambert 2', 'La — Cheffe', '<b>Moi</b>', '-Lambert', '😀'])(
    'is no sentence nor drawing: « %s »',
    async typed => {
      expect((await choose('delphine', 'Delphine', typed)).body.errors[0]?.code).toBe('not-a-name')
    },
  )

  it('that only repeats the family name is no name in use', async () => {
    await choose('delphine', 'Rose', 'LAMBERT')
    const [row] = await t.deps
      .sql`select usage_name, hand_edited from core.persons where id = ${t.world.people.delphine}`
    expect(row).toMatchObject({ usage_name: null })
    expect(row?.hand_edited.toSorted()).toEqual(['given_name', 'other_given_names'])
  })

  it('is left alone by the next file, which still finds the person under the former one', async () => {
    await choose('delphine', 'Rose', 'Le Goff')
    const [row] = await t.deps.sql`select hand_edited from core.persons where id = ${t.world.people.delphine}`
    expect(row?.hand_edited.toSorted()).toEqual(['given_name', 'other_given_names', 'usage_name'])
    const known = await t.deps.sql`
      select given_name, family_name from core.known_names where id = ${t.world.people.delphine} order by given_name`
    expect(known.map(one => `${one.given_name} ${one.family_name}`)).toEqual(['Delphine Lambert', 'Rose Lambert'])
  })

  it('is written in the journal of each school of the children, when it changes', async () => {
    const before = new Date()
    await choose('delphine', 'Delphine', null)
    await choose('delphine', 'Delphine', 'Le Goff')
    const lines = await t.deps.sql<{ school: string }[]>`
      select structure_id as school from core.audit
      where action = 'person.renamed' and target_id = ${t.world.people.delphine} and at >= ${before}`
    const { tilleuls, preVert } = t.world.structures
    expect(lines.map(({ school }) => school).toSorted()).toEqual([tilleuls, preVert].toSorted())
  })

  it('of a pupil is not the pupil’s to change', async () => {
    const lina = await t.as('lina')
    expect((await lina.get('/me/name')).status).toBe(403)
    expect((await choose('lina', 'Lina', 'Étoile')).status).toBe(403)
  })
})
