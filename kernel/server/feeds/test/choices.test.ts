import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { planImport } from '../planning/plan-import.ts'
import { listChanges } from '../preview/list-changes.ts'
import { keepChoice } from '../preview/list-problems.ts'
import { apply, deliver, preview, tilleuls, told } from './deliver.ts'
import { directory, personNamed } from './directory.ts'
import { csv, csvGuardian, csvPupil } from './people.ts'

const here = { school: tilleuls }
const start = { sortName: '', id: '00000000-0000-0000-0000-000000000000' }

describe('an ambiguous line', () => {
  const db = testDatabase()
  const asked = (id: string) => listChanges(db.sql, id, { outcome: 'ambiguous', after: start, limit: 10 })
  const answer = async (importId: string, lineId: string, chosen: string | null) => {
    const { id: by } = await personNamed(db.sql, 'Maud')
    const kept = await keepChoice(db.sql, { importId, lineId, chosen, by })
    const { totals } = await db.sql.begin(tx => planImport(tx, importId))
    return { kept, totals: totals?.totals }
  }
  const only = async (id: string) => {
    const [line, ...more] = await asked(id)
    if (!line || more.length > 0) throw new Error('One line was expected to ask something.')
    return line
  }

  it('asks who it is, says who it may be, and lets the answer be changed until it is applied', async () => {
    const twins = csv(
      csvPupil('Maud', { familyName: 'Unique', birthDate: '2017-01-01' }),
      csvPupil('Ada', { ine: '990000001AA' }),
      csvPupil('Ada', { ine: '990000002AB' }),
    )
    await deliver(db.sql, twins, here)
    const { id } = await preview(
      db.sql,
      csv(csvPupil('Maud', { familyName: 'Unique', birthDate: '2017-01-01' }), csvPupil('Ada')),
      here,
    )
    const line = await only(id)
    expect(line).toMatchObject({ asks: 'person', choice: null, outcome: 'ambiguous' })
    expect(line.candidates.map(one => one.about)).toEqual(['02/05/2018 · CP M. Dubrac', '02/05/2018 · CP M. Dubrac'])
    expect(await answer(id, line.id, null)).toMatchObject({ kept: true, totals: { created: 1, ambiguous: 0 } })
    expect(await only(id)).toMatchObject({ outcome: 'created', asks: 'person', choice: { chosen: null } })
    const first = line.candidates[0]?.id ?? ''
    expect(await answer(id, line.id, first)).toMatchObject({ kept: true, totals: { created: 0 } })
    expect(await only(id)).toMatchObject({ choice: { chosen: first }, candidates: line.candidates })
    await apply(db.sql, id, { confirmLeaving: true })
    const left = await db.sql<
      { id: string }[]
    >`select id from core.persons where given_name = 'Ada' and left_at is null`
    expect(left).toEqual([{ id: first }])
  })

  it('takes no answer about somebody it did not offer', async () => {
    const { id } = await preview(db.sql, csv(csvPupil('Zoé'), csvPupil('Zoé')), here)
    const [line] = await asked(id)
    const { id: stranger } = await personNamed(db.sql, 'Maud')
    expect((await answer(id, line?.id ?? '', stranger)).kept).toBe(false)
    expect((await answer(id, stranger, null)).kept).toBe(false)
  })

  it('asks of which pupil somebody is the guardian, even of one who comes with the same file', async () => {
    const { id } = await preview(
      db.sql,
      csv(
        csvPupil('Zélie', { birthDate: '2018-09-30' }),
        csvGuardian('Iris', [{ familyName: 'Ferrandel', givenName: 'Zelia' }]),
      ),
      here,
    )
    const line = await only(id)
    expect(line).toMatchObject({
      asks: 'child',
      candidates: [{ name: 'Zélie Ferrandel', about: '30/09/2018 · CP M. Dubrac' }],
    })
    expect(await answer(id, line.id, line.candidates[0]?.id ?? null)).toMatchObject({ totals: { ambiguous: 0 } })
    await apply(db.sql, id, { confirmLeaving: true })
    expect(await directory(db.sql)).toContain('Iris is the guardian of Zélie')
  })

  it('leaves the guardian aside when nobody is chosen, and asks no more', async () => {
    const seen = await preview(db.sql, csv(csvGuardian('Jo', [{ familyName: 'Ferrandel', givenName: 'Zelya' }])), here)
    const line = await only(seen.id)
    expect(await answer(seen.id, line.id, null)).toMatchObject({ kept: true, totals: { ambiguous: 0, created: 0 } })
    await apply(db.sql, seen.id)
    expect(await directory(db.sql)).not.toContain('Jo Ferrandel')
  })

  it('asks nothing of a guardian whose child nobody resembles: there is nothing to choose', async () => {
    const seen = await preview(db.sql, csv(csvGuardian('Kim', [{ familyName: 'Inconnu', givenName: 'Xav' }])), here)
    expect(told(seen).guardian).toEqual({ ambiguous: 1 })
    expect(await only(seen.id)).toMatchObject({ asks: null, candidates: [] })
  })
})
