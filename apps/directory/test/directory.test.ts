import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ClassFaces, FoundPerson, Person, PersonCard } from '../contract.ts'
import { directoryBinding } from '../server/binding.ts'

const t = testApp([directoryBinding])

const names = async (persona: Persona, query = '') => {
  const reply = await (await t.as(persona)).get<{ items: Person[] }>(`/directory/people?limit=50&${query}`)
  return reply.body.items.map(person => person.name)
}

describe('looking somebody up', () => {
  it('finds by the beginning of either name, without accents or case', async () => {
    expect(await names('claire', 'q=noe')).toEqual(['Noé Kermarec'])
    expect(await names('claire', 'q=KERM')).toContain('Noé Kermarec')
    expect(await names('claire', 'q=kermarec noé')).toEqual(['Noé Kermarec'])
    expect(await names('claire', 'q=%25')).toEqual(await names('claire'))
  })

  it('forgives a typing error when nobody bears the very letters, within the same rights and filters', async () => {
    expect(await names('claire', 'q=Kermarek')).toEqual(expect.arrayContaining(['Noé Kermarec', 'Julien Kermarec']))
    expect(await names('claire', 'q=Kermarek&role=pupil')).toEqual(['Noé Kermarec'])
    expect(await names('claire', 'q=Peyrrat sandrine')).toEqual(['Sandrine Peyrat'])
    expect(await names('samira', 'q=Kermarek')).toEqual([])
    const { body } = await (await t.as('claire')).get<{ items: FoundPerson[] }>('/directory/people?q=Brunnet')
    expect(body.items.every(person => person.close)).toBe(true)
  })

  it('shows a guardian the teachers and the head, own children, and no other family', async () => {
    const seen = await names('samira')
    expect(seen).toEqual(expect.arrayContaining(['Claire Brunet', 'Thierry Lacombe', 'Lina Castel']))
    for (const other of ['Noé Kermarec', 'Delphine Lambert', 'Sandrine Peyrat', 'Marc Castel'])
      expect(seen).not.toContain(other)
  })

  it('shows a pupil own class, not its families', async () => {
    const seen = await names('lina')
    expect(seen).toEqual(expect.arrayContaining(['Noé', 'Claire Brunet']))
    expect(seen).not.toContain('Delphine Lambert')
    expect(seen).not.toContain('Lou')
  })

  it('shows the inspectorate the staff of its schools, and no child', async () => {
    const seen = await names('adrien')
    expect(seen).toEqual(expect.arrayContaining(['Claire Brunet', 'Inès Carvalho', 'Mathilde Roumégas']))
    for (const child of ['Noé Kermarec', 'Lina Castel', 'Samira Benali']) expect(seen).not.toContain(child)
  })

  it('filters by what people are, and where', async () => {
    expect(await names('claire', 'role=guardian')).toEqual([
      'Samira Benali',
      'Marc Castel',
      'Julien Kermarec',
      'Delphine Lambert',
    ])
    expect(await names('adrien', `role=teacher&structureId=${t.world.structures.preVert}`)).toEqual(['Inès Carvalho'])
  })

  it('turns its pages without missing anybody', async () => {
    const claire = await t.as('claire')
    const seen: string[] = []
    for (let after = ''; ; ) {
      const page = (
        await claire.get<{ items: Person[]; next: string | null }>(
          `/directory/people?limit=2${after && `&after=${after}`}`,
        )
      ).body
      seen.push(...page.items.map(person => person.name))
      if (!page.next) break
      after = page.next
    }
    expect(seen).toEqual(await names('claire'))
    expect(new Set(seen).size).toBe(seen.length)
  })
})

describe('a card', () => {
  const card = async (persona: Persona, of: Persona) =>
    (await t.as(persona)).get<PersonCard>(`/directory/people/${t.world.people[of]}`)

  it('gives a teacher the classes and guardians of a pupil', async () => {
    const reply = await card('claire', 'noe')
    expect(reply.body.places).toMatchObject([{ role: 'pupil', classNames: ['CM1 A'] }])
    expect(reply.body.guardians.map(g => g.name)).toEqual(['Julien Kermarec', 'Delphine Lambert'])
  })

  it('says whose parent somebody is, naming only the children the reader may see', async () => {
    const seen = await card('claire', 'delphine')
    expect(seen.body.places).toMatchObject([{ role: 'guardian', children: ['Noé'] }])
    const head = await card('thierry', 'samira')
    expect(head.body.places).toMatchObject([{ role: 'guardian', children: ['Lina'] }])
  })

  it('has the motto a pupil wrote, for whoever may see the card', async () => {
    await (await t.as('lina')).put('/me/motto', { text: 'Pas à pas' })
    const motto = async (persona: Persona) => (await card(persona, 'lina')).body.motto
    expect([await motto('noe'), await motto('claire'), await motto('samira')]).toEqual(Array(3).fill('Pas à pas'))
    expect((await card('lou', 'lina')).status).toBe(404)
    expect((await card('claire', 'noe')).body.motto).toBe(null)
    await (await t.as('lina')).delete('/me/motto')
  })

  it('does not exist for who may not know of the person', async () => {
    expect((await card('samira', 'noe')).status).toBe(404)
    expect((await card('lina', 'lou')).status).toBe(404)
    expect((await card('adrien', 'noe')).status).toBe(404)
  })

  it('never shows one guardian of a child to the other', async () => {
    const own = await card('delphine', 'noe')
    expect(own.body.guardians.map(g => g.name)).toEqual(['Delphine Lambert'])
  })

  it('is kept among favourites, mine only, and only if I may see the person', async () => {
    const claire = await t.as('claire')
    await claire.put(`/directory/favourites/${t.world.people.noe}`)
    expect(await names('claire', 'favourites=true')).toEqual(['Noé Kermarec'])
    expect(await names('thierry', 'favourites=true')).toEqual([])
    expect((await claire.put(`/directory/favourites/${t.world.people.tom}`)).status).toBe(404)
    await claire.delete(`/directory/favourites/${t.world.people.noe}`)
    expect(await names('claire', 'favourites=true')).toEqual([])
  })
})

describe('the faces of a class', () => {
  const faces = async (persona: Persona, of: 'cm1a' | 'cpa' = 'cm1a') =>
    (await t.as(persona)).get<ClassFaces>(`/directory/classes/${t.world.classes[of]}/faces`)

  it('are shown to its teacher, and by first name to its pupils', async () => {
    expect((await faces('claire')).body.pupils.map(p => p.name)).toEqual(['Lina Castel', 'Noé Kermarec'])
    expect((await faces('lina')).body.pupils.map(p => p.name)).toEqual(['Lina', 'Noé'])
  })

  it('are the teacher and own child for a guardian, nothing for the others', async () => {
    const seen = (await faces('samira')).body
    expect(seen.teachers.map(p => p.name)).toEqual(['Claire Brunet'])
    expect(seen.pupils.map(p => p.name)).toEqual(['Lina Castel'])
    expect((await faces('camille')).status).toBe(404)
  })

  it('are listed by class, mine first', async () => {
    const reply = await (await t.as('claire')).get<{ items: { name: string; mine: boolean }[] }>('/directory/classes')
    expect(reply.body.items.map(c => [c.name, c.mine])).toEqual([
      ['CM1 A', true],
      ['CP A', false],
    ])
  })

  it('are listed from the youngest to the oldest by a head, whatever the alphabet says', async () => {
    const reply = await (await t.as('thierry')).get<{ items: { name: string }[] }>('/directory/classes')
    expect(reply.body.items.map(c => c.name)).toEqual(['CP A', 'CM1 A'])
  })
})
