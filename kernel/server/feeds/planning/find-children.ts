import { sentence } from '../sentence-in-sql.ts'
import { csvSource } from '../staging/source.ts'
import { classRef } from './class-ref.ts'
import type { Planning } from './planned.ts'
import { saidClasses } from './said-classes.ts'

/** Children offered at most for one guardian. */
const mostNear = 12

/**
 * Children a CSV guardian names, beside the pupils of the school: those of this delivery first, with their new names and
 * classes; those already there when the delivery does not list them all.
 */
const childrenAndPupils = (planning: Planning) => planning.db`
  school as (
    select id, key from core.planned_schools where import_id = ${planning.id}
  ), class_name as (
    select class_id, folded_name as name from core.planned_class_refs where import_id = ${planning.id} and kind = 'class'
    union select class_id, folded_name from (${saidClasses(planning)}) said
    union select id, core.fold(name) from core.classes where school_id in (select id from school)
  ), in_class as (
    select pp.person_id, n.name as class_name
    from core.staged_links l
    join core.planned_people pp on pp.import_id = l.import_id and pp.id = l.staged_id and pp.kind = 'pupil'
    join core.planned_class_refs r on r.import_id = l.import_id and r.kind = 'class'
      and r.ref = ${classRef(planning.db)}
    join class_name n on n.class_id = r.class_id
    where l.import_id = ${planning.id} and l.list = 'class' and pp.person_id is not null
    union
    select e.pupil_id, n.name from core.enrolments e join class_name n on n.class_id = e.class_id where e.left_at is null
  ), pupil as (
    select pp.person_id, core.fold(s.given_name) as given, core.fold(s.family_name) as family,
      core.fold(coalesce(nullif(s.usage_name, ''), s.family_name)) as usage, nullif(s.birth_date, '')::date as birth_date
    from core.planned_people pp join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    where pp.import_id = ${planning.id} and pp.kind = 'pupil' and pp.person_id is not null
    union
    select p.id, core.fold(p.given_name), core.fold(p.family_name), core.fold(coalesce(p.usage_name, p.family_name)), p.birth_date
    from core.affiliations a join school on school.id = a.structure_id
    join core.persons p on p.id = a.person_id
    where a.role = 'pupil' and a.left_at is null and not ${planning.feed.complete.includes('pupil')}
  ), child as (
    select c.staged_id, c.position, core.fold(c.given_name) as given, core.fold(c.family_name) as family,
      core.fold(coalesce(c.usage_name, c.family_name)) as usage, c.birth_date::date as birth_date, core.fold(c.class_name) as class_name
    from core.staged_children c where c.import_id = ${planning.id}
  )`

const childMatches = (planning: Planning) => planning.db`
  with ${childrenAndPupils(planning)}, matched as (
    select distinct c.staged_id, c.position, p.person_id,
      exists (select from in_class i where i.person_id = p.person_id and i.class_name = c.class_name) as same_class
    from child c join pupil p on p.given = c.given and (c.family in (p.family, p.usage) or c.usage in (p.family, p.usage))
      and (c.birth_date is null or p.birth_date is null or c.birth_date = p.birth_date)
  )
  select staged_id, position, person_id from matched m
  where same_class or not exists (
    select from matched o where o.staged_id = m.staged_id and o.position = m.position and o.same_class)`

/** A child whose name a file misspells: same family, or same first name with the same birth date or class. */
const nearChildren = (planning: Planning) => planning.db`
  with ${childrenAndPupils(planning)}
  select distinct c.staged_id, p.person_id
  from child c join pupil p on c.family in (p.family, p.usage) or c.usage in (p.family, p.usage)
    or (c.given = p.given and (c.birth_date = p.birth_date
      or exists (select from in_class i where i.person_id = p.person_id and i.class_name = c.class_name)))`

const pairFound = (planning: Planning) => planning.db`
  with found as (${childMatches(planning)})
  insert into core.planned_pairs (import_id, guardian_id, pupil_id)
  select distinct ${planning.id}::uuid, staged_id, (array_agg(person_id))[1] from found group by staged_id, position having count(*) = 1`

/** What somebody answered to « whose guardian is this? ». */
const pairChosen = ({ db, id }: Planning) => db`
  insert into core.planned_pairs (import_id, guardian_id, pupil_id)
  select import_id, staged_id, chosen from core.import_choices
  where import_id = ${id} and about = 'child' and chosen is not null`

/** Nobody's guardian yet: a person says whose, among several children or among those who come near. */
const setAside = (planning: Planning) => planning.db`
  with found as (${childMatches(planning)}), several as (
    select staged_id, array_agg(distinct person_id) as candidates from found group by staged_id
  ), lost as (
    select s.id, v.candidates, c.staged_id is not null as answered
    from core.staged_people s
    left join several v on v.staged_id = s.id
    left join core.import_choices c on c.import_id = s.import_id and c.staged_id = s.id and c.about = 'child'
    where s.import_id = ${planning.id} and s.kind = 'guardian' and s.key is null
      and not exists (select from core.planned_pairs p where p.import_id = ${planning.id} and p.guardian_id = s.id)
  ), near as (
    select n.staged_id, (array_agg(n.person_id order by n.person_id))[1:${mostNear}] as candidates
    from (${nearChildren(planning)}) n where n.staged_id in (select id from lost where candidates is null) group by 1
  )
  insert into core.planned_people (import_id, id, kind, action, reason, candidates)
  select ${planning.id}, l.id, 'guardian', case when l.answered then 'unchanged' else 'ambiguous' end,
    case when l.answered then 'left-aside' when l.candidates is not null then 'child-homonyms'
      when n.candidates is not null then 'child-near' else 'child-not-found' end,
    coalesce(l.candidates, n.candidates, '{}')
  from lost l left join near n on n.staged_id = l.id`

/** A guardian some of whose children were found is used, and the others are told. */
const tellMissing = (planning: Planning) => planning.db`
  with found as (${childMatches(planning)}), each as (
    select c.*, (select count(*) from found f where f.staged_id = c.staged_id and f.position = c.position) as matches
    from core.staged_children c where c.import_id = ${planning.id}
  )
  insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
  select s.import_id, s.file, s.line, case when matches = 0 then 'unknown-child' else 'several-children' end,
    core.fill(case when matches = 0 then ${sentence(planning.db, 'unknown-child')} else ${sentence(planning.db, 'several-children')} end,
      e.given_name || ' ' || e.family_name), 'ignored', 'guardian', true
  from each e join core.staged_people s on s.import_id = e.import_id and s.id = e.staged_id
  where matches <> 1 and not exists (select from core.import_choices c where c.import_id = e.import_id and c.staged_id = e.staged_id)
    and exists (select from core.planned_pairs p where p.import_id = ${planning.id} and p.guardian_id = s.id)`

/** Who is whose guardian, where files name children without a key (ONDE, Base Élèves). */
export const findChildren = async (planning: Planning) => {
  if (planning.source !== csvSource) return
  await pairFound(planning)
  await pairChosen(planning)
  await setAside(planning)
  await tellMissing(planning)
}
