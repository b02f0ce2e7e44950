import type { Undoing } from './undo-import.ts'

const restoreStructures = ({ db, id }: Undoing) => db`
  update core.structures s
  set (name, uai, school_type, address, post_code, town, phone, email, closed_at) =
    (select r.name, r.uai, r.school_type, r.address, r.post_code, r.town, r.phone, r.email, r.closed_at
     from jsonb_populate_record(s, coalesce((select jsonb_object_agg(b.key, b.value) from jsonb_each(c.before) b
       where to_jsonb(s) -> b.key is not distinct from c.after -> b.key), '{}')) r)
  from core.import_changes c where c.import_id = ${id} and c.target = 'structure' and c.value is null and c.id = s.id`

/** What an official source had taken over goes back to the CSV that named it first. */
const restoreSources = async ({ db, id }: Undoing) => {
  await db`
    update core.structures s set source = c.before ->> 'source', source_key = c.before ->> 'source_key'
    from core.import_changes c where c.import_id = ${id} and c.target = 'structure' and c.value = 'source' and c.id = s.id`
  await db`
    update core.classes k set source = c.before ->> 'source', source_key = c.before ->> 'source_key'
    from core.import_changes c where c.import_id = ${id} and c.target = 'class' and c.value = 'source' and c.id = k.id`
}

const restoreParents = async ({ db, id }: Undoing) => {
  await db`
    delete from core.structure_parents p using core.import_changes c
    where c.import_id = ${id} and c.target = 'parent' and c.before is null and p.structure_id = c.id and p.parent_id = c.other_id`
  await db`
    insert into core.structure_parents (structure_id, parent_id)
    select c.id, c.other_id from core.import_changes c where c.import_id = ${id} and c.target = 'parent' and c.before is not null
    on conflict do nothing`
}

/**
 * What was made is closed rather than deleted: threads and groups may already hang there. The same files, dropped
 * again, open it again.
 */
const closeCreated = async ({ db, id }: Undoing) => {
  await db`update core.classes set archived_at = now() where import_id = ${id} and archived_at is null`
  await db`
    update core.structures s set closed_at = now() where s.import_id = ${id} and s.closed_at is null
      and not exists (select from core.structure_parents p join core.structures below on below.id = p.structure_id
        where p.parent_id = s.id and below.closed_at is null and below.import_id is distinct from ${id})
      and not exists (select from core.affiliations a where a.structure_id = s.id and a.left_at is null)`
}

const restoreClasses = ({ db, id }: Undoing) => db`
  update core.classes k
  set name = coalesce(c.before ->> 'name', k.name),
    archived_at = case when c.before ? 'archived_at' then (c.before ->> 'archived_at')::timestamptz else k.archived_at end
  from core.import_changes c where c.import_id = ${id} and c.target = 'class' and c.value is null and c.id = k.id`

/** Schools, classes and the tree. */
export const undoPlaces = async (undoing: Undoing) => {
  await restoreStructures(undoing)
  await restoreSources(undoing)
  await restoreParents(undoing)
  await restoreClasses(undoing)
  await closeCreated(undoing)
}
