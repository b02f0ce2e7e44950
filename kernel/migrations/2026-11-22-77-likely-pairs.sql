-- A pair has the same number each night, and stays one while somebody looks at it. Measured on 270,000 people.

/* How a name sounds, roughly: `Lefèvre` and `Lefebvre`, `Zerrouki` and `Zerouki`, `Kathy` and `Cathy` are alike. */
create or replace function core.sound(name text) returns text language sql immutable parallel safe return
  regexp_replace(regexp_replace(translate(
    replace(replace(replace(replace(replace(replace(replace(core.fold(name), 'ph', 'f'), 'h', ''), 'bv', 'v'), 'eau', 'o'), 'au', 'o'), 'ck', 'k'), 'qu', 'k'),
    'cqyj ', 'kkii'), '(.)\1+', '\1', 'g'), '^(..+?)[dtlsxze]+$', '\1');

/* 1: the same name, however ordered; 0.9: the same sounds; below: how much of both parts is alike. */
create or replace function core.names_alike(given_a text, family_a text, given_b text, family_b text) returns real
language plpgsql immutable parallel safe as $$
declare
  one text[] := array[core.fold(given_a), core.fold(family_a)];
  other text[] := array[core.fold(given_b), core.fold(family_b)];
begin
  if one = other or core.name_set(one[1] || ' ' || one[2]) = core.name_set(other[1] || ' ' || other[2]) then return 1; end if;
  if core.sound(one[1]) = core.sound(other[1]) and core.sound(one[2]) = core.sound(other[2]) then return 0.9; end if;
  return 0.85 * least(public.similarity(one[1], other[1]), public.similarity(one[2], other[2]));
end $$;

/* How likely two people are one, out of 100, and why. */
create or replace function core.compare_people(one uuid, other uuid, out score int, out reasons text[]) language plpgsql stable as $$
declare
  a core.persons; b core.persons;
  alike real; pupils boolean; born boolean; near boolean; mail boolean; phone boolean; child boolean; place boolean;
begin
  select * into a from core.persons where id = one;
  select * into b from core.persons where id = other;
  pupils := exists (select from core.affiliations f where f.person_id = one and f.role = 'pupil');
  alike := core.names_alike(a.given_name, coalesce(a.usage_name, a.family_name), b.given_name, coalesce(b.usage_name, b.family_name));
  if alike < 1 and (a.usage_name is not null or b.usage_name is not null) then
    alike := greatest(alike, core.names_alike(a.given_name, a.family_name, b.given_name, b.family_name),
      core.names_alike(a.given_name, coalesce(a.usage_name, a.family_name), b.given_name, b.family_name),
      core.names_alike(a.given_name, a.family_name, b.given_name, coalesce(b.usage_name, b.family_name)));
  end if;
  born := a.birth_date = b.birth_date;
  -- One figure of the three was mistyped, or day and month were swapped.
  near := not born and (to_char(a.birth_date, 'YYYY-DD-MM') = to_char(b.birth_date, 'YYYY-MM-DD')
    or 2 = (select count(*) from unnest(string_to_array(a.birth_date::text, '-'), string_to_array(b.birth_date::text, '-')) f(x, y) where x = y));
  mail := lower(a.email) = lower(b.email) and a.email <> '';
  phone := array_remove(array[core.phone_digits(a.home_phone), core.phone_digits(a.mobile_phone)], null)
    && array_remove(array[core.phone_digits(b.home_phone), core.phone_digits(b.mobile_phone)], null);
  child := exists (select from core.guardianships g join core.guardianships h on h.pupil_id = g.pupil_id and h.guardian_id = other and h.left_at is null
    where g.guardian_id = one and g.left_at is null);
  if alike < 0.4 and not (core.fold(a.given_name) = core.fold(b.given_name) and (coalesce(mail, false) or phone or child)) then
    score := 0;
    return;
  end if;
  place := core.structures_of(one) && core.structures_of(other);
  score := greatest(0, least(100, round(case when alike >= 0.4 then 50 * alike else 25 end)::int
    + case when pupils then case when born then 40 when near then 15 when born is null then 0 else -40 end
      else case when born then 20 when born is null or near then 0 else -40 end end
    + case when mail then 25 else 0 end + case when phone then 15 else 0 end + case when child then 25 else 0 end
    + case when not place then 0 when pupils then 10 else 15 end - case when a.civility <> b.civility then 35 else 0 end
    - case when a.ine <> b.ine then 15 else 0 end));
  reasons := array_remove(array[case when alike = 1 then 'same-name' when alike >= 0.4 then 'close-name' end,
    case when born then 'same-birth-date' when near then 'near-birth-date' end, case when mail then 'same-email' end,
    case when phone then 'same-phone' end, case when child then 'same-child' end, case when place then 'same-place' end], null);
end $$;

/* Compares these people (null: everybody) with those who share a key with them. Returns how many pairs are likely. */
create or replace function core.refresh_duplicates(people uuid[]) returns int language plpgsql
set jit = off as $$
declare likely int;
begin
  delete from core.likely_duplicates where people is null or one_id = any(people) or other_id = any(people);
  delete from core.likeness_keys where people is null or person_id = any(people);
  insert into core.likeness_keys (person_id, key)
    select p.id, unnest(core.likeness_keys_of(exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil'),
      p.given_name, p.family_name, p.usage_name, p.birth_date, p.email, array[p.home_phone, p.mobile_phone]))
    from core.persons p where p.left_at is null and (people is null or p.id = any(people));
  if people is null then perform core.refresh_statistics('likeness_keys'); end if;
  with pair as (
    select least(k.person_id, o.person_id) as one, greatest(k.person_id, o.person_id) as other
    from (
      select c.key from core.likeness_keys c
      where people is null or c.key in (select m.key from core.likeness_keys m where m.person_id = any(people))
      -- A key many share (the telephone of a home, the commonest name) says nothing.
      group by c.key having count(*) between 2 and 12) shared
    join core.likeness_keys k on k.key = shared.key
    join core.likeness_keys o on o.key = k.key and o.person_id <> k.person_id
    where case when people is null then k.person_id < o.person_id else k.person_id = any(people) end
    union
    select least(g.guardian_id, h.guardian_id), greatest(g.guardian_id, h.guardian_id)
    from core.guardianships g join core.guardianships h on h.pupil_id = g.pupil_id and h.guardian_id <> g.guardian_id and h.left_at is null
    where g.left_at is null and case when people is null then g.guardian_id < h.guardian_id else g.guardian_id = any(people) end
      and exists (select from core.persons a, core.persons b where a.id = g.guardian_id and b.id = h.guardian_id
        and a.left_at is null and b.left_at is null and public.similarity(a.search_name, b.search_name) >= 0.3)
  ), near as materialized (
    -- Cheap, on names already folded: most of those born the same day are left here.
    select pair.one, pair.other from pair join core.persons a on a.id = pair.one join core.persons b on b.id = pair.other
    where public.similarity(a.sort_name, b.sort_name) >= 0.3
  ), compared as materialized (
    select near.one, near.other, c.score, c.reasons from near cross join lateral core.compare_people(near.one, near.other) c where c.score >= 60
  ), placed as materialized (
    select c.*, core.structures_of(c.one) || core.structures_of(c.other) as structures from compared c
  ), kept as (
    insert into core.likely_duplicates (id, one_id, other_id, score, reasons)
      select md5(one || '/' || other)::uuid, one, other, score, reasons from placed where cardinality(structures) > 0
      returning id, one_id, other_id, score
  )
  insert into core.duplicate_places (structure_id, score, pair_id)
    select s.id, k.score, k.id from kept k join placed c on c.one = k.one_id and c.other = k.other_id
    cross join lateral (select l.ancestor_id as id from core.lineage l where l.structure_id = any(c.structures)
      group by l.ancestor_id having count(*) = (select count(distinct u) from unnest(c.structures) u)) s;
  select count(*) into likely from core.likely_duplicates d where people is null or d.one_id = any(people) or d.other_id = any(people);
  return likely;
end $$;
