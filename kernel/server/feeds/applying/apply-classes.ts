import type { Applying } from './applying.ts'

const keepBefore = ({ db, id }: Applying) => db`
  insert into core.import_changes (import_id, target, id, before, after)
  select ${id}, 'class', pc.id,
    case pc.action when 'leaving' then '{"archived_at": null}'::jsonb else core.side_of(pc.changed, 0) end,
    case pc.action when 'leaving' then jsonb_build_object('archived_at', now()) else core.side_of(pc.changed, 1) end
  from core.planned_classes pc
  where pc.import_id = ${id} and pc.action in ('changed', 'leaving')`

const create = ({ db, id, source, schoolYear }: Applying) => db`
  insert into core.classes (id, school_id, name, kind, school_year, source, source_key, import_id)
  select pc.id, pc.school_id, pc.name, pc.kind, ${schoolYear}, ${source}, pc.source_key, ${id}
  from core.planned_classes pc
  where pc.import_id = ${id} and pc.action = 'created'`

const update = ({ db, id }: Applying) => db`
  update core.classes c
  set name = case when pc.changed ? 'name' then pc.name else c.name end,
    archived_at = case when pc.action = 'leaving' then now() when pc.changed ? 'archived_at' then null else c.archived_at end
  from core.planned_classes pc
  where pc.import_id = ${id} and pc.id = c.id and pc.action in ('changed', 'leaving')`

/** A class a CSV had named is from now on known by its official key. */
const adopt = ({ db, id, source }: Applying) => db`
  with taken as (
    select c.id, c.source, c.source_key, pc.source_key as official_key
    from core.planned_classes pc join core.classes c on c.id = pc.id
    where pc.import_id = ${id} and pc.action in ('changed', 'unchanged') and ${source} <> 'csv' and c.source <> ${source}
      and pc.source_key is not null
  ), kept as (
    insert into core.import_changes (import_id, target, id, value, before)
    select ${id}, 'class', id, 'source', jsonb_build_object('source', source, 'source_key', source_key) from taken
  )
  update core.classes c set source = ${source}, source_key = taken.official_key from taken where taken.id = c.id`

const retitle = ({ db, id }: Applying) => db`
  update core.resources r set title = pc.name, updated_at = now()
  from core.planned_classes pc
  where pc.import_id = ${id} and pc.changed ? 'name' and r.id = pc.id`

/** Classes and groups; one the files no longer name is archived, never deleted. */
export const applyClasses = async (applying: Applying) => {
  await keepBefore(applying)
  await create(applying)
  await update(applying)
  await adopt(applying)
  await retitle(applying)
}
