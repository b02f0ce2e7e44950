import type { Planning } from './planned.ts'
import { hasOtherKey } from './same-name.ts'

/**
 * People of the schools whose file is complete, known from this very source, whom the file no longer names. Where
 * departures are ticked, they stay until theirs is.
 */
const absent = ({ db, id, source, feed }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, reason)
  select distinct ${id}::uuid, a.person_id, case when a.role = 'pupil' then 'pupil' else 'teacher' end,
    case when k.stays then 'unchanged' else 'leaving' end, a.person_id, case when k.stays then 'stays' end
  from core.affiliations a
  cross join lateral (select ${feed.asksLeavers} and not exists (select from core.import_leavers t
    where t.import_id = ${id} and t.person_id = a.person_id) as stays) k
  where a.left_at is null and a.source = ${source}
    and a.structure_id in (select id from core.planned_schools where import_id = ${id} and complete)
    and case when a.role = 'pupil' then 'pupil' else 'teacher' end = any(${feed.complete}::text[])
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.person_id = a.person_id
      and pp.kind = case when a.role = 'pupil' then 'pupil' else 'teacher' end)
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.reason = 'homonyms' and a.person_id = any(pp.candidates))
  on conflict do nothing`

/** A class is not over while somebody the file forgets is still in it. */
const keepTheirClasses = ({ db, id }: Planning) => db`
  delete from core.planned_classes pc
  using core.enrolments e, core.planned_people pp
  where pc.import_id = ${id} and pc.action = 'leaving' and e.class_id = pc.id and e.left_at is null
    and pp.import_id = ${id} and pp.person_id = e.pupil_id and pp.reason = 'stays'`

/** Records that withdraw somebody, or say that they have left; one of two for the same person only withdraws a record. */
const withdrawn = ({ db, id, source, today }: Planning) => db`
  update core.planned_people pp set changed = null,
    action = case when p.left_at is null and not ${hasOtherKey({ db, id, source })} then 'leaving' else 'unchanged' end
  from core.staged_people s, core.persons p
  where pp.import_id = ${id} and s.import_id = ${id} and s.id = pp.id and p.id = pp.person_id and pp.kind <> 'guardian'
    and (s.operation = 'delete' or nullif(s.leave_date, '')::date < ${today}::date)`

/** What a leaver had in the schools of this delivery; everything, when the record itself withdraws them. */
const closeRoles = ({ db, id }: Planning) => db`
  with leaver as (
    select pp.person_id, pp.kind, s.id is not null as stated
    from core.planned_people pp left join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    where pp.import_id = ${id} and pp.action = 'leaving'
  ), school as (select id from core.planned_schools where import_id = ${id} and complete),
  undone as (
    delete from core.planned_links l using leaver v
    where l.import_id = ${id} and l.person_id = v.person_id and l.relation in ('affiliation', 'enrolment', 'teaching')
  ), closed as (
    select 'affiliation' as relation, a.person_id, a.structure_id as other_id, a.role as value
    from leaver v join core.affiliations a on a.person_id = v.person_id and a.left_at is null and a.source <> 'person'
      and (a.role = 'pupil') = (v.kind = 'pupil')
    where v.stated or a.structure_id in (select id from school)
    union all
    select 'enrolment', e.pupil_id, e.class_id, e.level
    from leaver v join core.enrolments e on e.pupil_id = v.person_id and e.left_at is null
    join core.classes c on c.id = e.class_id
    where v.kind = 'pupil' and (v.stated or c.school_id in (select id from school))
  )
  insert into core.planned_links (import_id, relation, person_id, other_id, action, value)
  select ${id}, relation, person_id, other_id, 'close', value from closed`

/** Those left with no role anywhere leave the territory; the others only change school. */
const markGone = ({ db, id }: Planning) => db`
  update core.planned_people pp set changed = jsonb_build_object('left_at', jsonb_build_array(null, now()))
  where pp.import_id = ${id} and pp.action = 'leaving'
    and not exists (select from core.affiliations a
      where a.person_id = pp.person_id and a.left_at is null
        and not exists (select from core.planned_links l where l.import_id = ${id} and l.relation = 'affiliation' and l.action = 'close'
          and l.person_id = a.person_id and l.other_id = a.structure_id and l.value = a.role))
    and (pp.kind = 'pupil' or not exists (select from core.guardianships g join core.persons child on child.id = g.pupil_id
      where g.guardian_id = pp.person_id and g.left_at is null and child.left_at is null))`

/** Guardians all of whose children have left, or who are nobody's guardian any more, unless they work here. */
const childless = ({ db, id }: Planning) => db`
  with gone as (
    select person_id from core.planned_people where import_id = ${id} and kind = 'pupil' and action = 'leaving' and changed ? 'left_at'
  ), touched as (
    select g.guardian_id from core.guardianships g join gone on gone.person_id = g.pupil_id where g.left_at is null
    union
    select person_id from core.planned_links where import_id = ${id} and relation = 'guardianship' and action = 'close'
  ), leaving as (
    select p.id
    from touched t join core.persons p on p.id = t.guardian_id and p.left_at is null
    where not exists (select from core.guardianships g join core.persons child on child.id = g.pupil_id and child.left_at is null
        where g.guardian_id = p.id and g.left_at is null and g.pupil_id not in (select person_id from gone)
          and not exists (select from core.planned_links l where l.import_id = ${id} and l.relation = 'guardianship' and l.action = 'close'
            and l.person_id = g.guardian_id and l.other_id = g.pupil_id))
      and not exists (select from core.planned_links l where l.import_id = ${id} and l.relation = 'guardianship' and l.action = 'add'
        and l.person_id = p.id)
      and not exists (select from core.affiliations a where a.person_id = p.id and a.left_at is null
        and not exists (select from core.planned_links l where l.import_id = ${id} and l.relation = 'affiliation' and l.action = 'close'
          and l.person_id = a.person_id and l.other_id = a.structure_id and l.value = a.role))
  ), known as (
    update core.planned_people pp set action = 'leaving',
      changed = coalesce(pp.changed, '{}') || jsonb_build_object('left_at', jsonb_build_array(null, now()))
    from leaving v where pp.import_id = ${id} and pp.person_id = v.id and pp.kind = 'guardian'
    returning pp.person_id
  )
  insert into core.planned_people (import_id, id, kind, action, person_id, changed)
  select ${id}, v.id, 'guardian', 'leaving', v.id, jsonb_build_object('left_at', jsonb_build_array(null, now()))
  from leaving v where v.id not in (select person_id from known)
  on conflict do nothing`

/** Who leaves: marked, never deleted. */
export const planLeavers = async (planning: Planning) => {
  if (planning.feed.extent === 'full') {
    await absent(planning)
    await keepTheirClasses(planning)
  }
  await withdrawn(planning)
  await closeRoles(planning)
  await markGone(planning)
  await childless(planning)
}
