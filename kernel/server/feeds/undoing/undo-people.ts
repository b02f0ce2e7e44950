import type { Undoing } from './undo-import.ts'

/** Fields go back to what they were, except those somebody changed since. */
const restoreFields = ({ db, id }: Undoing) => db`
  update core.persons p
  set (family_name, usage_name, given_name, other_given_names, civility, sex, birth_date, ine, email, home_phone, work_phone,
      mobile_phone, address, post_code, town, country, left_at) =
    (select r.family_name, r.usage_name, r.given_name, r.other_given_names, r.civility, r.sex, r.birth_date, r.ine, r.email,
      r.home_phone, r.work_phone, r.mobile_phone, r.address, r.post_code, r.town, r.country, r.left_at
     from jsonb_populate_record(p, coalesce((select jsonb_object_agg(b.key, b.value) from jsonb_each(c.before) b
       where to_jsonb(p) -> b.key is not distinct from c.after -> b.key), '{}')) r)
  from core.import_changes c where c.import_id = ${id} and c.target = 'person' and c.id = p.id`

const restoreKeys = ({ db, id, source }: Undoing) => db`
  insert into core.person_keys (source, key, person_id)
  select ${source}, c.value, c.id from core.import_changes c join core.persons p on p.id = c.id
  where c.import_id = ${id} and c.target = 'person-key' and c.before is not null on conflict do nothing`

const removeKeys = ({ db, id, source }: Undoing) => db`
  delete from core.person_keys k using core.import_changes c
  where c.import_id = ${id} and c.target = 'person-key' and c.before is null and k.source = ${source} and k.key = c.value and k.person_id = c.id`

/** Whoever has come in, or owns something, stays: an undo must not take anybody's work away. */
const lively = ({ db, id }: Undoing) => db`
  select p.id from core.persons p where p.import_id = ${id} and (
    exists (select from core.accounts a where a.person_id = p.id and (a.activated_at is not null or a.last_seen_at is not null))
    or exists (select from core.resources r where r.owner_id = p.id))`

/** People this import made: those who never came disappear, the others leave as if the files no longer named them. */
const removeCreated = async (undoing: Undoing): Promise<number> => {
  const { db, id } = undoing
  const kept = await db<{ id: string }[]>`${lively(undoing)}`
  const keptIds = kept.map(row => row.id)
  await db`update core.persons set left_at = now() where id = any(${keptIds}::uuid[]) and left_at is null`
  await db`update core.affiliations set left_at = now() where person_id = any(${keptIds}::uuid[]) and left_at is null and source <> 'person'`
  await db`update core.enrolments set left_at = now() where pupil_id = any(${keptIds}::uuid[]) and left_at is null and source <> 'person'`
  await db`
    update core.guardianships set left_at = now()
    where (guardian_id = any(${keptIds}::uuid[]) or pupil_id = any(${keptIds}::uuid[])) and left_at is null and source <> 'person'`
  const gone = await db<{ id: string }[]>`
    delete from core.persons where import_id = ${id} and not (id = any(${keptIds}::uuid[])) returning id`
  await db`delete from core.groups where id = any(${gone.map(row => row.id)}::uuid[])`
  return kept.length
}

/** Returns how many people made by the import were kept because they have acted since. */
export const undoPeople = async (undoing: Undoing): Promise<number> => {
  await restoreFields(undoing)
  await removeKeys(undoing)
  await restoreKeys(undoing)
  return removeCreated(undoing)
}
