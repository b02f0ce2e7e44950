import { hasOtherKey } from '../planning/same-name.ts'
import type { Applying } from './applying.ts'

/**
 * Each foreign key looks its target up with a plan made from what PostgreSQL believes of the table: after a first import
 * that failed, it believes the table empty and would read it whole for each new row.
 */
const lookAgain = ({ db }: Applying, table: string) => db`select core.refresh_statistics(${table})`

const create = async (applying: Applying) => {
  const { db, id, source } = applying
  await db`
    insert into core.groups (id, kind)
    select person_id, 'person' from core.planned_people where import_id = ${id} and is_new order by person_id`
  await lookAgain(applying, 'groups')
  await db`
    insert into core.persons (id, family_name, usage_name, given_name, other_given_names, civility, sex, birth_date, ine, email,
      home_phone, work_phone, mobile_phone, address, post_code, town, country, source, import_id)
    select s.id, s.family_name, nullif(nullif(s.usage_name, ''), s.family_name), s.given_name, coalesce(s.other_given_names, '{}'),
      nullif(s.civility, ''), nullif(s.sex, ''), nullif(s.birth_date, '')::date,
      case when s.ine <> '' and taken.id is null then s.ine end, nullif(s.email, ''),
      nullif(s.home_phone, ''), nullif(s.work_phone, ''), nullif(s.mobile_phone, ''), nullif(s.address, ''), nullif(s.post_code, ''),
      nullif(s.town, ''), nullif(s.country, ''), ${source}, ${id}
    from core.planned_people pp
    join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    left join core.persons taken on taken.ine = s.ine
    where pp.import_id = ${id} and pp.is_new
    order by s.id`
  await lookAgain(applying, 'persons')
}

/** A person several files know has a key from each. */
const addKeys = async ({ db, id, source }: Applying) => {
  await db`
    insert into core.import_changes (import_id, target, id, value)
    select distinct ${id}::uuid, 'person-key', pp.person_id, s.key
    from core.planned_people pp join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    where pp.import_id = ${id} and not pp.is_new and pp.person_id is not null and s.key is not null and s.operation <> 'delete'
      and not exists (select from core.person_keys k where k.source = ${source} and k.key = s.key)`
  await db`
    insert into core.person_keys (source, key, person_id)
    select ${source}, s.key, pp.person_id
    from core.planned_people pp join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    where pp.import_id = ${id} and pp.person_id is not null and s.key is not null and s.operation <> 'delete'
      and not exists (select from core.person_keys k where k.source = ${source} and k.key = s.key)
    order by s.key
    on conflict do nothing`
}

/** Of somebody the source knew twice, the record it withdraws: its key goes, the person stays. */
export const dropKeys = async (applying: Applying) => {
  const { db, id, source } = applying
  await db`
    insert into core.import_changes (import_id, target, id, value, before)
    select ${id}, 'person-key', k.person_id, k.key, '{}'
    from core.staged_people s join core.person_keys k on k.source = ${source} and k.key = s.key
    where s.import_id = ${id} and s.operation = 'delete' and ${hasOtherKey(applying)}`
  await db`delete from core.person_keys k using core.import_changes c
    where c.import_id = ${id} and c.target = 'person-key' and c.before is not null and k.source = ${source} and k.key = c.value`
}

/** Fields to write, once per person: somebody may be a teacher in one record and a guardian in another. */
const changes = ({ db, id }: Applying) => db`
  select pp.person_id, jsonb_object_agg(field.key, field.value order by pp.kind) as changed
  from core.planned_people pp, jsonb_each(pp.changed) field
  where pp.import_id = ${id} and pp.changed is not null and not pp.is_new
  group by pp.person_id`

const update = async (applying: Applying) => {
  const { db, id } = applying
  await db`
    insert into core.import_changes (import_id, target, id, before, after)
    select ${id}, 'person', c.person_id, core.side_of(c.changed, 0), core.side_of(c.changed, 1)
    from (${changes(applying)}) c`
  await db`
    update core.persons p
    set (family_name, usage_name, given_name, other_given_names, civility, sex, birth_date, ine, email, home_phone, work_phone,
        mobile_phone, address, post_code, town, country, left_at) =
      (select r.family_name, r.usage_name, r.given_name, r.other_given_names, r.civility, r.sex, r.birth_date, r.ine, r.email,
        r.home_phone, r.work_phone, r.mobile_phone, r.address, r.post_code, r.town, r.country, r.left_at
       from jsonb_populate_record(p, core.side_of(c.changed, 1)) r)
    from (${changes(applying)}) c
    where p.id = c.person_id`
}

/** People made, changed, gone or come back; nobody is deleted. */
export const applyPeople = async (applying: Applying) => {
  await create(applying)
  await addKeys(applying)
  await update(applying)
}
