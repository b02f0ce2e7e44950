import { placeSource } from '../planning/structure-book.ts'
import type { Applying } from './applying.ts'

const keepBefore = async ({ db, id }: Applying) => {
  await db`
    insert into core.import_changes (import_id, target, id, before, after)
    select ${id}, 'structure', ps.id, core.side_of(ps.changed - 'parents', 0), core.side_of(ps.changed - 'parents', 1)
    from core.planned_structures ps
    where ps.import_id = ${id} and ps.action in ('changed', 'leaving') and ps.changed - 'parents' <> '{}'`
  await db`
    insert into core.import_changes (import_id, target, id, other_id, before, after)
    select ${id}, 'parent', pp.structure_id, pp.parent_id, case pp.action when 'close' then '{}'::jsonb end, case pp.action when 'add' then '{}'::jsonb end
    from core.planned_parents pp
    join core.structures s on s.id = pp.structure_id
    where pp.import_id = ${id}`
}

const create = ({ db, id, source }: Applying) => db`
  insert into core.structures (id, kind, name, uai, school_type, address, post_code, town, phone, email, source, source_key, import_id)
  select ps.id, ps.kind, ps.name, ps.uai, r.school_type, r.address, r.post_code, r.town, r.phone, r.email,
    case ps.kind when 'school' then ${source} else ${placeSource} end, ps.source_key, ${id}
  from core.planned_structures ps
  cross join lateral jsonb_to_record(core.side_of(ps.changed, 1))
    as r(school_type text, address text, post_code text, town text, phone text, email text)
  where ps.import_id = ${id} and ps.action = 'created'`

const update = ({ db, id }: Applying) => db`
  update core.structures s
  set (name, uai, school_type, address, post_code, town, phone, email, closed_at) =
    (select r.name, r.uai, r.school_type, r.address, r.post_code, r.town, r.phone, r.email, r.closed_at
     from jsonb_populate_record(s, core.side_of(ps.changed - 'parents', 1)) r)
  from core.planned_structures ps
  where ps.import_id = ${id} and ps.id = s.id and ps.action in ('changed', 'leaving') and ps.changed - 'parents' <> '{}'`

/** A school known by its UAI alone is from now on known by its official key too. */
const adopt = ({ db, id, source }: Applying) => db`
  with taken as (
    select s.id, s.source, s.source_key, ps.source_key as official_key
    from core.planned_structures ps join core.structures s on s.id = ps.id
    where ps.import_id = ${id} and ps.kind = 'school' and ps.action <> 'created' and ${source} <> 'csv'
      and ps.source_key is not null and (s.source, s.source_key) is distinct from (${source}, ps.source_key)
  ), kept as (
    insert into core.import_changes (import_id, target, id, value, before)
    select ${id}, 'structure', id, 'source', jsonb_build_object('source', source, 'source_key', source_key) from taken
  )
  update core.structures s set source = ${source}, source_key = taken.official_key from taken where taken.id = s.id`

const hang = async ({ db, id }: Applying) => {
  await db`
    delete from core.structure_parents p using core.planned_parents pp
    where pp.import_id = ${id} and pp.action = 'close' and p.structure_id = pp.structure_id and p.parent_id = pp.parent_id`
  await db`
    insert into core.structure_parents (structure_id, parent_id)
    select structure_id, parent_id from core.planned_parents where import_id = ${id} and action = 'add'
    on conflict do nothing`
}

const retitle = ({ db, id }: Applying) => db`
  update core.resources r set title = s.name, updated_at = now()
  from core.planned_structures ps join core.structures s on s.id = ps.id
  where ps.import_id = ${id} and ps.changed ? 'name' and r.id = s.id and r.title <> s.name`

/** Schools, and what stands above them. */
export const applyStructures = async (applying: Applying) => {
  await keepBefore(applying)
  await create(applying)
  await update(applying)
  await adopt(applying)
  await hang(applying)
  await retitle(applying)
}
