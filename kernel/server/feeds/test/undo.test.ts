import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { fixture } from '../reading/test/reading.ts'
import { undoImport } from '../undoing/undo-import.ts'
import { deliver, tilleuls, told } from './deliver.ts'
import { difference, directory, groupsOf, personNamed } from './directory.ts'
import { csv, csvPupil, full, guardian, pupil, school, teacher } from './people.ts'

const here = { school: tilleuls }
const nobody = { by: null }

describe('an undo', () => {
  const db = testDatabase()
  const first = () =>
    full(
      school(),
      pupil('1', 'Ada', { guardians: [{ key: '10', link: '10' }] }),
      pupil('2', 'Bilal'),
      guardian('10', 'Colette', { mobilePhone: '0639980001' }),
      teacher('20', 'Damien'),
    )
  const second = () =>
    full(
      school({ name: 'École des Tilleuls' }),
      pupil('1', 'Ada', {
        familyName: 'Autre',
        classes: [{ schoolKey: '9001', key: '7', name: 'CE1' }],
        guardians: [{ key: '11', link: '20' }],
      }),
      pupil('3', 'Élie'),
      guardian('11', 'Farid'),
      teacher('20', 'Damien', { headOf: ['9001'] }),
    )

  it('puts the directory back as it was: fields, classes, links, departures, groups', async () => {
    await deliver(db.sql, first())
    const before = await directory(db.sql)
    const groups = await groupsOf(db.sql, 'Ada')
    const seen = await deliver(db.sql, second())
    expect(told(seen)).toMatchObject({
      pupil: { created: 1, moved: 1, leaving: 1 },
      guardian: { created: 1, leaving: 1 },
    })
    expect(await undoImport(db.sql, seen.id, nobody)).toBe(0)
    expect(difference(before, await directory(db.sql))).toEqual([])
    expect(await groupsOf(db.sql, 'Ada')).toEqual(groups)
    expect(await db.sql`select 1 from core.persons where given_name = 'Élie'`).toEqual([])
  })

  it('lets the same files be dropped again', async () => {
    const seen = await deliver(db.sql, second())
    expect(told(seen)).toMatchObject({ pupil: { created: 1, moved: 1, leaving: 1 } })
    expect(await directory(db.sql)).toContain('class CE1 of École des Tilleuls')
    await undoImport(db.sql, seen.id, nobody)
  })

  it('keeps what somebody changed since', async () => {
    const seen = await deliver(db.sql, second())
    await db.sql`update core.persons set family_name = 'Choisi' where given_name = 'Ada'`
    await undoImport(db.sql, seen.id, nobody)
    expect(await personNamed(db.sql, 'Ada')).toMatchObject({ family: 'Choisi' })
    await db.sql`update core.persons set family_name = 'Ferrandel' where given_name = 'Ada'`
  })

  it('keeps who has come in since, marked as gone, and says how many', async () => {
    const seen = await deliver(db.sql, second())
    const { id } = await personNamed(db.sql, 'Farid')
    await db.sql`update core.accounts set activated_at = now() where person_id = ${id}`
    expect(await undoImport(db.sql, seen.id, nobody)).toBe(1)
    expect(await personNamed(db.sql, 'Farid')).toMatchObject({ id, left: true })
  })

  it('is for the latest import of these schools, once, within seven days', async () => {
    const [older] = await db.sql<
      { id: string }[]
    >`select id from core.imports where state = 'applied' order by applied_at limit 1`
    const seen = await deliver(db.sql, second())
    await expect(undoImport(db.sql, older?.id ?? '', nobody)).rejects.toMatchObject({ code: 'not-the-last' })
    await undoImport(db.sql, seen.id, nobody)
    await expect(undoImport(db.sql, seen.id, nobody)).rejects.toMatchObject({ code: 'nothing-to-undo' })
    await db.sql`update core.imports set applied_at = applied_at - interval '8 days' where id = ${older?.id ?? ''}`
    await expect(undoImport(db.sql, older?.id ?? '', nobody)).rejects.toMatchObject({ code: 'too-late' })
  })

  it('is not blocked by a later delivery that changed nothing', async () => {
    const seen = await deliver(db.sql, second())
    await deliver(db.sql, second())
    expect(await undoImport(db.sql, seen.id, nobody)).toBe(0)
  })
})

describe('undoing the first import of a school', () => {
  const db = testDatabase()

  it('empties it, and closes what was made', async () => {
    const seen = await deliver(db.sql, csv(csvPupil('Ada'), csvPupil('Bob')), here)
    await undoImport(db.sql, seen.id, nobody)
    expect(await directory(db.sql)).toEqual([])
    expect(await db.sql`select 1 from core.memberships`).toEqual([])
    expect(await db.sql`select 1 from core.groups where kind = 'person'`).toEqual([])
  })

  it('opens it again when it is dropped again', async () => {
    await deliver(db.sql, csv(csvPupil('Ada')), here)
    expect(await directory(db.sql)).toEqual(
      expect.arrayContaining(['school Les Tilleuls', 'Ada is in CP M. Dubrac as CP']),
    )
    expect(await groupsOf(db.sql, 'Ada')).toContain('pupils of CP M. Dubrac')
  })
})

describe('undoing an AAF that had taken over the CSV', () => {
  const db = testDatabase()
  const onde = ['eleves', 'responsables'].map(name => fixture(`onde/CSVExtraction-${name}.csv`))

  it('gives the school back to its CSV', async () => {
    await deliver(db.sql, onde, here)
    const before = await directory(db.sql)
    const seen = await deliver(db.sql, [fixture('aaf-full')])
    await undoImport(db.sql, seen.id, nobody)
    expect(difference(before, await directory(db.sql))).toEqual([])
    expect(await db.sql`select 1 from core.person_keys`).toEqual([])
    expect(await db.sql`select distinct source from core.affiliations`).toEqual([{ source: 'csv' }])
    expect(await db.sql`select distinct source from core.classes where archived_at is null`).toEqual([
      { source: 'csv' },
    ])
  })
})
