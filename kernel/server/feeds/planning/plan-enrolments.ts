import { sentence } from '../sentence-in-sql.ts'
import { csvSource } from '../staging/source.ts'
import { classRef } from './class-ref.ts'
import { usable } from './plan-affiliations.ts'
import type { Planning } from './planned.ts'
import { saidClasses } from './said-classes.ts'

/** The class each reference of a record stands for. */
const references = (planning: Planning) => planning.db`
  select u.person_id, u.kind, l.list, r.class_id, u.level, u.is_new
  from (${usable(planning)}) u
  join core.staged_links l on l.import_id = ${planning.id} and l.staged_id = u.id and l.list in ('class', 'group')
  join core.planned_schools ps on ps.import_id = ${planning.id} and ps.key = l.school_key
  join core.planned_class_refs r on r.import_id = ${planning.id} and r.school_id = ps.id and r.kind = l.list
    and r.ref = ${classRef(planning.db)}
  where u.kind = 'pupil'`

/** The level is the pupil's: it follows them into each class, and stays what it was where the file does not say it. */
const enrol = (planning: Planning) => planning.db`
  with due as (
    select r.person_id, r.class_id, nullif(max(r.level), '') as level from (${references(planning)}) r group by 1, 2
  )
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select ${planning.id}, 'enrolment', d.person_id, d.class_id,
    case when e.pupil_id is null or e.left_at is not null then 'add' when d.level <> coalesce(e.level, '') then 'change' else 'adopt' end,
    coalesce(d.level, e.level, (select max(o.level) from core.enrolments o where o.pupil_id = d.person_id and o.left_at is null))
  from due d
  left join core.enrolments e on e.pupil_id = d.person_id and e.class_id = d.class_id
  where e.pupil_id is null or e.left_at is not null or d.level <> coalesce(e.level, '')
    or (e.source = 'csv' and ${planning.source} <> 'csv')`

const close = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select distinct ${planning.id}::uuid, 'enrolment', e.pupil_id, e.class_id, 'close', e.level
  from (${usable(planning)}) u
  join core.enrolments e on e.pupil_id = u.person_id and e.left_at is null and e.source <> 'person'
  join core.classes c on c.id = e.class_id and c.kind = any(u.states)
  where u.kind = 'pupil' and not u.is_new
    and not exists (select from (${references(planning)}) r where r.person_id = e.pupil_id and r.class_id = e.class_id)`

/** A change that speaks of the level alone. */
const changeLevel = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select ${planning.id}, 'enrolment', e.pupil_id, e.class_id, 'change', u.level
  from (${usable(planning)}) u
  join core.enrolments e on e.pupil_id = u.person_id and e.left_at is null
  where u.kind = 'pupil' and not u.is_new and u.level <> '' and not 'class' = any(u.states) and e.level is distinct from u.level
    and not exists (select from core.planned_links l where l.import_id = ${planning.id} and l.relation = 'enrolment'
      and l.person_id = e.pupil_id and l.other_id = e.class_id)`

/** A teacher's CSV names classes as people do: those of this delivery, those somebody said, those the school has. */
const taught = (planning: Planning) => planning.db`
  select u.person_id, u.id as staged_id, l.name, (
    select c.id from (
      select r.class_id as id, 1 as rank from core.planned_class_refs r where r.import_id = ${planning.id}
        and r.school_id = ps.id and r.kind = 'class' and r.folded_name = core.fold(l.name)
      union all
      select said.class_id, 2 from (${saidClasses(planning)}) said
      where said.school_id = ps.id and said.folded_name = core.fold(l.name) and said.class_id is not null
      union all
      select c.id, 3 from core.classes c where c.school_id = ps.id and c.kind = 'class' and c.archived_at is null
        and c.school_year = ${planning.schoolYear} and core.fold(c.name) = core.fold(l.name)
    ) c order by c.rank, c.id limit 1) as class_id
  from (${usable(planning)}) u
  join core.staged_links l on l.import_id = ${planning.id} and l.staged_id = u.id and l.list = 'class'
  join core.planned_schools ps on ps.import_id = ${planning.id} and ps.key = l.school_key
  where u.kind = 'teacher'`

const teach = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action)
  select distinct ${planning.id}::uuid, 'teaching', t.person_id, t.class_id, 'add'
  from (${taught(planning)}) t
  left join core.class_teachers ct on ct.class_id = t.class_id and ct.person_id = t.person_id
  where t.class_id is not null and (ct.person_id is null or (ct.left_at is not null and ct.source <> 'person'))`

/** Only what a CSV had said: a link entered by a person is never touched. */
const stopTeaching = (planning: Planning) => planning.db`
  insert into core.planned_links (import_id, relation, person_id, other_id, action)
  select distinct ${planning.id}::uuid, 'teaching', ct.person_id, ct.class_id, 'close'
  from (${usable(planning)}) u
  join core.class_teachers ct on ct.person_id = u.person_id and ct.left_at is null and ct.source = ${planning.source}
  join core.classes c on c.id = ct.class_id
    and c.school_id in (select id from core.planned_schools where import_id = ${planning.id})
  where u.kind = 'teacher' and 'class' = any(u.states)
    and not exists (select from (${taught(planning)}) t where t.person_id = ct.person_id and t.class_id = ct.class_id)`

const tellUnknownClasses = (planning: Planning) => planning.db`
  insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
  select s.import_id, s.file, s.line, 'unknown-class', core.fill(${sentence(planning.db, 'unknown-class')}, t.name), 'ignored', 'teacher', true
  from (${taught(planning)}) t join core.staged_people s on s.import_id = ${planning.id} and s.id = t.staged_id
  where t.class_id is null`

/** Which classes and groups pupils enter and leave, and who teaches where a CSV says so. */
export const planEnrolments = async (planning: Planning) => {
  await enrol(planning)
  await close(planning)
  await changeLevel(planning)
  if (planning.source !== csvSource) return
  await teach(planning)
  await stopTeaching(planning)
  await tellUnknownClasses(planning)
}
