import { record } from '../../audit/record.ts'
import { type Db, longTransaction, type Sql, type Tx } from '../../db/client.ts'
import { importLock } from '../applying/apply-import.ts'
import { ImportRefused } from '../import-refused.ts'
import { theImport } from '../imports.ts'
import { undoLinks } from './undo-links.ts'
import { undoPeople } from './undo-people.ts'
import { undoPlaces } from './undo-places.ts'

const undoDays = 7

/** What every step of an undo works on, inside its one transaction. */
export interface Undoing {
  db: Tx
  id: string
  source: string
}

/** Somebody this import made or changed has since been made one with another record. */
const mergedSince = async (db: Db, id: string, appliedAt: Date): Promise<boolean> => {
  const [row] = await db`
    select 1 from core.merges m where m.undone_at is null and m.merged_at > ${appliedAt} and (
      exists (select from core.import_changes c where c.import_id = ${id}
        and (c.id in (m.kept_id, m.gone_id) or c.other_id in (m.kept_id, m.gone_id)))
      or exists (select from core.persons p where p.id in (m.kept_id, m.gone_id) and p.import_id = ${id})) limit 1`
  return row !== undefined
}

/** @throws ImportRefused when it cannot be undone, or no longer. */
export const assertUndoable = async (db: Db, id: string) => {
  const feed = await theImport(db, id)
  if (feed.state !== 'applied' || !feed.appliedAt) throw new ImportRefused('nothing-to-undo')
  if (Date.now() - feed.appliedAt.getTime() > undoDays * 86_400_000) throw new ImportRefused('too-late')
  const [later] = await db`
    select 1 from core.import_schools mine
    join core.import_schools other on other.school_id = mine.school_id and other.import_id <> mine.import_id
    join core.imports i on i.id = other.import_id and i.state = 'applied' and i.applied_at > ${feed.appliedAt}
    where mine.import_id = ${id} limit 1`
  if (later) throw new ImportRefused('not-the-last')
  if (await mergedSince(db, id, feed.appliedAt)) throw new ImportRefused('merged-since')
  return feed
}

/** Everybody whose links or fields this import touched, and the guardians of the pupils among them. */
const touched = async (db: Tx, id: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    with person as (
      select id from core.import_changes where import_id = ${id} and target in ('person', 'affiliation', 'enrolment', 'teaching', 'guardianship')
      union select other_id from core.import_changes where import_id = ${id} and target = 'guardianship'
      union select id from core.persons where import_id = ${id})
    select id from person union select g.guardian_id from core.guardianships g join person on person.id = g.pupil_id`
  return rows.map(row => row.id)
}

const mostOneByOne = 2_000

const work = async (db: Tx, id: string, by: string | null): Promise<number> => {
  await db`select pg_advisory_xact_lock(${importLock})`
  await db`select 1 from core.imports where id = ${id} for update`
  const feed = await assertUndoable(db, id)
  const undoing: Undoing = { db, id, source: feed.source ?? '' }
  await undoLinks(undoing)
  const kept = await undoPeople(undoing)
  await undoPlaces(undoing)
  const people = await touched(db, id)
  await db`select core.refresh_lineage()`
  await db`select core.refresh_memberships(${people.length > mostOneByOne ? null : people}::uuid[])`
  await db`update core.imports set state = 'undone', undone_at = now(), undone_by = ${by} where id = ${id}`
  await record({ db, actorId: by }, 'imports.undone', { targetId: id, structureId: feed.structureId, detail: { kept } })
  return kept
}

/**
 * Takes an applied import back, in one transaction, within seven days and newest first. Returns how many of the people it
 * had made were kept because they have come in or written something since.
 * @throws ImportRefused when it cannot be undone; nothing is then changed.
 */
export const undoImport = (sql: Sql, id: string, { by }: { by: string | null }): Promise<number> =>
  longTransaction(sql, db => work(db, id, by))
