import { sentence } from '../sentence-in-sql.ts'
import type { Planning } from './planned.ts'

/**
 * What a record states of somebody known, field by field, against what préau holds. Kept whatever the file says: what
 * was corrected by hand, an address its owner has verified, an INE or a birth date the file merely leaves empty, the
 * richer spelling of a name; and, for somebody who works in a school, the identity the staff file gives.
 */
export const comparePeople = ({ db, id }: Planning) => db`
  with compared as (
    select pp.id, o as before, n as after
    from core.planned_people pp
    join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
    join core.persons p on p.id = pp.person_id
    cross join lateral (select
      pp.kind = 'guardian' and exists (select from core.affiliations a
        where a.person_id = p.id and a.role <> 'pupil' and a.left_at is null and a.source <> 'person') as staff,
      pp.kind <> 'guardian' or p.left_at is null
        or exists (select from core.planned_pairs pr where pr.import_id = pp.import_id and pr.guardian_id = p.id) as here
    ) k
    cross join lateral (select p.family_name, p.usage_name, p.given_name, p.other_given_names, p.civility, p.sex, p.birth_date,
      p.ine, p.email, p.home_phone, p.work_phone, p.mobile_phone, p.address, p.post_code, p.town, p.country, p.left_at) o
    cross join lateral (select
      case when k.staff or 'family_name' = any(p.hand_edited) then p.family_name else core.richer_name(p.family_name, s.family_name) end as family_name,
      case when k.staff or 'usage_name' = any(p.hand_edited) or s.usage_name is null then p.usage_name
        when s.usage_name in ('', coalesce(nullif(s.family_name, ''), p.family_name)) then null
        else core.richer_name(p.usage_name, s.usage_name) end as usage_name,
      case when k.staff or 'given_name' = any(p.hand_edited) then p.given_name else core.richer_name(p.given_name, s.given_name) end as given_name,
      case when k.staff or 'other_given_names' = any(p.hand_edited) or s.other_given_names is null then p.other_given_names
        when core.fold(array_to_string(p.other_given_names, ' ')) = core.fold(array_to_string(s.other_given_names, ' ')) then p.other_given_names
        else s.other_given_names end as other_given_names,
      case when k.staff or 'civility' = any(p.hand_edited) then p.civility else coalesce(nullif(s.civility, ''), p.civility) end as civility,
      case when 'sex' = any(p.hand_edited) then p.sex else coalesce(nullif(s.sex, ''), p.sex) end as sex,
      case when k.staff or 'birth_date' = any(p.hand_edited) then p.birth_date else coalesce(nullif(s.birth_date, '')::date, p.birth_date) end as birth_date,
      case when coalesce(s.ine, '') = '' or s.ine = p.ine or 'ine' = any(p.hand_edited)
          or exists (select from core.persons q where q.ine = s.ine) then p.ine else s.ine end as ine,
      case when k.staff or s.email is null or p.email_verified_at is not null or 'email' = any(p.hand_edited) then p.email else nullif(s.email, '') end as email,
      case when s.home_phone is null or 'home_phone' = any(p.hand_edited) then p.home_phone else nullif(s.home_phone, '') end as home_phone,
      case when s.work_phone is null or 'work_phone' = any(p.hand_edited) then p.work_phone else nullif(s.work_phone, '') end as work_phone,
      case when s.mobile_phone is null or 'mobile_phone' = any(p.hand_edited) then p.mobile_phone else nullif(s.mobile_phone, '') end as mobile_phone,
      case when s.address is null or 'address' = any(p.hand_edited) then p.address else nullif(s.address, '') end as address,
      case when s.post_code is null or 'post_code' = any(p.hand_edited) then p.post_code else nullif(s.post_code, '') end as post_code,
      case when s.town is null or 'town' = any(p.hand_edited) then p.town else nullif(s.town, '') end as town,
      case when s.country is null or 'country' = any(p.hand_edited) then p.country else nullif(s.country, '') end as country,
      case when k.here then null else p.left_at end as left_at
    ) n
    where pp.import_id = ${id} and not pp.is_new and pp.reason is null and s.operation <> 'delete' and o is distinct from n
  )
  update core.planned_people pp set action = 'changed', changed = (
    select jsonb_object_agg(b.key, jsonb_build_array(b.value, a.value))
    from jsonb_each(to_jsonb(c.before)) b join jsonb_each(to_jsonb(c.after)) a using (key)
    where a.value is distinct from b.value)
  from compared c
  where pp.import_id = ${id} and pp.id = c.id`

/** A number somebody else already has is left out, and told. */
export const tellTakenInes = ({ db, id }: Planning) => db`
  insert into core.import_problems (import_id, file, line, code, detail, effect, kind, planned)
  select s.import_id, s.file, s.line, 'ine-of-another', ${sentence(db, 'ine-of-another')}, 'ignored', s.kind, true
  from core.planned_people pp
  join core.staged_people s on s.import_id = pp.import_id and s.id = pp.id
  join core.persons other on other.ine = s.ine and other.id <> pp.person_id
  where pp.import_id = ${id} and s.ine <> ''`
