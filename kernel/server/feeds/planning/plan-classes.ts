import type { Planning } from './planned.ts'

/** Classes and groups the records of pupils this plan uses name, with the class préau already has for each. */
const planNamed = ({ db, id, source, schoolYear }: Planning) => db`
  with named as (
    select ps.id as school_id, l.list as kind, coalesce(nullif(l.key, ''), '= ' || core.fold(l.name)) as ref,
      nullif(max(l.key), '') as key, max(l.name) as name
    from core.staged_links l
    join core.staged_people s on s.import_id = l.import_id and s.id = l.staged_id and s.kind = 'pupil' and s.operation <> 'delete'
    join core.planned_people pp on pp.import_id = l.import_id and pp.id = s.id and pp.person_id is not null
    join core.planned_schools ps on ps.import_id = l.import_id and ps.key = l.school_key
    where l.import_id = ${id} and l.list in ('class', 'group')
    group by 1, 2, 3
  ), keyed as (
    select n.school_id, n.kind, n.ref, n.name, n.key as source_key, core.fold(name) as folded_name from named n
  ), matched as (
    select k.*, c.id as class_id, c.name as known_name, c.hand_edited, c.archived_at
    from keyed k left join lateral (
      select c.* from core.classes c
      where c.school_id = k.school_id and c.kind = k.kind and c.school_year = ${schoolYear}
        and (c.source_key = k.source_key or core.fold(c.name) = k.folded_name)
      order by (c.source = ${source} and c.source_key = k.source_key) desc nulls last,
        (c.source_key = k.source_key) desc nulls last, c.archived_at nulls first, c.id
      limit 1
    ) c on true
  ), first as (
    -- Two references never claim one class: the one whose key is right has it.
    select m.*, row_number() over (partition by class_id order by (source_key is not null) desc, ref) as rank from matched m
  ), compared as (
    select school_id, kind, ref, source_key, name, folded_name, case when rank = 1 then class_id end as class_id,
      jsonb_strip_nulls(jsonb_build_object(
        'name', case when rank = 1 and not 'name' = any(hand_edited) and core.richer_name(known_name, name) <> known_name
          then jsonb_build_array(known_name, name) end,
        'archived_at', case when rank = 1 and archived_at is not null then jsonb_build_array(archived_at, null) end)) as changed
    from first
  )
  insert into core.planned_classes (import_id, id, school_id, kind, ref, source_key, name, folded_name, action, changed)
  select ${id}, coalesce(class_id, core.uuidv7()), school_id, kind, ref, source_key, left(name, 100), folded_name,
    case when class_id is null then 'created' when changed = '{}' then 'unchanged' else 'changed' end, changed
  from compared`

/** Classes of this source that a complete file no longer names. */
const planArchived = ({ db, id, source, feed }: Planning) => db`
  insert into core.planned_classes (import_id, id, school_id, kind, source_key, name, folded_name, action)
  select ${id}, c.id, c.school_id, c.kind, c.source_key, c.name, core.fold(c.name), 'leaving'
  from core.classes c
  join (select distinct id from core.planned_schools where import_id = ${id} and complete) ps on ps.id = c.school_id
  where ${feed.complete.includes('pupil')} and c.source = ${source} and c.archived_at is null
    and not exists (select from core.planned_classes pc where pc.import_id = ${id} and pc.id = c.id)`

/** Which classes and groups this delivery makes, renames or no longer has. */
export const planClasses = async (planning: Planning) => {
  await planNamed(planning)
  await planArchived(planning)
}
