import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { uuidv7 } from '../../db/ids.ts'
import { planImport } from '../planning/plan-import.ts'
import { tickLeavers } from '../preview/leavers.ts'
import { listChanges } from '../preview/list-changes.ts'
import { abandonImport, registerImport } from '../preview/register.ts'
import type { FeedRecord } from '../records.ts'
import { undoImport } from '../undoing/undo-import.ts'
import { apply, deliver, preview, tilleuls, told } from './deliver.ts'
import { difference, directory, personNamed } from './directory.ts'
import { csv, csvGuardian, csvPupil } from './people.ts'

const here = { school: tilleuls }
const start = { sortName: '', id: '00000000-0000-0000-0000-000000000000' }
const inClass = (name: string, ...pupils: string[]) =>
  pupils.map(one => csvPupil(one, { classes: [{ schoolKey: null, key: null, name }] }))

describe('a file dropped on the page of a school', () => {
  const db = testDatabase()
  const september = () =>
    csv(
      ...inClass('CP', 'Ada', 'Bob', 'Cléa'),
      ...inClass('CE1', 'Dan', 'Eve', 'Flo', 'Gus'),
      csvGuardian('Hana', [{ familyName: 'Ferrandel', givenName: 'Dan' }]),
    )
  /** As the page of the school does it: departures are ticked. */
  const drop = async (...records: FeedRecord[]) => {
    const id = uuidv7()
    const [school] = await db.sql<{ id: string }[]>`select id from core.structures where uai = ${tilleuls.uai}`
    const { id: by } = await personNamed(db.sql, 'Ada')
    await registerImport(db.sql, { id, structureId: school?.id ?? '', school: tilleuls, by, paths: ['eleves.csv'] })
    return preview(db.sql, csv(...records), { ...here, id })
  }
  const tick = async (importId: string, names: string[] | null, leave = true) => {
    const { id: by } = await personNamed(db.sql, 'Ada')
    const people = names && (await Promise.all(names.map(async name => (await personNamed(db.sql, name)).id)))
    const kept = await tickLeavers(db.sql, { importId, people, leave, by })
    return { kept, feed: await db.sql.begin(tx => planImport(tx, importId)) }
  }
  const departures = async (id: string) => {
    const lines = await listChanges(db.sql, id, { outcome: 'leaving', after: start, limit: 20 })
    return Object.fromEntries(lines.map(line => [line.name, line.leaves]))
  }

  it('makes nobody leave whom nobody ticked, even if it holds one class only', async () => {
    await deliver(db.sql, september(), here)
    const before = await directory(db.sql)
    const seen = await drop(...inClass('CP', 'Ada', 'Bob', 'Cléa'))
    expect(seen.feed).toMatchObject({ staying: 4, depleted: [] })
    expect(told(seen)).toEqual({ school: { unchanged: 1 }, class: { unchanged: 1 }, pupil: { unchanged: 7 } })
    expect(await departures(seen.id)).toEqual({
      'Dan Ferrandel': false,
      'Eve Ferrandel': false,
      'Flo Ferrandel': false,
      'Gus Ferrandel': false,
    })
    const unchanged = await listChanges(db.sql, seen.id, {
      outcome: 'unchanged',
      kind: 'pupil',
      after: start,
      limit: 20,
    })
    expect(unchanged.map(line => line.name)).toEqual(['Ada Ferrandel', 'Bob Ferrandel', 'Cléa Ferrandel'])
    await apply(db.sql, seen.id)
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('makes those leave whose departure is ticked, with the guardian who has no child left, and can be undone', async () => {
    const before = await directory(db.sql)
    const seen = await drop(...inClass('CP', 'Ada', 'Bob', 'Cléa'), ...inClass('CE1', 'Flo', 'Gus'))
    const { feed } = await tick(seen.id, ['Dan'])
    expect(feed).toMatchObject({ staying: 1, totals: { byKind: { pupil: { leaving: 1 }, guardian: { leaving: 1 } } } })
    expect(await departures(seen.id)).toEqual({ 'Dan Ferrandel': true, 'Eve Ferrandel': false, 'Hana Ferrandel': null })
    await apply(db.sql, seen.id)
    expect(await personNamed(db.sql, 'Dan')).toMatchObject({ left: true })
    expect(await personNamed(db.sql, 'Eve')).toMatchObject({ left: false })
    await undoImport(db.sql, seen.id, { by: null })
    expect(difference(before, await directory(db.sql))).toEqual([])
  })

  it('takes them all at once, still asks beyond a fifth, and lets one stay after all', async () => {
    const seen = await drop(...inClass('CP', 'Ada', 'Bob', 'Cléa'))
    const { feed } = await tick(seen.id, null)
    expect(feed).toMatchObject({ staying: 0, depleted: [{ leaving: 4, pupils: 7 }] })
    expect(feed.totals?.byKind.class).toMatchObject({ leaving: 1 })
    await expect(apply(db.sql, seen.id)).rejects.toMatchObject({ code: 'confirm-leaving' })
    const again = await tick(seen.id, ['Eve'], false)
    expect(again.feed).toMatchObject({ staying: 1, totals: { byKind: { class: { leaving: 0 } } } })
    await tick(seen.id, null, false)
    expect(Object.values(await departures(seen.id))).toEqual([false, false, false, false])
    await abandonImport(db.sql, seen.id)
  })

  it('takes no tick about somebody who is in it, nor about a stranger', async () => {
    const seen = await drop(...inClass('CP', 'Ada', 'Bob', 'Cléa'))
    expect((await tick(seen.id, ['Dan', 'Ada'])).kept).toBe(false)
    expect((await tick(seen.id, ['Hana'])).kept).toBe(false)
    expect(Object.values(await departures(seen.id))).toEqual([false, false, false, false])
    await abandonImport(db.sql, seen.id)
  })

  it('brought by the command line, has its departures vouched for by who applies it', async () => {
    const seen = await preview(db.sql, csv(...inClass('CP', 'Ada', 'Bob', 'Cléa')), here)
    expect(told(seen)).toMatchObject({ pupil: { leaving: 4 }, class: { leaving: 1 } })
    await abandonImport(db.sql, seen.id)
  })
})
