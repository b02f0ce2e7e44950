import { describe, expect, it } from 'vitest'
import type { Found } from '../../../contract/api/search.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'

const t = testApp()

const search = async (as: Persona, q: string, query = '') => {
  await t.settle()
  const reply = await (await t.as(as)).get<Found>(`/search?q=${encodeURIComponent(q)}${query}`)
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
  return reply.body
}
const names = async (as: Persona, q: string) => (await search(as, q)).people.map(person => person.name)
const places = async (as: Persona, q: string) => (await search(as, q)).places.map(place => place.name)

describe('searching for people', () => {
  it('finds by the beginning of the given or of the family name, in any order, accents or not', async () => {
    expect(await names('thierry', 'brun')).toEqual(['Claire Brunet', 'Bruno Pasquier'])
    expect(await names('thierry', 'Claire')).toContain('Claire Brunet')
    expect(await names('thierry', 'brunet claire')).toEqual(['Claire Brunet'])
    expect(await names('adrien', 'HELENE')).toEqual(['Hélène Vasseur'])
    expect(await names('adrien', 'roumegas')).toEqual(['Mathilde Roumégas'])
  })

  it('forgives typing errors when the very letters find little, and says so', async () => {
    const { people } = await search('thierry', 'Brunnet')
    expect(people.map(({ name, close }) => ({ name, close }))).toEqual([{ name: 'Claire Brunet', close: true }])
    expect(await names('thierry', 'Kermarek')).toEqual(expect.arrayContaining(['Noé Kermarec', 'Julien Kermarec']))
    expect(await names('adrien', 'Helene vaseur')).toEqual(['Hélène Vasseur'])
    expect(await names('thierry', 'xylophone')).toEqual([])
  })

  it('puts the exact name before those that look like it', async () => {
    const { people } = await search('thierry', 'Castel')
    expect(people.filter(({ close }) => !close).map(({ name }) => name)).toEqual(['Lina Castel', 'Marc Castel'])
    expect(people.slice(0, 2).every(({ close }) => !close)).toBe(true)
  })

  it('finds the same among the many people of an administrator as among the few of a teacher', async () => {
    const { karim } = t.world.people
    const ids = await t.deps.sql<{ id: string; answer: number }[]>`
      select f.id, f.answer from core.name_words k
      cross join lateral core.people_beginning(array(select group_id from core.memberships where person_id = ${karim}),
        k.word, array['kermarek'], true, 20) f
      where k.word % 'kermarek' group by 1, 2`
    const { noe, julien, tom } = t.world.people
    expect(ids.map(row => row.id)).toEqual(expect.arrayContaining([noe, julien, tom]))
    expect(await names('karim', 'Kermarek')).toHaveLength(ids.length)
  })

  it('knows by name everybody whom groups without families hold, and finds them so', async () => {
    const { karim, claire } = t.world.people
    const forgotten = await t.deps.sql`
      select m.person_id from core.group_sight s join core.memberships m on m.group_id = s.seen_id
      where not s.families and not exists (select from core.staff_names n where n.person_id = m.person_id)`
    expect(forgotten).toEqual([])
    const found = await t.deps.sql<{ id: string }[]>`
      select f.id from core.staff_beginning(array(select group_id from core.memberships where person_id = ${karim}),
        'brun', array['brun'], false) f`
    expect(found.map(({ id }) => id)).toEqual([claire])
    await t.deps.sql`update core.persons set family_name = 'Vauquelin' where id = ${claire}`
    const renamed = await t.deps.sql<{ id: string }[]>`
      select f.id from core.staff_beginning(array(select group_id from core.memberships where person_id = ${karim}),
        'vau', array['claire', 'vau'], false) f`
    expect(renamed.map(({ id }) => id)).toEqual([claire])
    await t.deps.sql`update core.persons set family_name = 'Brunet' where id = ${claire}`
  })

  it('tells namesakes apart by class, school, or the child one knows', async () => {
    const { people } = await search('claire', 'Kermarec')
    expect(people.find(person => person.name === 'Noé Kermarec')).toMatchObject({ role: 'pupil', classes: 'CM1 A' })
    expect(people.find(person => person.name === 'Julien Kermarec')).toMatchObject({ role: null, children: 'Noé' })
  })

  it('never shows a guardian another family', async () => {
    expect(await names('samira', 'Castel')).toEqual(['Lina Castel'])
    expect(await names('samira', 'Kermarec')).toEqual([])
    expect(await names('samira', 'Kermarek')).toEqual([])
    expect(await names('samira', 'Tessier')).toEqual([])
    expect(await names('samira', 'Brunet')).toEqual(['Claire Brunet'])
    expect(await names('samira', 'Carvalho')).toEqual([])
  })

  it('shows a pupil the class alone, by given names', async () => {
    expect(await names('lina', 'Kermarec')).toEqual(['Noé'])
    expect(await names('lina', 'Brunet')).toEqual(['Claire Brunet'])
    expect(await names('lina', 'Tessier')).toEqual([])
    expect(await names('lina', 'Castel')).toEqual([])
    expect(await names('lina', 'Peyrat')).toEqual([])
  })

  it('stops finding who is no longer to be seen', async () => {
    expect(await names('claire', 'Castel')).toEqual(['Lina Castel', 'Marc Castel'])
    const { sql } = t.deps
    await sql`update core.class_teachers set left_at = now() where person_id = ${t.world.people.claire}`
    await sql`select core.refresh_memberships(array[${t.world.people.claire}]::uuid[])`
    expect(await names('claire', 'Castel')).toEqual([])
    await sql`update core.class_teachers set left_at = null where person_id = ${t.world.people.claire}`
    await sql`select core.refresh_memberships(array[${t.world.people.claire}]::uuid[])`
    expect(await names('claire', 'Castel')).toEqual(['Lina Castel', 'Marc Castel'])
  })
})

describe('searching for places', () => {
  it('finds classes by their name and their school’s, structures by name', async () => {
    expect(await places('thierry', 'cm1')).toEqual(['CM1 A'])
    expect(await places('thierry', 'CM1 A tilleuls')).toEqual(['CM1 A'])
    expect(await places('adrien', 'pre vert')).toEqual(expect.arrayContaining(['École du Pré-Vert']))
    expect(await places('adrien', 'ecoles')).toEqual(
      expect.arrayContaining(['École des Tilleuls', 'École du Pré-Vert']),
    )
    expect(await places('adrien', "l'école")).toContain('École des Tilleuls')
  })

  it('shows nothing of another school, and no place to a pupil', async () => {
    expect(await places('claire', 'CE1')).toEqual([])
    expect(await places('samira', 'CP')).toEqual([])
    expect(await places('samira', 'CM1')).toEqual(['CM1 A'])
    expect(await places('lina', 'CM1')).toEqual([])
  })

  it('follows a new name and an archived class', async () => {
    const { sql } = t.deps
    await sql`update core.classes set name = 'CM1 Girafes' where id = ${t.world.classes.cm1a}`
    expect(await places('thierry', 'girafe')).toEqual(['CM1 Girafes'])
    await sql`update core.classes set archived_at = now() where id = ${t.world.classes.cm1a}`
    expect(await places('thierry', 'girafe')).toEqual([])
    await sql`update core.classes set archived_at = null, name = 'CM1 A' where id = ${t.world.classes.cm1a}`
  })
})

describe('a search', () => {
  it('is two letters at least, and bounded', async () => {
    const claire = await t.as('claire')
    expect((await claire.get('/search?q=a')).status).toBe(422)
    expect((await claire.get(`/search?q=${'a'.repeat(81)}`)).status).toBe(422)
    expect(await search('claire', '!!')).toMatchObject({ people: [], places: [], texts: [] })
    expect((await search('claire', "'); drop table core.persons; -- & | ! <->")).people).toEqual([])
    expect((await search('claire', '%%__')).people).toEqual([])
  })

  it('lists one section page by page', async () => {
    const first = await search('thierry', 'ca', '&kind=people&limit=1')
    expect(first.people).toHaveLength(1)
    const second = await search('thierry', 'ca', `&kind=people&limit=1&after=${first.next}`)
    expect(second.people).toHaveLength(1)
    expect(second.people[0]?.id).not.toBe(first.people[0]?.id)
    expect((await (await t.as('thierry')).get('/search?q=ca&kind=people&after=abc')).status).toBe(422)
  })
})
