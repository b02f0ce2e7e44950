import type { Db } from '../../db/client.ts'
import type { Import } from '../imports.ts'
import { planOwnSchool, planSchool, type StagedSchool } from './plan-school.ts'
import { type KnownStructure, type PlannedStructure, StructureBook } from './structure-book.ts'

const loadKnown = (db: Db) => db<KnownStructure[]>`
  select s.id, s.kind, s.name, s.uai, s.school_type as "schoolType", s.address, s.post_code as "postCode", s.town,
    s.phone, s.email, s.source, s.source_key as "sourceKey", s.hand_edited as "handEdited",
    s.closed_at as "closedAt",
    array(select p.parent_id from core.structure_parents p where p.structure_id = s.id) as "parentIds"
  from core.structures s`

const loadStaged = (db: Db, importId: string) => db<StagedSchool[]>`
  select operation, key, file, line, uai, name, school_type as "schoolType", address, post_code as "postCode", town, phone,
    email, academy, constituency, municipality, rpi
  from core.staged_schools where import_id = ${importId} order by id`

interface PlannedSchool {
  key: string
  id: string
  complete: boolean
}

/** Schools a record names by key without this delivery describing them. */
const namedSchools = async (db: Db, importId: string) => {
  const rows = await db<{ key: string }[]>`
    select school_key as key from core.staged_people where import_id = ${importId} and school_key is not null
    union
    select school_key from core.staged_links where import_id = ${importId} and school_key is not null`
  return rows.map(row => row.key)
}

const planSchools = async (db: Db, feed: Import, book: StructureBook): Promise<PlannedSchool[]> => {
  if (feed.source === 'csv') return [{ key: '', id: planOwnSchool(book, feed), complete: feed.extent === 'full' }]
  const schools = new Map<string, PlannedSchool>()
  for (const staged of await loadStaged(db, feed.id)) {
    const id = planSchool(book, staged)
    const complete = feed.extent === 'full' && staged.operation === 'replace'
    if (id) schools.set(staged.key, { key: staged.key, id, complete })
  }
  for (const key of await namedSchools(db, feed.id)) {
    const id = book.schoolByKey(key)
    if (id && !schools.has(key)) schools.set(key, { key, id, complete: false })
  }
  return [...schools.values()]
}

const writeStructures = async (db: Db, importId: string, planned: PlannedStructure[]) => {
  await db`
    insert into core.planned_structures (import_id, id, kind, action, name, uai, source_key, changed, file, line)
    select ${importId}, id, kind, action, name, uai, source_key, changed, file, line
    from jsonb_to_recordset(${db.json(planned.map(({ sourceKey, ...one }) => ({ ...one, source_key: sourceKey })) as never)})
      as p(id uuid, kind text, action text, name text, uai text, source_key text, changed jsonb, file text, line int)`
}

const writeParents = async (db: Db, importId: string, book: StructureBook) => {
  const rows = [...book.parents].flatMap(([structureId, parents]) => {
    const before = new Set(book.get(structureId)?.parentIds)
    const added = [...parents].filter(id => !before.has(id)).map(id => ({ structureId, id, action: 'add' }))
    const closed = [...before].filter(id => !parents.has(id)).map(id => ({ structureId, id, action: 'close' }))
    return [...added, ...closed]
  })
  await db`
    insert into core.planned_parents (import_id, structure_id, parent_id, action)
    select ${importId}, * from unnest(${rows.map(row => row.structureId)}::uuid[], ${rows.map(row => row.id)}::uuid[],
      ${rows.map(row => row.action)}::text[])`
}

/** Which structures this delivery makes, changes or speaks of. There are few: they are compared in memory. */
export const planStructures = async (db: Db, feed: Import): Promise<void> => {
  const book = new StructureBook(feed.source ?? '', await loadKnown(db))
  const schools = await planSchools(db, feed, book)
  await writeStructures(db, feed.id, [...book.planned.values()])
  await writeParents(db, feed.id, book)
  const complete = schools.filter(school => school.complete).map(school => school.key)
  await db`
    insert into core.planned_schools (import_id, key, id, complete)
    select ${feed.id}, school.key, school.id, school.key = any(${complete}::text[])
    from unnest(${schools.map(school => school.key)}::text[], ${schools.map(school => school.id)}::uuid[]) as school(key, id)`
}
