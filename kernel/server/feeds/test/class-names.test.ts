import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { uuidv7 } from '../../db/ids.ts'
import { planImport, schoolYearOf } from '../planning/plan-import.ts'
import { guessClasses } from '../preview/guess-classes.ts'
import { keepClassReadings, listNamedClasses, type SaidClass } from '../preview/named-classes.ts'
import { abandonImport } from '../preview/register.ts'
import type { FeedRecord } from '../records.ts'
import { undoImport } from '../undoing/undo-import.ts'
import { apply, deliver, preview, problemsOf, tilleuls, told } from './deliver.ts'
import { difference, directory, personNamed } from './directory.ts'
import { csv, csvGuardian, csvPupil, csvTeacher, full, pupil, school } from './people.ts'

const here = { school: tilleuls }
const nobody = { by: null }
const schoolYear = schoolYearOf(new Date())
const named = (name: string) => [{ schoolKey: null, key: null, name }]
const inClass = (name: string, ...pupils: string[]) => pupils.map(one => csvPupil(one, { classes: named(name) }))

describe('a class the files call otherwise', () => {
  const db = testDatabase()
  const asked = (importId: string) => listNamedClasses(db.sql, { importId, schoolYear })
  const classNamed = async (name: string) => {
    const [row] = await db.sql<{ id: string }[]>`
      select id from core.classes where name = ${name} and archived_at is null`
    return row?.id ?? ''
  }
  const say = async (importId: string, ...said: SaidClass[]) => {
    const by = (await personNamed(db.sql, 'Ada')).id
    const kept = await keepClassReadings(db.sql, { importId, schoolYear, by }, said)
    const feed = await db.sql.begin(tx => planImport(tx, importId))
    return { kept, feed }
  }
  const september = () =>
    csv(...inClass('CE1/CE2 Mme Dupont', 'Ada', 'Bob', 'Cléa'), ...inClass('CP M. Dubrac', 'Dan', 'Eve'))
  const renamed = (...more: FeedRecord[]) =>
    csv(...inClass('CE1-CE2 DUPONT', 'Ada', 'Bob', 'Cléa'), ...inClass('CP M. Dubrac', 'Dan', 'Eve'), ...more)

  it('is asked of nobody in a school without classes', async () => {
    const first = await deliver(db.sql, september(), here)
    expect(first.report.problems).toEqual([])
  })

  it('is asked about, with the class its pupils are in today; unanswered, nothing is applied', async () => {
    const before = await directory(db.sql)
    const seen = await preview(db.sql, renamed(), here)
    expect(told(seen)).toMatchObject({ class: { created: 1, leaving: 1 }, pupil: { moved: 3 } })
    expect(seen.report.problems).toMatchObject([
      { code: 'class-unknown-name', file: 'livraison.xml', detail: expect.stringContaining('« CE1-CE2 DUPONT »') },
    ])
    const dupont = await classNamed('CE1/CE2 Mme Dupont')
    expect(await asked(seen.id)).toMatchObject([
      {
        name: 'CE1-CE2 DUPONT',
        namedBy: 'pupils',
        pupils: 3,
        candidates: [
          { name: 'CE1/CE2 Mme Dupont', shared: 3 },
          { name: 'CP M. Dubrac', shared: 0 },
        ],
        guess: dupont,
        said: null,
      },
    ])
    await expect(apply(db.sql, seen.id, { confirmLeaving: true })).rejects.toMatchObject({ code: 'classes-unanswered' })
    expect(difference(before, await directory(db.sql))).toEqual([])
    await abandonImport(db.sql, seen.id)
  })

  it('said to be one of the school’s, changes nothing: neither its pupils nor its name', async () => {
    const before = await directory(db.sql)
    const seen = await preview(db.sql, renamed(), here)
    const classId = await classNamed('CE1/CE2 Mme Dupont')
    const { kept, feed } = await say(seen.id, { name: 'CE1-CE2 DUPONT', classId })
    expect(kept).toBe(true)
    expect(feed.totals?.totals).toMatchObject({ created: 0, changed: 0, moved: 0, leaving: 0 })
    expect(await asked(seen.id)).toMatchObject([{ name: 'CE1-CE2 DUPONT', said: { classId, isOwn: true } }])
    await apply(db.sql, seen.id)
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('is not asked about again: pupils, guardians and teachers of the next files follow', async () => {
    const before = await directory(db.sql)
    const dupont = named('CE1-CE2 DUPONT')
    const seen = await deliver(
      db.sql,
      renamed(
        csvPupil('Flo', { classes: dupont }),
        csvPupil('Noa', { classes: dupont }),
        csvPupil('Noa', { classes: named('CP M. Dubrac'), birthDate: '2018-06-01' }),
        csvGuardian('Gil', [{ familyName: 'Ferrandel', givenName: 'Noa', className: 'CE1-CE2 DUPONT' }]),
        csvGuardian('Hana', [{ familyName: 'Ferrandel', givenName: 'Flo', className: 'ce1/ce2 mme dupont' }]),
        csvTeacher('Ines', { classes: dupont }),
      ),
      here,
    )
    expect(problemsOf(seen)).toEqual([])
    expect(difference(before, await directory(db.sql))).toEqual(
      expect.arrayContaining([
        '+ Flo is in CE1/CE2 Mme Dupont as CP',
        '+ Gil is the guardian of Noa',
        '+ Hana is the guardian of Flo',
        '+ Ines teaches CE1/CE2 Mme Dupont',
      ]),
    )
    await undoImport(db.sql, seen.id, nobody)
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('shows what is remembered, which may be said otherwise, until that delivery is undone', async () => {
    const dubrac = await classNamed('CP M. Dubrac')
    const seen = await preview(db.sql, renamed(), here)
    expect(await asked(seen.id)).toMatchObject([{ name: 'CE1-CE2 DUPONT', said: { isOwn: false } }])
    const { feed } = await say(seen.id, { name: 'CE1-CE2 DUPONT', classId: dubrac })
    expect(feed.totals?.byKind).toMatchObject({ pupil: { moved: 3 }, class: { leaving: 1, created: 0 } })
    await apply(db.sql, seen.id, { confirmLeaving: true })
    expect(await directory(db.sql)).toContain('Ada is in CP M. Dubrac as CP')
    await undoImport(db.sql, seen.id, nobody)
    const again = await preview(db.sql, renamed(), here)
    expect(told(again)).toEqual({ school: { unchanged: 1 }, class: { unchanged: 2 }, pupil: { unchanged: 5 } })
    await abandonImport(db.sql, again.id)
  })

  it('may be a class of its own, and is then asked about no more', async () => {
    const pupils = () => renamed(...inClass('CE1-CE2 DUPOND', 'Flo'))
    const seen = await preview(db.sql, pupils(), here)
    expect((await asked(seen.id)).find(one => one.name === 'CE1-CE2 DUPOND')).toMatchObject({ guess: null })
    const { feed } = await say(seen.id, { name: 'CE1-CE2 DUPOND', classId: null })
    expect(feed.totals?.byKind.class).toMatchObject({ created: 1 })
    await apply(db.sql, seen.id)
    const next = await preview(db.sql, pupils(), here)
    expect(next.report.totals).toMatchObject({ created: 0, moved: 0 })
    expect((await asked(next.id)).map(one => one.name)).toEqual(['CE1-CE2 DUPONT'])
    await abandonImport(db.sql, next.id)
  })

  it('may be one class with another name of the same file: classes merge', async () => {
    const dubrac = await classNamed('CP M. Dubrac')
    const seen = await preview(
      db.sql,
      csv(
        ...inClass('CE1-CE2 DUPONT', 'Ada', 'Bob', 'Cléa'),
        ...inClass('CE1-CE2 DUPOND', 'Flo'),
        ...inClass('CP A', 'Dan'),
        ...inClass('CP B', 'Eve'),
      ),
      here,
    )
    expect(told(seen).class).toMatchObject({ created: 2, leaving: 1 })
    const { feed } = await say(seen.id, { name: 'CP A', classId: dubrac }, { name: 'CP B', classId: dubrac })
    expect(feed.totals?.totals).toMatchObject({ created: 0, changed: 0, moved: 0, leaving: 0 })
    await abandonImport(db.sql, seen.id)
  })

  it('is none of another school, of another year, nor a name the file does not have', async () => {
    await deliver(db.sql, csv(csvPupil('Gus', { familyName: 'Sorel', classes: named('CM2') })), {
      school: { uai: '0999002B', name: 'Jean-Moulin' },
    })
    const old = uuidv7()
    await db.sql`
      insert into core.classes (id, school_id, name, school_year) select ${old}, id, 'CM1 d’avant', ${schoolYear - 1}
      from core.structures where uai = ${tilleuls.uai}`
    const seen = await preview(db.sql, csv(...inClass('CP Z', 'Ada', 'Bob', 'Cléa', 'Dan', 'Eve', 'Flo')), here)
    const refused: SaidClass[] = [
      { name: 'CP Z', classId: await classNamed('CM2') },
      { name: 'CP Z', classId: old },
      { name: 'CP Y', classId: await classNamed('CP M. Dubrac') },
    ]
    for (const one of refused) expect((await say(seen.id, one)).kept).toBe(false)
    expect(problemsOf(seen)).toHaveLength(1)
    await abandonImport(db.sql, seen.id)
  })

  it('named by a teachers’ file alone is asked about too, and makes no class', async () => {
    const seen = await preview(db.sql, csv(csvTeacher('Jo', { classes: named('CP Dubrac'), line: 3 })), here)
    expect(problemsOf(seen)).toEqual(['unknown-class 3'])
    const dubrac = await classNamed('CP M. Dubrac')
    expect(await asked(seen.id)).toMatchObject([{ name: 'CP Dubrac', namedBy: 'teachers', pupils: 0, guess: dubrac }])
    await say(seen.id, { name: 'CP Dubrac', classId: dubrac })
    await apply(db.sql, seen.id)
    expect(await directory(db.sql)).toContain('Jo teaches CP M. Dubrac')
  })

  it('is asked about no more once the AAF comes: its official key is the one of the class that was said', async () => {
    const seen = await deliver(
      db.sql,
      full(
        school(),
        ...['Ada', 'Bob', 'Cléa'].map((one, index) =>
          pupil(String(index + 1), one, { classes: [{ schoolKey: '9001', key: '7', name: 'CE1-CE2 DUPONT' }] }),
        ),
      ),
    )
    expect(told(seen).pupil).toMatchObject({ unchanged: 3 })
    expect(problemsOf(seen)).toEqual([])
    expect(await directory(db.sql)).toContain('Ada is in CE1/CE2 Mme Dupont as CP')
  })
})

describe('the class a name seems to be', () => {
  const guess = (
    names: Record<string, [name: string, shared: number][]>,
    taken: string[] = [],
  ): Record<string, string> => {
    const rows = Object.entries(names).map(([name, candidates]) => ({
      name,
      candidates: candidates.map(([known, shared]) => ({ id: known, name: known, shared })),
    }))
    return Object.fromEntries(guessClasses(rows, new Set(taken)))
  }

  it('is the one its pupils are in, whatever its name', () => {
    expect(
      guess({
        'Classe 4': [
          ['CM1 Tavel', 18],
          ['Classe 3', 1],
        ],
      }),
    ).toEqual({ 'Classe 4': 'CM1 Tavel' })
  })

  it('is else the one whose name is nearest, when it is near', () => {
    expect(
      guess({
        'CP DUBRAC': [
          ['CM2 Roy', 0],
          ['CP M. Dubrac', 0],
        ],
      }),
    ).toEqual({ 'CP DUBRAC': 'CP M. Dubrac' })
    expect(guess({ 'CM2 Roy': [['CP M. Dubrac', 0]] })).toEqual({})
  })

  it('is no class the files name otherwise: half of a class that was split is a new one', () => {
    expect(guess({ 'CE1 B': [['CE1 A', 12]] }, ['CE1 A'])).toEqual({})
    expect(guess({ 'CE1 B': [['CE1', 9]], 'CE1 C': [['CE1', 11]] })).toEqual({ 'CE1 C': 'CE1' })
  })
})
