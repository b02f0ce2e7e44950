import { sentence } from '../sentence-in-sql.ts'
import { csvSource } from '../staging/source.ts'
import { classRef } from './class-ref.ts'
import type { Planning } from './planned.ts'
import { saidClasses } from './said-classes.ts'

/** Classes and groups the records of pupils this plan uses name. */
const named = ({ db, id }: Planning) => db`
  select ps.id as school_id, l.list as kind, ${classRef(db)} as ref,
    nullif(max(l.key), '') as source_key, max(l.name) as name, core.fold(max(l.name)) as folded_name
  from core.staged_links l
  join core.staged_people s on s.import_id = l.import_id and s.id = l.staged_id and s.kind = 'pupil' and s.operation <> 'delete'
  join core.planned_people pp on pp.import_id = l.import_id and pp.id = s.id and pp.person_id is not null
  join core.planned_schools ps on ps.import_id = l.import_id and ps.key = l.school_key
  where l.import_id = ${id} and l.list in ('class', 'group')
  group by 1, 2, 3`

/** Each with the class préau already has for it: by its key, as somebody said, by its name. */
const known = (planning: Planning) => planning.db`
  select n.*, said.class_id as said_id, c.id as class_id, case when c.source_key = n.source_key then 'key'
    when c.id = said.class_id then 'said' when c.id is not null then 'name' end as known_by
  from (${named(planning)}) n
  left join (${saidClasses(planning)}) said
    on said.school_id = n.school_id and said.folded_name = n.folded_name and n.kind = 'class'
  left join lateral (
    select c.* from core.classes c
    where c.school_id = n.school_id and c.kind = n.kind and c.school_year = ${planning.schoolYear}
      and (c.source_key = n.source_key or c.id = said.class_id or core.fold(c.name) = n.folded_name)
    order by (c.source = ${planning.source} and c.source_key = n.source_key) desc nulls last,
      (c.source_key = n.source_key) desc nulls last, (c.id = said.class_id) desc nulls last, c.archived_at nulls first, c.id
    limit 1
  ) c on true`

/** Two references never claim one class, unless somebody said so: the one whose key is right has it. */
const claimed = (planning: Planning) => planning.db`
  select k.*, row_number() over (partition by class_id, known_by = 'said' order by (source_key is not null) desc, ref) = 1
    or known_by = 'said' as has_it
  from (${known(planning)}) k`

/** Which class each name of the files is. One that somebody said to be a class does not rename it. */
const planNamed = (planning: Planning) => planning.db`
  with meant as materialized (
    select school_id, kind, ref, source_key, name, folded_name, said_id, case when has_it then known_by end as known_by,
      coalesce(case when has_it then class_id end, core.uuidv7()) as class_id
    from (${claimed(planning)}) c
  ), referred as (
    insert into core.planned_class_refs (import_id, school_id, kind, ref, name, folded_name, class_id, known_by)
    select ${planning.id}, school_id, kind, ref, name, folded_name, class_id, known_by from meant
  ), compared as (
    select distinct on (m.class_id) m.class_id, m.school_id, m.kind, m.source_key, m.known_by, named.name,
      jsonb_strip_nulls(jsonb_build_object(
        'name', case when named.name <> c.name then jsonb_build_array(c.name, named.name) end,
        'archived_at', case when c.archived_at is not null then jsonb_build_array(c.archived_at, null) end)) as changed
    from meant m
    left join core.classes c on c.id = m.class_id
    cross join lateral (select case when c.id is null then left(m.name, 100)
      when m.said_id = c.id or 'name' = any(c.hand_edited) then c.name else core.richer_name(c.name, left(m.name, 100)) end as name) named
    order by m.class_id, m.known_by = 'said', m.ref
  )
  insert into core.planned_classes (import_id, id, school_id, kind, source_key, name, folded_name, action, changed)
  select ${planning.id}, class_id, school_id, kind, source_key, name, core.fold(name),
    case when known_by is null then 'created' when changed = '{}' then 'unchanged' else 'changed' end, changed
  from compared`

/** Classes of this source that a complete file no longer names. */
const planArchived = ({ db, id, source, feed }: Planning) => db`
  insert into core.planned_classes (import_id, id, school_id, kind, source_key, name, folded_name, action)
  select ${id}, c.id, c.school_id, c.kind, c.source_key, c.name, core.fold(c.name), 'leaving'
  from core.classes c
  join (select distinct id from core.planned_schools where import_id = ${id} and complete) ps on ps.id = c.school_id
  where ${feed.complete.includes('pupil')} and c.source = ${source} and c.archived_at is null
    and not exists (select from core.planned_classes pc where pc.import_id = ${id} and pc.id = c.id)`

/** Names of a CSV that are no class of the school, while it has others: made as they are written, and told. */
const tellUnknownNames = (planning: Planning) => planning.db`
  insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
  select distinct on (r.school_id, r.folded_name) s.import_id, s.file, s.line, 'class-unknown-name',
    core.fill(${sentence(planning.db, 'class-unknown-name')}, r.name), 'ambiguous', 'class', true
  from core.planned_class_refs r
  join core.staged_links l on l.import_id = r.import_id and l.list = 'class'
    and ${classRef(planning.db)} = r.ref
  join core.staged_people s on s.import_id = l.import_id and s.id = l.staged_id and s.kind = 'pupil'
  where r.import_id = ${planning.id} and r.kind = 'class' and r.known_by is null
    and exists (select from core.classes c where c.school_id = r.school_id and c.kind = 'class'
      and c.school_year = ${planning.schoolYear} and c.archived_at is null)
    and not exists (select from (${saidClasses(planning)}) said
      where said.school_id = r.school_id and said.folded_name = r.folded_name)
  order by r.school_id, r.folded_name, s.id`

/** Which classes and groups this delivery makes, renames or no longer has. */
export const planClasses = async (planning: Planning) => {
  await planNamed(planning)
  await planArchived(planning)
  if (planning.source === csvSource) await tellUnknownNames(planning)
}
