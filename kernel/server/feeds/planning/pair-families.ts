import { sentence } from '../sentence-in-sql.ts'
import { csvSource } from '../staging/source.ts'
import type { Planning } from './planned.ts'

/** Every pupil of the delivery with the person they are. */
const pupilRecords = ({ db, id }: Planning) => db`
  select s.id, s.key, pp.person_id, 'guardian' = any(s.states) as states_guardians
  from core.planned_people pp join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
  where pp.import_id = ${id} and pp.kind = 'pupil' and pp.person_id is not null and s.operation <> 'delete'`

/** A guardian's key: a record of this delivery, or else somebody known. */
const guardianKeys = ({ db, id, source }: Planning) => db`
  select s.key, s.id as guardian_id from core.staged_people s
  where s.import_id = ${id} and s.kind = 'guardian' and s.operation <> 'delete' and s.key is not null
  union all
  select k.key, k.person_id from core.person_keys k
  where k.source = ${source} and exists (select from core.guardianships g where g.guardian_id = k.person_id)
    and not exists (select from core.staged_people s where s.import_id = ${id} and s.kind = 'guardian' and s.key = k.key)`

/** The pupil's own list is the one that says who holds parental authority. */
const fromPupils = (planning: Planning) => planning.db`
  with guardian as (${guardianKeys(planning)}), pupil as (${pupilRecords(planning)})
  insert into core.planned_pairs (import_id, guardian_id, pupil_id, link)
  select ${planning.id}, g.guardian_id, p.person_id, max(l.code)
  from core.staged_links l
  join pupil p on p.id = l.staged_id
  join guardian g on g.key = l.key
  where l.import_id = ${planning.id} and l.list = 'guardian'
  group by 2, 3`

/** A guardian's list counts for the children whose own record says nothing of their guardians. */
const fromGuardians = (planning: Planning) => planning.db`
  with pupil as (
    select key, person_id, states_guardians from (${pupilRecords(planning)}) of_delivery
    union all
    select k.key, k.person_id, false from core.person_keys k
    where k.source = ${planning.source} and exists (select from core.affiliations a where a.person_id = k.person_id and a.role = 'pupil')
      and not exists (select from core.staged_people s where s.import_id = ${planning.id} and s.kind = 'pupil' and s.key = k.key)
  )
  insert into core.planned_pairs (import_id, guardian_id, pupil_id)
  select distinct ${planning.id}::uuid, s.id, p.person_id
  from core.staged_links l
  join core.staged_people s on s.import_id = l.import_id and s.id = l.staged_id and s.operation <> 'delete'
  join pupil p on p.key = l.key and not p.states_guardians
  where l.import_id = ${planning.id} and l.list = 'child'`

/** Links whose other end is nowhere: told, and left out. */
const tellOrphans = ({ db, id, source }: Planning) => db`
  insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
  select s.import_id, s.file, s.line, case l.list when 'guardian' then 'orphan-guardian' else 'orphan-child' end,
    case l.list when 'guardian' then ${sentence(db, 'orphan-guardian')} else ${sentence(db, 'orphan-child')} end, 'ignored', s.kind, true
  from core.staged_links l
  join core.staged_people s on s.import_id = l.import_id and s.id = l.staged_id
  where l.import_id = ${id} and l.list in ('guardian', 'child')
    and not exists (select from core.staged_people o where o.import_id = ${id} and o.key = l.key
      and o.kind = case l.list when 'guardian' then 'guardian' else 'pupil' end and o.operation <> 'delete')
    and not exists (select from core.person_keys k where k.source = ${source} and k.key = l.key)`

/** Who is whose guardian, where files join families by keys (AAF). */
export const pairFamilies = async (planning: Planning) => {
  if (planning.source === csvSource) return
  await fromPupils(planning)
  await fromGuardians(planning)
  await tellOrphans(planning)
}
