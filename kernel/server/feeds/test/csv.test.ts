import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { fixture } from '../reading/test/reading.ts'
import { deliver, preview, problemsOf, tilleuls, told } from './deliver.ts'
import { difference, directory, groupsOf, personNamed } from './directory.ts'
import { csv, csvGuardian, csvPupil, csvTeacher, full, guardian, pupil, school } from './people.ts'

const school1 = { school: tilleuls }
const school2 = { school: { uai: '0999002B', name: 'Jean-Moulin' } }

describe('the ONDE examples', () => {
  const db = testDatabase()
  const onde = ['CSVExtraction-eleves.csv', 'CSVExtraction-responsables.csv', 'enseignants.csv'].map(name =>
    fixture(`onde/${name}`),
  )

  it('make the school that is named, its pupils with their guardians, and who teaches them', async () => {
    expect(told(await deliver(db.sql, onde, school1))).toEqual({
      school: { created: 1 },
      class: { created: 3 },
      pupil: { created: 3 },
      guardian: { created: 3 },
      teacher: { created: 2 },
    })
    expect(await directory(db.sql)).toEqual(
      expect.arrayContaining([
        'school Les Tilleuls',
        'Les Tilleuls under Département 099',
        'Solène teaches CE1-CE2 Mme Oréval',
        'Côme is head of Les Tilleuls',
        'Édith is the guardian of Loïse',
        'Édith is the guardian of Jean-Noé',
        'Aïssata is the guardian of Maël',
      ]),
    )
  })

  it('change nothing the second time', async () => {
    const before = await directory(db.sql)
    const again = await deliver(db.sql, onde, school1)
    expect(again.report.totals).toMatchObject({ created: 0, changed: 0, moved: 0, leaving: 0, unchanged: 12 })
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('are followed by the Base Élèves file, which knows the same child without an INE', async () => {
    const seen = await preview(db.sql, [fixture('onde/CSVExtraction-eleves-BE1D.csv')], school1)
    expect(told(seen)).toMatchObject({ pupil: { unchanged: 1, leaving: 2 } })
    expect(seen.feed.depleted).toMatchObject([{ name: 'Les Tilleuls', leaving: 2, pupils: 3 }])
  })

  it('keep one person when the AAF comes after them, with one more key', async () => {
    const before = await personNamed(db.sql, 'Loïse')
    const seen = await deliver(db.sql, [fixture('aaf-full')])
    expect(told(seen)).toMatchObject({ pupil: { changed: 2 }, group: { created: 1 }, school: { changed: 1 } })
    expect(seen.report.totals.created).toBe(1)
    expect(await personNamed(db.sql, 'Loïse')).toMatchObject({ id: before.id })
    const keys = await db.sql`select source from core.person_keys where person_id = ${before.id}`
    expect(keys).toEqual([{ source: 'aaf/exemple' }])
  })

  it('keep one person when they come after the AAF', async () => {
    const people = await db.sql`select id from core.persons order by id`
    await deliver(db.sql, onde, school1)
    expect(await db.sql`select id from core.persons order by id`).toEqual(people)
  })
})

describe('a pupils’ CSV', () => {
  const db = testDatabase()

  it('needs to know whose it is', async () => {
    await expect(preview(db.sql, csv(csvPupil('Ada')))).rejects.toMatchObject({ code: 'school-needed' })
    await expect(preview(db.sql, csv(csvPupil('Ada')), { school: { uai: '0999009Z' } })).rejects.toMatchObject({
      code: 'unknown-uai',
    })
    expect(await directory(db.sql)).toEqual([])
  })

  it('leaves a person to decide between two children nothing tells apart', async () => {
    await deliver(db.sql, csv(csvPupil('Ada')), school1)
    const twins = await preview(
      db.sql,
      csv(csvPupil('Ada'), csvPupil('Bob', { line: 4 }), csvPupil('Bob', { line: 5 })),
      school1,
    )
    expect(told(twins).pupil).toEqual({ unchanged: 1, ambiguous: 2 })
    expect(problemsOf(twins)).toEqual(['written-twice 4', 'written-twice 5'])
  })

  it('tells apart two children of one name by their INE or their birth date', async () => {
    const seen = await deliver(
      db.sql,
      csv(
        csvPupil('Ada'),
        csvPupil('Chloé', { ine: '990000001AA' }),
        csvPupil('Chloé', { ine: '990000002AB' }),
        csvPupil('Dina', { birthDate: '2018-01-01' }),
        csvPupil('Dina', { birthDate: '2018-01-02' }),
      ),
      school1,
    )
    expect(told(seen).pupil).toEqual({ created: 4, unchanged: 1 })
  })

  it('refuses the same INE written twice, on the line that came first', async () => {
    const seen = await preview(
      db.sql,
      csv(csvPupil('Ada'), csvPupil('Eva', { ine: '990000009AA', line: 7 }), csvPupil('Flo', { ine: '990000009AA' })),
      school1,
    )
    expect(seen.report.totals).toMatchObject({ rejected: 1 })
    expect(problemsOf(seen)).toContain('shared-ine 7')
  })

  it('follows by INE a pupil who changes school, and leaves where they were', async () => {
    await deliver(db.sql, csv(csvPupil('Ada'), csvPupil('Gus', { ine: '990000003AC' })), school1)
    const { id } = await personNamed(db.sql, 'Gus')
    const seen = await deliver(db.sql, csv(csvPupil('Gus', { ine: '990000003AC' }), csvPupil('Hana')), school2)
    expect(told(seen).pupil).toEqual({ created: 1, moved: 1 })
    expect(await personNamed(db.sql, 'Gus')).toMatchObject({ id, left: false })
    expect(await groupsOf(db.sql, 'Gus')).toContain('pupils of Jean-Moulin')
    expect(await groupsOf(db.sql, 'Gus')).not.toContain('pupils of Les Tilleuls')
  })

  it('keeps the accents an official file has lost', async () => {
    await deliver(db.sql, csv(csvPupil('Héloïse', { familyName: 'Lévêque', ine: '990000004AD' })), school2)
    const seen = await deliver(db.sql, csv(csvPupil('Heloise', { familyName: 'LEVEQUE', ine: '990000004AD' })), school2)
    expect(told(seen).pupil).toMatchObject({ unchanged: 1 })
    expect(await personNamed(db.sql, 'Héloïse')).toMatchObject({ family: 'Lévêque' })
  })
})

describe('a guardians’ CSV', () => {
  const db = testDatabase()
  const ada = { familyName: 'FERRANDEL', givenName: 'Ada' }
  const contact = { email: 'iris@exemple.invalid', mobilePhone: '0639980001' }

  it('finds children by their names, whatever the accents and the case', async () => {
    await deliver(db.sql, csv(csvPupil('Ada'), csvPupil('Noé', { familyName: 'Lévêque-Roux' })), school1)
    const seen = await deliver(
      db.sql,
      csv(csvGuardian('Iris', [ada, { familyName: 'LEVEQUE ROUX', givenName: 'NOE' }], contact)),
      school1,
    )
    expect(told(seen).guardian).toEqual({ created: 1 })
    expect(await directory(db.sql)).toContain('Iris is the guardian of Noé')
  })

  it('lists a guardian whose child is not found, and does not make an account', async () => {
    const seen = await deliver(
      db.sql,
      csv(csvGuardian('Jules', [{ familyName: 'Inconnu', givenName: 'Zed' }], { line: 3 })),
      school1,
    )
    expect(told(seen).guardian).toEqual({ ambiguous: 1 })
    expect(problemsOf(seen)).toEqual(['child-not-found 3'])
    expect(await directory(db.sql)).not.toContain('Jules Ferrandel')
  })

  it('uses a guardian some of whose children are found, and says which are not', async () => {
    const seen = await deliver(
      db.sql,
      csv(csvGuardian('Kim', [ada, { familyName: 'Inconnu', givenName: 'Zed' }], { line: 8 })),
      school1,
    )
    expect(told(seen).guardian).toEqual({ created: 1 })
    expect(seen.report.problems).toMatchObject([
      { code: 'unknown-child', line: 8, detail: expect.stringContaining('Zed') },
    ])
  })

  it('makes one person of two lines for the same guardian', async () => {
    const seen = await deliver(
      db.sql,
      csv(
        csvGuardian('Lou', [ada], { email: 'lou@exemple.invalid' }),
        csvGuardian('Lou', [{ familyName: 'Lévêque-Roux', givenName: 'Noé' }], { email: 'lou@exemple.invalid' }),
      ),
      school1,
    )
    expect(told(seen).guardian).toEqual({ created: 1, unchanged: 1 })
    expect(await directory(db.sql)).toEqual(
      expect.arrayContaining(['Lou is the guardian of Ada', 'Lou is the guardian of Noé']),
    )
  })

  it('knows the parent of two schools by name and telephone: one account, two schools', async () => {
    await deliver(db.sql, csv(csvPupil('Mina', { familyName: 'Sorel' })), school2)
    const { id } = await personNamed(db.sql, 'Iris')
    const seen = await deliver(
      db.sql,
      csv(csvGuardian('Iris', [{ familyName: 'Sorel', givenName: 'Mina' }], { mobilePhone: '+33 6 39 98 00 01' })),
      school2,
    )
    expect(told(seen).guardian).toEqual({ changed: 1 })
    expect(await personNamed(db.sql, 'Iris')).toMatchObject({ id })
    expect(await groupsOf(db.sql, 'Iris')).toEqual(
      expect.arrayContaining(['guardians of Les Tilleuls', 'guardians of Jean-Moulin']),
    )
  })

  it('does not take a namesake elsewhere for the same person', async () => {
    const seen = await preview(
      db.sql,
      csv(csvGuardian('Iris', [{ familyName: 'Sorel', givenName: 'Mina' }], { mobilePhone: '0639980999' })),
      school2,
    )
    // The same child already has an Iris Ferrandel: that one is hers.
    expect(told(seen).guardian).toEqual({ changed: 1 })
    await deliver(
      db.sql,
      csv(csvPupil('Mina', { familyName: 'Sorel' }), csvPupil('Nils', { familyName: 'Blanc' })),
      school2,
    )
    const other = await preview(
      db.sql,
      csv(csvGuardian('Iris', [{ familyName: 'Blanc', givenName: 'Nils' }], { mobilePhone: '0639980999' })),
      school2,
    )
    expect(told(other).guardian).toEqual({ created: 1 })
  })

  it('lists a guardian two known people could be', async () => {
    await db.sql`
      with g as (insert into core.groups (id, kind) select gen_random_uuid(), 'person' from generate_series(1, 2) returning id)
      insert into core.persons (id, family_name, given_name, email) select id, 'Double', 'Oscar', 'oscar@exemple.invalid' from g`
    const seen = await preview(
      db.sql,
      csv(csvGuardian('Oscar', [ada], { familyName: 'Double', email: 'oscar@exemple.invalid', line: 2 })),
      school1,
    )
    expect(told(seen).guardian).toEqual({ ambiguous: 1 })
    expect(problemsOf(seen)).toEqual(['homonyms 2'])
  })

  it('gains its key when the AAF comes later, beside the same child', async () => {
    const { id } = await personNamed(db.sql, 'Lou')
    await deliver(
      db.sql,
      full(
        school(),
        pupil('1', 'Ada', { guardians: [{ key: '31', link: '10' }] }),
        guardian('31', 'Lou', { childKeys: ['1'] }),
      ),
    )
    expect(await personNamed(db.sql, 'Lou')).toMatchObject({ id })
    expect(await db.sql`select key from core.person_keys where person_id = ${id}`).toEqual([{ key: '31' }])
  })
})

describe('a teachers’ CSV', () => {
  const db = testDatabase()
  const cp = [{ schoolKey: null, key: null, name: 'CP M. Dubrac' }]

  it('says who teaches which class, and who heads the school', async () => {
    await deliver(db.sql, csv(csvPupil('Ada')), school1)
    const seen = await deliver(
      db.sql,
      csv(
        csvTeacher('Paul', { email: 'paul@ac-exemple.invalid', head: true, classes: cp }),
        csvTeacher('Rose', { classes: [{ schoolKey: null, key: null, name: 'CE9' }], line: 3 }),
      ),
      school1,
    )
    expect(told(seen).teacher).toEqual({ created: 2 })
    expect(problemsOf(seen)).toEqual(['unknown-class 3'])
    expect(await groupsOf(db.sql, 'Paul')).toEqual(
      expect.arrayContaining(['heads of Les Tilleuls', 'teachers of CP M. Dubrac']),
    )
  })

  it('knows a teacher by the professional address when the name has changed', async () => {
    const { id } = await personNamed(db.sql, 'Paul')
    await deliver(
      db.sql,
      csv(csvTeacher('Paul', { familyName: 'Nouveau', email: 'paul@ac-exemple.invalid', classes: cp, head: true })),
      school1,
    )
    expect(await personNamed(db.sql, 'Paul')).toMatchObject({ id, family: 'Nouveau' })
  })

  it('ends what it had said before, and never a link entered by hand', async () => {
    const rose = await personNamed(db.sql, 'Rose')
    await db.sql`
      insert into core.class_teachers (class_id, person_id, source) select id, ${rose.id}, 'person' from core.classes limit 1`
    const before = await directory(db.sql)
    await deliver(
      db.sql,
      csv(csvTeacher('Paul', { familyName: 'Nouveau', email: 'paul@ac-exemple.invalid' }), csvTeacher('Rose')),
      school1,
    )
    expect(difference(before, await directory(db.sql))).toEqual([
      '- Paul is head of Les Tilleuls',
      '- Paul teaches CP M. Dubrac',
    ])
  })
})
