import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { Ctx } from '../../context.ts'
import type { Sql } from '../../db/client.ts'
import { deliver, tilleuls, told } from '../../feeds/test/deliver.ts'
import { difference, directory, personNamed } from '../../feeds/test/directory.ts'
import { csv, csvPupil, delta, full, guardian, pupil, school } from '../../feeds/test/people.ts'
import { undoImport } from '../../feeds/undoing/undo-import.ts'
import { enrol } from '../../structures/enrolments.ts'
import { createPerson } from '../../structures/persons.ts'
import { mergePeople } from '../merge.ts'

const link = (key: string) => ({ key, link: '10' })

const merge = async (sql: Sql, keptId: string, goneId: string) => {
  const by = {
    actor: { personId: keptId } as Ctx['actor'],
    now: new Date(),
    deps: { apps: [] } as unknown as Ctx['deps'],
  }
  await sql.begin(db => mergePeople({ ...by, db }, { keptId, goneId }))
}

const withKey = async (sql: Sql, key: string): Promise<string> => {
  const [row] = await sql<{ id: string }[]>`select person_id as id from core.person_keys where key = ${key}`
  return row?.id ?? ''
}

describe('a guardian whom the académie wrote twice', () => {
  const db = testDatabase()
  const files = () =>
    full(
      school(),
      pupil('1', 'Ada', { guardians: [link('10'), link('11')] }),
      pupil('2', 'Bilal', { guardians: [link('11')] }),
      guardian('10', 'Colette', { email: 'colette@example.org' }),
      guardian('11', 'Colete', { mobilePhone: '0639980001' }),
    )

  it('stays one after the next complete files, as they were written by who merged them', async () => {
    await deliver(db.sql, files())
    await merge(db.sql, await withKey(db.sql, '10'), await withKey(db.sql, '11'))
    const before = await directory(db.sql)
    expect(before).toEqual(
      expect.arrayContaining(['Colette is the guardian of Ada', 'Colette is the guardian of Bilal']),
    )
    const again = await deliver(db.sql, files())
    expect(told(again).guardian).toEqual({ unchanged: 2 })
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('keeps both children when the académie withdraws one of its two records, and leaves when it withdraws the other', async () => {
    const before = await directory(db.sql)
    const seen = await deliver(db.sql, delta({ ...guardian('11', 'Colete'), operation: 'delete' }))
    expect(difference(before, await directory(db.sql))).toEqual([])
    expect(await withKey(db.sql, '11')).toBe('')
    await undoImport(db.sql, seen.id, { by: null })
    expect(await withKey(db.sql, '11')).toBe(await withKey(db.sql, '10'))
    await deliver(db.sql, delta({ ...guardian('11', 'Colete'), operation: 'delete' }))
    await deliver(db.sql, delta({ ...guardian('10', 'Colette'), operation: 'delete' }))
    expect(await directory(db.sql)).not.toContain('Colette is the guardian of Ada')
  })
})

describe('a pupil added by hand, then found in the school’s file,', () => {
  const db = testDatabase()
  const file = () => csv(csvPupil('Loïse', { familyName: 'FERRANDEL', ine: '0001112223A' }), csvPupil('Bilal'))

  it('is not made again by the next file, whichever of the two accounts is kept', async () => {
    await deliver(db.sql, file(), { school: tilleuls })
    const imported = await personNamed(db.sql, 'Loïse')
    const [where] = await db.sql<
      { id: string }[]
    >`select class_id as id from core.enrolments where pupil_id = ${imported.id as string}`
    const byHand = await createPerson(db.sql, { givenName: 'Louise', familyName: 'Ferandel', birthDate: '2018-05-03' })
    await enrol(db.sql, { pupilId: byHand, classId: where?.id ?? '', level: 'CP' })
    await merge(db.sql, byHand, imported.id as string)
    const again = await deliver(db.sql, file(), { school: tilleuls })
    expect(told(again).pupil?.created).toBeUndefined()
    expect(await db.sql`select 1 from core.affiliations where role = 'pupil' and left_at is null`).toHaveLength(2)
    expect(await db.sql`select ine from core.persons where id = ${byHand}`).toEqual([{ ine: '0001112223A' }])
  })
})

describe('an import of people merged since', () => {
  const db = testDatabase()

  it('is undone only after the merge', async () => {
    const seen = await deliver(db.sql, full(school(), pupil('1', 'Ada'), pupil('2', 'Adda')))
    await merge(db.sql, await withKey(db.sql, '1'), await withKey(db.sql, '2'))
    await expect(undoImport(db.sql, seen.id, { by: null })).rejects.toThrow('réunies depuis')
  })
})
