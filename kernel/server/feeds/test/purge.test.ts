import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { kernelJobs } from '../../jobs/kernel-jobs.ts'
import { purgeImports } from '../purge.ts'
import { undoImport } from '../undoing/undo-import.ts'
import { deliver, preview, tilleuls } from './deliver.ts'
import { csv, csvGuardian, csvPupil } from './people.ts'

const here = { school: tilleuls }
const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
const strangers = csvGuardian('Jules', [{ familyName: 'Inconnu', givenName: 'Zed' }])

describe('at night', () => {
  const db = testDatabase()
  const kept = async (table: 'changes' | 'problems' | 'choices' | 'staged', id: string) => {
    const [row] = await db.sql<{ changes: number; problems: number; choices: number; staged: number }[]>`
      select (select count(*) from core.import_changes where import_id = ${id}) as changes,
        (select count(*) from core.import_problems where import_id = ${id}) as problems,
        (select count(*) from core.import_choices where import_id = ${id}) as choices,
        (select count(*) from core.staged_people where import_id = ${id}) as staged`
    return row?.[table] ?? 0
  }
  const stateOf = async (id: string) => (await db.sql`select state from core.imports where id = ${id}`)[0]?.state

  it('a preview nobody applied is forgotten after a day, not before', async () => {
    const { id } = await preview(db.sql, csv(csvPupil('Ada')), here)
    await purgeImports(db.sql, hours(23))
    expect([await stateOf(id), await kept('staged', id)]).toEqual(['ready', 1])
    await purgeImports(db.sql, hours(25))
    expect([await stateOf(id), await kept('staged', id)]).toEqual(['abandoned', 0])
  })

  it('an applied import keeps what an undo needs for seven days, and its figures for good', async () => {
    await deliver(db.sql, csv(csvPupil('Ada')), here)
    const { id } = await deliver(db.sql, csv(csvPupil('Ada', { level: 'CE1' }), strangers), here)
    await purgeImports(db.sql, hours(6 * 24))
    expect([await kept('changes', id), await kept('problems', id)]).toEqual([1, 1])
    await purgeImports(db.sql, hours(8 * 24))
    expect([await kept('changes', id), await kept('problems', id), await kept('choices', id)]).toEqual([0, 0, 0])
    const [row] =
      await db.sql`select totals -> 'byKind' -> 'pupil' ->> 'changed' as changed from core.imports where id = ${id}`
    expect(row).toEqual({ changed: '1' })
    await db.sql`update core.imports set applied_at = applied_at - interval '8 days' where id = ${id}`
    await expect(undoImport(db.sql, id, { by: null })).rejects.toMatchObject({ code: 'too-late' })
  })

  it('the kernel sees to it by itself', async () => {
    const { id } = await preview(db.sql, csv(csvPupil('Ada'), csvPupil('Bob')), here)
    await db.sql`update core.imports set created_at = created_at - interval '2 days' where id = ${id}`
    const purge = kernelJobs(db.sql, [], '').find(job => job.name === 'feeds.purge')
    expect(purge?.schedule).toBeDefined()
    await purge?.handle({}, { id: 'tonight', attempt: 1, signal: AbortSignal.timeout(60_000) })
    expect(await stateOf(id)).toBe('abandoned')
  })
})
