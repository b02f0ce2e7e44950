import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { fixture } from '../reading/test/reading.ts'
import { deliver, preview, problemsOf, told } from './deliver.ts'
import { difference, directory, groupsOf, personNamed } from './directory.ts'
import { delta, full, guardian, pupil, school, teacher } from './people.ts'

describe('the AAF examples', () => {
  const db = testDatabase()

  it('make a school, its tree, its people and their groups', async () => {
    expect(told(await deliver(db.sql, [fixture('aaf-full')]))).toEqual({
      school: { created: 1 },
      class: { created: 2 },
      group: { created: 1 },
      pupil: { created: 2 },
      guardian: { created: 2 },
      teacher: { created: 2 },
    })
    expect(await directory(db.sql)).toEqual(
      expect.arrayContaining([
        'École primaire Les Tilleuls under Circonscription 0999900Z',
        'École primaire Les Tilleuls under Valbrume',
        'Circonscription 0999900Z under Département 099',
        'Département 099 under Académie de Exemple',
        'Côme is head of École primaire Les Tilleuls',
        'Côme is teacher of École primaire Les Tilleuls',
        'Loïse is in CE1-CE2 Mme Oréval as CE2',
        'Loïse is in Chorale as CE2',
        'Édith is the guardian of Jean-Noé',
      ]),
    )
    expect(await groupsOf(db.sql, 'Édith')).toEqual(
      expect.arrayContaining([
        'guardians of CP M. Dubrac',
        'guardians of École primaire Les Tilleuls',
        'guardians of Académie de Exemple',
      ]),
    )
  })

  it('change nothing the second time', async () => {
    const before = await directory(db.sql)
    const again = await deliver(db.sql, [fixture('aaf-full')])
    expect(told(again)).toEqual({
      school: { unchanged: 1 },
      class: { unchanged: 2 },
      group: { unchanged: 1 },
      pupil: { unchanged: 2 },
      guardian: { unchanged: 2 },
      teacher: { unchanged: 2 },
    })
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('are then changed by the delta: one comes, one moves, one leaves', async () => {
    const before = await directory(db.sql)
    const seen = await deliver(db.sql, [fixture('aaf-delta')])
    expect(told(seen)).toEqual({
      class: { created: 2 },
      pupil: { created: 1, moved: 1, leaving: 1 },
      guardian: { created: 1, changed: 1 },
    })
    expect(difference(before, await directory(db.sql)).sort()).toEqual([
      '+ Aïssata Diop',
      '+ Aïssata is the guardian of Maël',
      '+ Jean-Noé Ferrandel (left)',
      '+ Loïse is in CE2 M. Lantier as CE2',
      '+ Maël Kermoal-Diop',
      '+ Maël is in CM1-CM2 Mme Tavel as CM2',
      '+ Maël is pupil of École primaire Les Tilleuls',
      '+ class CE2 M. Lantier of École primaire Les Tilleuls',
      '+ class CM1-CM2 Mme Tavel of École primaire Les Tilleuls',
      '- Jean-Noé Ferrandel',
      '- Jean-Noé is in CP M. Dubrac as CP',
      '- Jean-Noé is pupil of École primaire Les Tilleuls',
      '- Loïse is in CE1-CE2 Mme Oréval as CE2',
      '- Loïse is in Chorale as CE2',
      '- Édith is the guardian of Jean-Noé',
    ])
    expect((await personNamed(db.sql, 'Édith')).mobile).toBe('0639980099')
    expect(await groupsOf(db.sql, 'Jean-Noé')).toEqual([])
  })

  it('bring back, on the next complete delivery, the same account for who had left', async () => {
    const { id } = await personNamed(db.sql, 'Jean-Noé')
    const seen = await deliver(db.sql, [fixture('aaf-full')])
    expect(told(seen).pupil).toMatchObject({ changed: 1, leaving: 1 })
    expect(await personNamed(db.sql, 'Jean-Noé')).toMatchObject({ id, left: false })
    expect(await personNamed(db.sql, 'Aïssata')).toMatchObject({ left: true })
  })
})

describe('an AAF delta', () => {
  const db = testDatabase()

  it('says which lines speak of people nobody knows', async () => {
    await deliver(db.sql, full(school(), pupil('1', 'Ada'), guardian('2', 'Basile')))
    const seen = await preview(
      db.sql,
      delta(
        pupil('404', 'Nul', { operation: 'modify', line: 7, familyName: undefined }),
        pupil('405', 'Nulle', { operation: 'delete', line: 9 }),
        pupil('406', 'Perdu', { schoolKey: '9999', line: 11 }),
      ),
    )
    expect(told(seen)).toEqual({ pupil: { rejected: 2, unchanged: 1 } })
    expect(problemsOf(seen)).toEqual(['unknown-person 7', 'already-absent 9', 'unknown-school 11'])
  })

  it('made only of whole records updates those it names and lets the others be', async () => {
    await deliver(db.sql, full(school(), pupil('1', 'Ada'), pupil('3', 'Cyril')))
    const seen = await deliver(db.sql, delta(pupil('1', 'Ada', { familyName: 'Ferrandel-Roux' })))
    expect(told(seen)).toEqual({ class: { unchanged: 1 }, pupil: { changed: 1 } })
    expect(await personNamed(db.sql, 'Ada')).toMatchObject({ family: 'Ferrandel-Roux' })
    expect(await personNamed(db.sql, 'Cyril')).toMatchObject({ left: false })
  })

  it('joins several requests for one person into one', async () => {
    const seen = await deliver(
      db.sql,
      delta(
        pupil('8', 'Zoé', { familyName: 'Premier', line: 1 }),
        pupil('8', 'Zoé', { familyName: 'Second', line: 2 }),
        {
          kind: 'pupil',
          operation: 'modify',
          key: '8',
          file: 'livraison.xml',
          line: 3,
          usageName: 'Troisième',
          level: 'CE1',
        },
      ),
    )
    expect(told(seen).pupil).toEqual({ created: 1 })
    expect(problemsOf(seen)).toEqual(['superseded 1'])
    expect(await directory(db.sql)).toEqual(expect.arrayContaining(['Zoé Troisième', 'Zoé is in CP M. Dubrac as CE1']))
  })
})

describe('an AAF delivery', () => {
  const db = testDatabase()

  it('follows the pupil’s own list of guardians, and tells of links that lead nowhere', async () => {
    const seen = await deliver(
      db.sql,
      full(
        school(),
        pupil('1', 'Ada', {
          guardians: [
            { key: '10', link: '10' },
            { key: '99', link: '20' },
          ],
          line: 3,
        }),
        guardian('10', 'Basile', { childKeys: ['1'] }),
        guardian('11', 'Colette', { childKeys: ['1'], line: 5 }),
        guardian('12', 'Damien', { childKeys: ['77'], line: 6 }),
      ),
    )
    expect(told(seen).guardian).toEqual({ created: 1, ambiguous: 2 })
    expect(problemsOf(seen)).toEqual(['orphan-guardian 3', 'child-not-found 5', 'orphan-child 6', 'child-not-found 6'])
    expect(await directory(db.sql)).not.toContain('Colette Ferrandel')
  })

  it('ends a guardianship the pupil no longer states, and the guardian leaves', async () => {
    const seen = await deliver(
      db.sql,
      full(school(), pupil('1', 'Ada', { guardians: [{ key: '13', link: '20' }] }), guardian('13', 'Élodie')),
    )
    expect(told(seen).guardian).toEqual({ created: 1, leaving: 1 })
    expect(await personNamed(db.sql, 'Basile')).toMatchObject({ left: true })
    expect(await groupsOf(db.sql, 'Basile')).toEqual([])
  })

  it('moves a pupil from one school to the other without making a second account', async () => {
    const other = school({ key: '9002', uai: '0999002B', name: 'École Jean-Moulin' })
    await deliver(db.sql, full(school(), other, pupil('1', 'Ada'), pupil('2', 'Bilal')))
    const { id } = await personNamed(db.sql, 'Bilal')
    const seen = await deliver(
      db.sql,
      full(school(), other, pupil('1', 'Ada'), pupil('2', 'Bilal', { schoolKey: '9002' })),
    )
    expect(told(seen).pupil).toEqual({ unchanged: 1, moved: 1 })
    expect(await personNamed(db.sql, 'Bilal')).toMatchObject({ id, left: false })
    expect(await groupsOf(db.sql, 'Bilal')).toContain('pupils of École Jean-Moulin')
    expect(await groupsOf(db.sql, 'Bilal')).not.toContain('pupils of École Les Tilleuls')
  })

  it('withdraws staff the complete file no longer names, and never a role given by hand', async () => {
    await deliver(
      db.sql,
      full(school(), pupil('1', 'Ada'), teacher('20', 'Fanny', { headOf: ['9001'] }), teacher('21', 'Gaël')),
    )
    const { id } = await personNamed(db.sql, 'Gaël')
    await db.sql`
      insert into core.affiliations (id, person_id, structure_id, role, source)
      select gen_random_uuid(), ${id}, s.id, 'adviser', 'person' from core.structures s where s.kind = 'constituency'`
    const seen = await deliver(db.sql, full(school(), pupil('1', 'Ada'), teacher('22', 'Hélène')))
    expect(told(seen).teacher).toEqual({ created: 1, leaving: 2 })
    expect(await personNamed(db.sql, 'Fanny')).toMatchObject({ left: true })
    expect(await personNamed(db.sql, 'Gaël')).toMatchObject({ left: false })
    expect(await directory(db.sql)).toContain('Gaël is adviser of Circonscription 0999900Z')
  })

  it('refuses a key that is a child’s in one file and an adult’s in the other', async () => {
    const seen = await preview(db.sql, full(school(), pupil('1', 'Ada'), teacher('1', 'Ada', { line: 4 })))
    expect(told(seen).teacher).toMatchObject({ rejected: 1 })
    expect(problemsOf(seen)).toContain('key-of-another 4')
  })

  it('renames a class in place, and archives the one no longer named', async () => {
    const named = (name: string, key: string) => [{ schoolKey: '9001', key, name }]
    await deliver(
      db.sql,
      full(
        school(),
        pupil('1', 'Ada', { classes: named('CE1 A', '1') }),
        pupil('2', 'Bilal', { classes: named('CE1 B', '2') }),
      ),
    )
    const seen = await deliver(
      db.sql,
      full(
        school(),
        pupil('1', 'Ada', { classes: named('CE1 rouge', '1') }),
        pupil('2', 'Bilal', { classes: named('CE1 rouge', '1') }),
      ),
    )
    expect(told(seen)).toMatchObject({ class: { changed: 1, leaving: 1 }, pupil: { unchanged: 1, moved: 1 } })
    expect(await directory(db.sql)).not.toContain('class CE1 B of École Les Tilleuls')
  })
})
