import type { Db } from '../../db/client.ts'
import { sentence } from '../sentence-in-sql.ts'

/** Records of one key in one delivery, in order, with the last one that states everything (or withdraws). */
const repeats = (db: Db, importId: string) => db`
  select s.id, s.kind, s.key, s.operation, s.file, s.line,
    max(case when s.operation <> 'modify' then s.line_order end) over (partition by s.kind, s.key) as base, s.line_order
  from (
    select p.*, row_number() over (order by p.id) as line_order, count(*) over (partition by p.kind, p.key) as times
    from core.staged_people p where p.import_id = ${importId} and p.key is not null
  ) s
  where s.times > 1`

/** What a later whole record replaces is left out, and told. */
const dropSuperseded = (db: Db, importId: string) => db`
  with repeat as (${repeats(db, importId)}), old as (
    select r.*, (select max(n.line) from repeat n where n.kind = r.kind and n.key = r.key and n.line_order = r.base) as by_line
    from repeat r where r.line_order < r.base
  ), told as (
    insert into core.import_problems (import_id, file, line, code, detail, effect, kind)
    select ${importId}, file, line, 'superseded', core.fill(${sentence(db, 'superseded')}, by_line::text), 'ignored', kind from old
  )
  delete from core.staged_people s using old where s.import_id = ${importId} and s.id = old.id`

/** The last of each run of changes takes in what those before it say, and says it once. */
const foldChanges = (db: Db, importId: string) => db`
  with repeat as (
    select kind, key, min(id::text)::uuid as first_id, array_agg(id order by id) as ids
    from core.staged_people where import_id = ${importId} and key is not null
    group by kind, key having count(*) > 1
  ), merged as (
    select r.first_id, r.ids, (
      select jsonb_object_agg(field.key, field.value order by s.id)
      from core.staged_people s, jsonb_each(jsonb_strip_nulls(to_jsonb(s)) - 'states' - 'operation') field
      where s.import_id = ${importId} and s.id = any(r.ids)
    ) || jsonb_build_object(
      'id', core.uuidv7(),
      'states', (select coalesce(jsonb_agg(distinct state), '[]') from core.staged_people s, unnest(s.states) state
        where s.import_id = ${importId} and s.id = any(r.ids)),
      'operation', (select s.operation from core.staged_people s where s.import_id = ${importId} and s.id = r.first_id)) as fields
    from repeat r
  ), written as (
    insert into core.staged_people
    select (jsonb_populate_record(null::core.staged_people, fields)).* from merged
  ), links as (
    -- Of each list, the one the last record to speak of it gave.
    update core.staged_links l set staged_id = (m.fields ->> 'id')::uuid
    from merged m
    where l.import_id = ${importId} and l.staged_id = (
      select max(s.id::text)::uuid from core.staged_people s
      where s.import_id = ${importId} and s.id = any(m.ids) and l.list = any(s.states) and l.staged_id = any(m.ids))
  )
  delete from core.staged_people s using merged m where s.import_id = ${importId} and s.id = any(m.ids)`

/** One number for two children: the later line stands, the other waits for a mended file. */
const refuseSharedIne = (db: Db, importId: string) => db`
  with shared as (
    select s.* from (
      select p.*, row_number() over (partition by p.ine order by p.id desc) as rank
      from core.staged_people p where p.import_id = ${importId} and p.kind = 'pupil' and p.ine <> ''
    ) s where s.rank > 1
  ), told as (
    insert into core.import_problems (import_id, file, line, code, detail, effect, kind)
    select import_id, file, line, 'shared-ine', ${sentence(db, 'shared-ine')}, 'rejected', kind from shared
  )
  delete from core.staged_people s using shared where s.import_id = ${importId} and s.id = shared.id`

/** AAF numbers everybody in one series. */
const refuseSharedKeys = (db: Db, importId: string) => db`
  with shared as (
    select s.* from (
      select p.*, first_value(p.kind) over (partition by p.key order by p.id) as first_kind
      from core.staged_people p where p.import_id = ${importId} and p.key is not null
    ) s where s.kind <> s.first_kind
  ), told as (
    insert into core.import_problems (import_id, file, line, code, detail, effect, kind)
    select import_id, file, line, 'key-of-another', ${sentence(db, 'key-of-another')}, 'rejected', kind from shared
  )
  delete from core.staged_people s using shared where s.import_id = ${importId} and s.id = shared.id`

const some = async (rows: PromiseLike<readonly unknown[]>) => (await rows).length > 0

/** Several records for one person, one number for several persons: rare, settled before anything is compared. */
export const joinRepeats = async (db: Db, importId: string) => {
  const repeated = db`
    select 1 from core.staged_people where import_id = ${importId} and key is not null group by key having count(*) > 1 limit 1`
  if (await some(repeated)) {
    await refuseSharedKeys(db, importId)
    await dropSuperseded(db, importId)
    await foldChanges(db, importId)
  }
  const shared = db`
    select 1 from core.staged_people where import_id = ${importId} and ine <> '' group by ine having count(*) > 1 limit 1`
  if (await some(shared)) await refuseSharedIne(db, importId)
}
