import { csvSource } from '../staging/source.ts'
import type { Planning } from './planned.ts'
import { bearsName, isNoShell } from './same-name.ts'

/** Guardians whom no choice and no key has found, in the form in which names and contacts are compared. */
const wanted = ({ db, id }: Planning) => db`
  select s.id, s.key, core.fold(s.given_name) as given, core.fold(s.family_name) as family,
    core.fold(coalesce(nullif(s.usage_name, ''), s.family_name)) as usage, nullif(s.civility, '') as civility,
    nullif(s.birth_date, '')::date as birth_date, lower(nullif(s.email, '')) as email,
    array_remove(array[core.phone_digits(s.home_phone), core.phone_digits(s.mobile_phone)], null) as phones,
    nullif(core.fold(s.address), '') as address, s.post_code
  from core.staged_people s
  where s.import_id = ${id} and s.kind = 'guardian' and s.operation = 'replace'
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)`

/** Nothing says that this is someone else: neither a birth date, nor a civility, nor a key of this very source. */
const nobodyElse = ({ db, id, source }: Planning) => db`
  ${isNoShell({ db })} and (w.birth_date is null or p.birth_date is null or w.birth_date = p.birth_date)
  and (w.civility is null or p.civility is null or w.civility = p.civility)
  and not exists (select from core.person_keys k where k.person_id = p.id and k.source = ${source})
  and not exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil')
  and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.person_id = p.id and w.key is not null)`

/** One candidate is the person; several, or one that several keys claim, wait for a choice. */
const decide = ({ db, id }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, reason, candidates)
  select ${id}, id, 'guardian', case when sure then 'unchanged' else 'ambiguous' end, case when sure then candidates[1] end,
    case when not sure then 'homonyms' end, candidates
  from (
    select id, array_agg(person_id order by person_id) as candidates, count(*) = 1 and max(claims) = 1 as sure
    from (
      select id, person_id, count(*) filter (where key is not null) over (partition by person_id) as claims_of_keys,
        greatest(1, count(*) filter (where key is not null) over (partition by person_id)) as claims
      from (select distinct id, key, person_id from pair) distinct_pair
    ) counted
    group by id
  ) decided`

/** The same names beside the same child: the other file's guardian of that child. */
const matchByChild = (planning: Planning) => planning.db`
  with wanted as (${wanted(planning)}), pair as (
    select w.id, w.key, p.id as person_id
    from core.planned_pairs pr
    join wanted w on w.id = pr.guardian_id
    join core.guardianships g on g.pupil_id = pr.pupil_id
    join core.persons p on p.id = g.guardian_id
    where pr.import_id = ${planning.id} and ${bearsName(planning)} and ${nobodyElse(planning)}
  )
  ${decide(planning)}`

/** The same names and a shared e-mail, telephone or address anywhere in the territory: one account for two schools. */
const matchByContact = (planning: Planning) => planning.db`
  with wanted as (${wanted(planning)}), pair as (
    select w.id, w.key, p.id as person_id
    from wanted w
    join core.persons p on p.sort_name in (w.usage || ' ' || w.given, w.family || ' ' || w.given)
    where core.fold(p.given_name) = w.given
      and (lower(p.email) = w.email
        or array[core.phone_digits(p.home_phone), core.phone_digits(p.mobile_phone)] && w.phones
        or (core.fold(p.address) = w.address and p.post_code = w.post_code))
      and ${nobodyElse(planning)}
  )
  ${decide(planning)}`

/** Whether there is anybody to find: records without a person, and guardians this source does not know by a key. */
const mayMatch = async (planning: Planning) => {
  const { db, source } = planning
  const [row] = await db<{ may: boolean }[]>`
    select exists (${wanted(planning)})
      and exists (select from core.guardianships g where not exists (select from core.person_keys k
        where k.person_id = g.guardian_id and k.source = ${source})) as may`
  return row?.may ?? false
}

/** Two lines of one CSV for the same guardian: the first makes the person, the second only adds its children. */
const joinLines = (planning: Planning) => planning.db`
  with wanted as (${wanted(planning)}), twin as (
    select w.id, (array_agg(o.id order by o.id))[1] as first_id
    from wanted w join wanted o on o.id < w.id and o.given = w.given and (o.family = w.family or o.usage = w.usage)
      and (o.email = w.email or o.phones && w.phones or (o.address = w.address and o.post_code = w.post_code))
    group by w.id
  )
  insert into core.planned_people (import_id, id, kind, action, person_id, reason)
  select ${planning.id}, t.id, 'guardian', 'unchanged', coalesce(before.first_id, t.first_id), 'same-person'
  from twin t left join twin before on before.id = t.first_id`

const planTheRest = ({ db, id }: Planning) => db`
  insert into core.planned_people (import_id, id, kind, action, person_id, is_new, reason)
  select ${id}, s.id, s.kind,
    case when r.reason is null then 'created' when r.reason = 'already-absent' then 'unchanged'
      when r.reason = 'child-not-found' then 'ambiguous' else 'rejected' end,
    case when r.reason is null then s.id end, r.reason is null, r.reason
  from core.staged_people s
  left join (select distinct guardian_id from core.planned_pairs where import_id = ${id}) pr on pr.guardian_id = s.id
  cross join lateral (select case
    when s.operation = 'delete' then 'already-absent'
    when s.operation = 'modify' then 'unknown-person'
    when coalesce(s.family_name, '') = '' or coalesce(s.given_name, '') = '' then 'incomplete-person'
    when pr.guardian_id is null then 'child-not-found'
  end as reason) r
  where s.import_id = ${id} and s.kind = 'guardian'
    and not exists (select from core.planned_people pp where pp.import_id = ${id} and pp.id = s.id)`

/** From here on a pair names persons, and only those this plan can use. */
const settlePairs = ({ db, id }: Planning) => db`
  update core.planned_pairs pr set guardian_id = pp.person_id
  from core.planned_people pp
  where pr.import_id = ${id} and pp.import_id = ${id} and pp.id = pr.guardian_id and pp.person_id is distinct from pr.guardian_id
    and pp.person_id is not null`

const dropUnusable = ({ db, id }: Planning) => db`
  delete from core.planned_pairs pr using core.planned_people pp
  where pr.import_id = ${id} and pp.import_id = ${id} and pp.id = pr.guardian_id and pp.person_id is null`

/** Finds the person of each guardian's record, so that one parent of two schools stays one account. */
export const matchGuardians = async (planning: Planning) => {
  if (await mayMatch(planning)) {
    await matchByChild(planning)
    await matchByContact(planning)
  }
  if (planning.source === csvSource) await joinLines(planning)
  await planTheRest(planning)
  await settlePairs(planning)
  await dropUnusable(planning)
}
