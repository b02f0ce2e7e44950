import type { Planning } from './planned.ts'

/** Somebody who changes school or class has moved; one whose other links change has changed. */
const people = ({ db, id }: Planning) => db`
  with linked as (
    select l.person_id, l.relation,
      bool_or(l.action in ('add', 'close') and (l.relation = 'affiliation' or (l.relation = 'enrolment'
        and coalesce(pc.kind, c.kind) = 'class'))) as moves,
      bool_or(l.action <> 'adopt') as changes
    from core.planned_links l
    left join core.planned_classes pc on l.relation = 'enrolment' and pc.import_id = l.import_id and pc.id = l.other_id
    left join core.classes c on l.relation = 'enrolment' and c.id = l.other_id
    where l.import_id = ${id}
    group by l.person_id, l.relation
  ), told as (
    select person_id, case relation when 'guardianship' then 'guardian' else 'any' end as kind, bool_or(moves) as moves, bool_or(changes) as changes
    from linked group by 1, 2
  )
  update core.planned_people pp set action = case when t.moves and not coalesce(pp.changed ? 'left_at', false) then 'moved' else 'changed' end
  from told t
  where pp.import_id = ${id} and pp.person_id = t.person_id and not pp.is_new and pp.action in ('unchanged', 'changed')
    and pp.reason is null and (t.moves or t.changes) and (pp.kind = 'guardian') = (t.kind = 'guardian')`

/** A complete file that would empty a school of more than a fifth of its pupils is more often a wrong file. */
const depleted = async ({ db, id, source }: Planning) => {
  const rows = await db`
    select s.id as "schoolId", s.name, count(*) filter (where leaver.id is not null) as leaving, count(*) as pupils
    from (select distinct id from core.planned_schools where import_id = ${id} and complete) ps
    join core.structures s on s.id = ps.id
    join core.affiliations a on a.structure_id = s.id and a.role = 'pupil' and a.left_at is null and a.source = ${source}
    left join core.planned_people leaver on leaver.import_id = ${id} and leaver.person_id = a.person_id and leaver.action = 'leaving'
    group by s.id, s.name
    having count(*) filter (where leaver.id is not null) * 5 > count(*)
    order by s.name`
  await db`update core.imports set depleted = ${db.json(rows as never)} where id = ${id}`
}

/** The one word for each person, once all that changes is known. */
export const classify = async (planning: Planning) => {
  await people(planning)
  await depleted(planning)
}
