import type { Planning } from './planned.ts'

/**
 * The national number is the same in every file; two records made one have kept both. Someone already found by another
 * record is not found twice.
 */
const matchIne = ({ db, id }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id)
  select distinct s.import_id, s.id, s.kind, 'unchanged', p.id
  from core.staged_people s join core.known_names p on p.ine = s.ine
  where s.import_id = ${id} and s.kind = 'pupil' and s.ine <> ''
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.person_id = p.id)`

/**
 * Family name, given name and birth date inside the school, among pupils whom nothing contradicts (another INE, a key
 * of this very source). Several candidates, or one for several records: a person decides.
 */
const matchNames = ({ db, id, source }: Planning) => db`
  with candidate as materialized (
    select distinct p.id, a.structure_id as school_id, core.fold(p.given_name) as given, core.fold(p.family_name) as family,
      core.fold(coalesce(p.usage_name, p.family_name)) as usage, p.birth_date, p.ine
    from core.planned_schools ps
    join core.affiliations a on a.structure_id = ps.id and a.role = 'pupil'
    join core.known_names p on p.id = a.person_id
    where ps.import_id = ${id} and p.birth_date is not null
      and not exists (select from core.person_keys k where k.person_id = p.id and k.source = ${source})
      and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.person_id = p.id)
  ), wanted as (
    select s.id, ps.id as school_id, core.fold(s.given_name) as given, core.fold(s.family_name) as family,
      core.fold(coalesce(nullif(s.usage_name, ''), s.family_name)) as usage, nullif(s.birth_date, '')::date as birth_date, nullif(s.ine, '') as ine
    from core.staged_people s
    join core.planned_schools ps on ps.import_id = s.import_id and ps.key = s.school_key
    where s.import_id = ${id} and s.kind = 'pupil' and s.operation <> 'delete'
      and exists (select from candidate c where c.school_id = ps.id)
      and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)
  ), pair as (
    select id, person_id, count(*) over (partition by id) as of_record, count(*) over (partition by person_id) as of_person
    from (select distinct w.id, c.id as person_id
      from wanted w join candidate c on c.school_id = w.school_id and c.given = w.given and c.birth_date = w.birth_date
        and (c.family = w.family or c.usage = w.usage) and (c.ine is null or w.ine is null)) found
  )
  insert into core.planned_people (import_id, id, kind, action, person_id, reason, candidates)
  select ${id}, id, 'pupil', case when max(of_record) = 1 and max(of_person) = 1 then 'unchanged' else 'ambiguous' end,
    case when max(of_record) = 1 and max(of_person) = 1 then (array_agg(person_id))[1] end,
    case when max(of_record) > 1 or max(of_person) > 1 then 'homonyms' end, array_agg(person_id order by person_id)
  from pair group by id`

/** Two lines of a file without keys that nothing tells apart: twins of one name, or one child written twice. */
const findTwins = ({ db, id }: Planning) => db`
  with wanted as (
    select s.id, count(*) over (partition by s.school_key, core.fold(s.family_name), core.fold(s.given_name), s.birth_date) as alike
    from core.staged_people s
    where s.import_id = ${id} and s.kind = 'pupil' and s.key is null and coalesce(s.ine, '') = ''
      and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)
  )
  insert into core.planned_people (import_id, id, kind, action, reason, candidates)
  select ${id}, id, 'pupil', 'ambiguous', 'written-twice', '{}' from wanted where alike > 1`

const planTheRest = ({ db, id, today }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, is_new, reason)
  select ${id}, s.id, s.kind, case when r.reason is null then 'created'
      when r.reason in ('already-absent', 'already-left') then 'unchanged' else 'rejected' end,
    case when r.reason is null then s.id end, r.reason is null, r.reason
  from core.staged_people s
  left join core.planned_schools ps on ps.import_id = s.import_id and ps.key = s.school_key
  cross join lateral (select case
    when s.operation = 'delete' then 'already-absent'
    when s.operation = 'modify' then 'unknown-person'
    when ps.id is null then 'unknown-school'
    when coalesce(s.family_name, '') = '' or coalesce(s.given_name, '') = '' then 'incomplete-person'
    when nullif(s.leave_date, '')::date < ${today}::date then 'already-left'
  end as reason) r
  where s.import_id = ${id} and s.kind = 'pupil'
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)`

/** Finds the person of each pupil's record, or says why nobody can tell. */
export const matchPupils = async (planning: Planning) => {
  await matchIne(planning)
  await matchNames(planning)
  await findTwins(planning)
  await planTheRest(planning)
}
