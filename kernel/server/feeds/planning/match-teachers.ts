import type { Planning } from './planned.ts'
import { bearsName, isNoShell } from './same-name.ts'

const wanted = ({ db, id }: Planning) => db`
  select s.id, s.key, core.fold(s.given_name) as given, core.fold(s.family_name) as family,
    core.fold(coalesce(nullif(s.usage_name, ''), s.family_name)) as usage, lower(nullif(s.email, '')) as email
  from core.staged_people s
  where s.import_id = ${id} and s.kind = 'teacher' and s.operation = 'replace'
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)`

const free = ({ db, id, source }: Planning) => db`
  ${isNoShell({ db })} and not exists (select from core.person_keys k where k.person_id = p.id and k.source = ${source})
  and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.person_id = p.id and pp.kind = 'teacher')
  and not exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil')`

const decide = ({ db, id }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, reason, candidates)
  select ${id}, id, 'teacher', case when sure then 'unchanged' else 'ambiguous' end, case when sure then candidates[1] end,
    case when not sure then 'homonyms' end, candidates
  from (
    select id, array_agg(person_id order by person_id) as candidates, count(*) = 1 and max(claims) = 1 as sure
    from (select id, person_id, count(*) over (partition by person_id) as claims from (select distinct id, person_id from pair) d) c
    group by id
  ) decided`

/** A professional address with one of the names: the address of a school is shared, a name is not enough. */
const matchByEmail = (planning: Planning) => planning.db`
  with wanted as (${wanted(planning)}), pair as (
    select w.id, p.id as person_id
    from wanted w join core.persons p on lower(p.email) = w.email
    where (core.fold(p.given_name) = w.given or core.fold(p.family_name) in (w.family, w.usage) or core.fold(p.usage_name) in (w.family, w.usage))
      and ${free(planning)}
  )
  ${decide(planning)}`

const matchByNames = (planning: Planning) => planning.db`
  with wanted as (${wanted(planning)}), pair as (
    select w.id, p.id as person_id
    from wanted w
    join core.staged_links l on l.import_id = ${planning.id} and l.staged_id = w.id and l.list = 'school'
    join core.planned_schools ps on ps.import_id = ${planning.id} and ps.key = l.school_key
    join core.affiliations a on a.structure_id = ps.id and a.role not in ('pupil', 'guardian')
    join core.persons p on p.id = a.person_id
    where ${bearsName(planning)} and ${free(planning)}
  )
  ${decide(planning)}`

const planTheRest = ({ db, id }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, is_new, reason)
  select ${id}, s.id, s.kind,
    case when r.reason is null then 'created' when r.reason = 'already-absent' then 'unchanged' else 'rejected' end,
    case when r.reason is null then s.id end, r.reason is null, r.reason
  from core.staged_people s
  left join (
    select distinct l.staged_id from core.staged_links l
    join core.planned_schools ps on ps.import_id = l.import_id and ps.key = l.school_key
    where l.import_id = ${id} and l.list in ('school', 'head')
  ) placed on placed.staged_id = s.id
  cross join lateral (select case
    when s.operation = 'delete' then 'already-absent'
    when s.operation = 'modify' then 'unknown-person'
    when coalesce(s.family_name, '') = '' or coalesce(s.given_name, '') = '' then 'incomplete-person'
    when placed.staged_id is null then 'unknown-school'
  end as reason) r
  where s.import_id = ${id} and s.kind = 'teacher'
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)`

/** Finds the person of each staff record. */
export const matchTeachers = async (planning: Planning) => {
  await matchByEmail(planning)
  await matchByNames(planning)
  await planTheRest(planning)
}
