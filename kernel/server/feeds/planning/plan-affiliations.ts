import { sentence } from '../sentence-in-sql.ts'
import type { Planning } from './planned.ts'

/** Records whose person this plan uses. */
export const usable = ({ db, id }: Planning) => db`
  select s.id, s.kind, s.key, s.states, s.level, s.school_key, s.teaches, s.functions, pp.person_id, pp.is_new
  from core.planned_people pp join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
  where pp.import_id = ${id} and pp.person_id is not null and s.operation <> 'delete'`

const pupilSchools = (planning: Planning) => planning.db`
  select u.person_id, ps.id as structure_id, 'pupil' as role, null::text as title
  from (${usable(planning)}) u join core.planned_schools ps on ps.import_id = ${planning.id} and ps.key = u.school_key
  where u.kind = 'pupil'
  union
  select u.person_id, ps.id, 'pupil', null
  from (${usable(planning)}) u
  join core.staged_links l on l.import_id = ${planning.id} and l.staged_id = u.id and l.list = 'class'
  join core.planned_schools ps on ps.import_id = ${planning.id} and ps.key = l.school_key
  where u.kind = 'pupil'`

const staffSchools = (planning: Planning) => planning.db`
  select u.person_id, ps.id as structure_id,
    case when l.list = 'head' then 'head'
      when u.teaches is null and u.functions is null then coalesce(
        (select min(a.role) from core.affiliations a where a.person_id = u.person_id and a.structure_id = ps.id
          and a.role in ('teacher', 'support-teacher', 'disability-assistant')), 'teacher')
      else core.staff_role(u.teaches, u.functions) end as role,
    case when l.list = 'school' and not coalesce(u.teaches, true) then initcap(nullif(split_part(u.functions[1], '$', 2), '')) end as title
  from (${usable(planning)}) u
  join core.staged_links l on l.import_id = ${planning.id} and l.staged_id = u.id and l.list in ('school', 'head')
  join core.planned_schools ps on ps.import_id = ${planning.id} and ps.key = l.school_key
  where u.kind = 'teacher'`

/** Roles to open, or to open again. What a person gave by hand already stands. */
const open = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value, title)
  select ${planning.id}, 'affiliation', w.person_id, w.structure_id, case when a.id is null or a.left_at is not null then 'add' else 'adopt' end, w.role, max(w.title)
  from (${pupilSchools(planning)} union ${staffSchools(planning)}) w
  left join core.affiliations a on a.person_id = w.person_id and a.structure_id = w.structure_id and a.role = w.role
  where a.id is null or a.left_at is not null or (a.source = 'csv' and ${planning.source} <> 'csv')
  group by w.person_id, w.structure_id, w.role, a.id`

/** A pupil is where the file says, and nowhere else; what it can't place stays where it is. */
const closePupils = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select distinct ${planning.id}::uuid, 'affiliation', a.person_id, a.structure_id, 'close', a.role
  from (${usable(planning)}) u
  join core.affiliations a on a.person_id = u.person_id and a.role = 'pupil' and a.left_at is null and a.source <> 'person'
  where u.kind = 'pupil' and not u.is_new and 'school' = any(u.states)
    and exists (select from core.planned_schools ps where ps.import_id = ${planning.id} and ps.key = u.school_key)
    and not exists (select from core.planned_schools ps where ps.import_id = ${planning.id} and ps.id = a.structure_id and ps.key = u.school_key)
    and not exists (select from core.staged_links l join core.planned_schools ps on ps.import_id = l.import_id and ps.key = l.school_key
      where l.import_id = ${planning.id} and l.staged_id = u.id and l.list = 'class' and ps.id = a.structure_id)`

/** A CSV speaks only of its own school. */
const closeStaff = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select distinct ${planning.id}::uuid, 'affiliation', a.person_id, a.structure_id, 'close', a.role
  from (${usable(planning)}) u
  join core.affiliations a on a.person_id = u.person_id and a.left_at is null and a.source = ${planning.source}
    and a.role in ('teacher', 'support-teacher', 'disability-assistant', 'head')
  where u.kind = 'teacher' and not u.is_new and case when a.role = 'head' then 'head' else 'school' end = any(u.states)
    and (${planning.source} <> 'csv' or a.structure_id in (select id from core.planned_schools where import_id = ${planning.id}))
    and not exists (select from (${staffSchools(planning)}) w
      where w.person_id = a.person_id and w.structure_id = a.structure_id and w.role = a.role)`

const tellUnknownSchools = (planning: Planning) => planning.db`
  insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
  select s.import_id, s.file, s.line, 'unknown-structure', ${sentence(planning.db, 'unknown-structure')}, 'ignored', s.kind, true
  from (
    select u.id from (${usable(planning)}) u
    where u.kind = 'pupil' and not exists (select from core.planned_schools ps where ps.import_id = ${planning.id} and ps.key = u.school_key)
      and u.school_key is not null
    union
    select u.id from (${usable(planning)}) u
    join core.staged_links l on l.import_id = ${planning.id} and l.staged_id = u.id and l.list in ('school', 'head')
    where not exists (select from core.planned_schools ps where ps.import_id = ${planning.id} and ps.key = l.school_key)
  ) lost
  join core.staged_people s on s.import_id = ${planning.id} and s.id = lost.id`

/** Which roles this delivery opens, in which schools, and which it ends. */
export const planAffiliations = async (planning: Planning) => {
  await open(planning)
  await closePupils(planning)
  await closeStaff(planning)
  await tellUnknownSchools(planning)
}
