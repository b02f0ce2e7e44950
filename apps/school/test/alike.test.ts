import { describe, expect, it } from 'vitest'
import { createPerson } from '../../../kernel/server/structures/persons.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Match } from '../contract/shapes.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])

interface Reply {
  personId: string | null
  matches: Match[]
}

const addPupil = async (by: Persona, schoolClass: 'cm1a' | 'cpa' | 'ce2', typed: object) =>
  (
    await (
      await t.as(by)
    ).post<Reply>(`/school/classes/${t.world.classes[schoolClass]}/pupils`, { level: null, ...typed })
  ).body
const addGuardian = async (by: Persona, typed: object) =>
  (
    await (
      await t.as(by)
    ).post<Reply>(`/school/classes/${t.world.classes.cm1a}/pupils/${t.world.people.lina}/guardians`, typed)
  ).body
const addStaff = async (by: Persona, typed: object) =>
  (
    await (
      await t.as(by)
    ).post<Reply>(`/school/structures/${t.world.structures.tilleuls}/people`, {
      role: 'teacher',
      ...typed,
    })
  ).body

const bornOn = (persona: Persona, day: string) =>
  t.deps.sql`update core.persons set birth_date = ${day} where id = ${t.world.people[persona]}`

describe('adding a pupil by hand', () => {
  it('shows the teacher who in the school bears nearly that name and is born the same day', async () => {
    await bornOn('lou', '2019-05-02')
    const { personId, matches } = await addPupil('claire', 'cm1a', {
      givenName: 'Loue',
      familyName: 'Teissier',
      birthDate: '2019-05-02',
    })
    expect(personId).toBeNull()
    expect(matches).toMatchObject([
      {
        name: 'Lou Tessier',
        where: ['École des Tilleuls · CP A'],
        sameBirthDate: true,
        can: { move: true, attach: true },
      },
    ])
  })

  it('says nothing of a close name of another school to a teacher, and shows it to who administers both', async () => {
    await bornOn('tom', '2018-03-09')
    await t.deps.sql`select core.refresh_duplicates(null)`
    const typed = { givenName: 'Tom', familyName: 'Kermarrec', birthDate: '2018-03-09' }
    const karim = await addPupil('karim', 'cm1a', typed)
    expect(karim.matches).toMatchObject([
      { name: 'Tom Kermarec', where: ['École du Pré-Vert · CE1-CE2'], can: { move: true } },
    ])
    const claire = await addPupil('claire', 'cm1a', typed)
    expect(claire.matches).toEqual([])
    expect(claire.personId).not.toBeNull()
  })

  it('lists at once, for who administers, the pair that was written all the same', async () => {
    const [pair] = await t.deps
      .sql`select score, reasons from core.likely_duplicates where ${t.world.people.tom} in (one_id, other_id)`
    expect(pair?.reasons).toEqual(['close-name', 'same-birth-date'])
  })
})

describe('adding a responsable by hand', () => {
  it('shows a close name already responsable of that child', async () => {
    const { matches } = await addGuardian('claire', { givenName: 'Samyra', familyName: 'Bennali' })
    expect(matches).toMatchObject([{ name: 'Samira Benali', can: { move: false, attach: true } }])
  })

  it('shows a close name with the same address, and not one without', async () => {
    const { sql } = t.deps
    await sql`update core.persons set email = 'camille@example.org' where id = ${t.world.people.camille}`
    const same = await addGuardian('claire', {
      givenName: 'Camile',
      familyName: 'Tessier',
      email: 'Camille@example.org',
    })
    expect(same.matches.map(match => match.name)).toEqual(['Camille Tessier'])
    const other = await addGuardian('claire', {
      givenName: 'Camile',
      familyName: 'Teyssier',
      email: 'autre@example.org',
    })
    expect(other.matches).toEqual([])
  })
})

describe('adding somebody to the staff by hand', () => {
  it('shows a colleague of nearly that name, in the school or in a structure the author manages', async () => {
    const here = await addStaff('thierry', { givenName: 'Claire', familyName: 'Brunette' })
    expect(here.matches.map(match => match.name)).toEqual(['Claire Brunet'])
    const above = await addStaff('karim', { givenName: 'Ines', familyName: 'Carvallo' })
    expect(above.matches.map(match => match.name)).toEqual(['Inès Carvalho'])
    const elsewhere = await addStaff('thierry', { givenName: 'Ines', familyName: 'Carvallo' })
    expect(elsewhere.matches).toEqual([])
  })

  it('does not take a parent for a colleague', async () => {
    await createPerson(t.deps.sql, { givenName: 'Odile', familyName: 'Garnier' })
    expect((await addStaff('thierry', { givenName: 'Odil', familyName: 'Garnier' })).matches).toEqual([])
  })
})
