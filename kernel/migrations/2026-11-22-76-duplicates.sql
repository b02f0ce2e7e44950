-- Probable duplicates (feature H9): people are compared only where they share a key (a name however ordered or spelt, a birth
-- date, an address, a telephone, a child), never all with all.

/* How a folded name sounds, roughly: `Lefèvre` and `Lefebvre`, `Zerrouki` and `Zerouki`, `Kathy` and `Cathy` are alike. */
create function core.sound(name text) returns text language sql immutable parallel safe return
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    translate(replace(core.fold(name), 'ph', 'f'), ' h', ''),
    'bv', 'v', 'g'), 'e?au', 'o', 'g'), 'ck|qu|[cq]', 'k', 'g'), '[yj]', 'i', 'g'),
    '(.)\1+', '\1', 'g'), '^(..+?)[dtsxze]+$', '\1');

/* The words of a name in alphabetical order: `LINA Castel` and `Castel Lina` are one. */
create function core.name_set(name text) returns text language sql immutable parallel safe return
  array_to_string(array(select w from unnest(string_to_array(trim(core.fold(name)), ' ')) w where w <> '' order by w), ' ');

/* 1: the same name, however ordered; 0.9: the same sounds; below: how much of both parts is alike. */
create function core.names_alike(given_a text, family_a text, given_b text, family_b text) returns real
language sql immutable parallel safe return
  case when core.name_set(given_a || ' ' || family_a) = core.name_set(given_b || ' ' || family_b) then 1
    when core.sound(given_a) = core.sound(given_b) and core.sound(family_a) = core.sound(family_b) then 0.9
    else 0.85 * least(public.similarity(core.fold(given_a), core.fold(given_b)),
      public.similarity(core.fold(family_a), core.fold(family_b))) end;

/* What must be shared for two people to be compared. Hashed: nothing can be read there. */
create function core.likeness_keys_of(
  is_pupil boolean, given text, family text, usage text, birth date, mail text, phones text[]
) returns uuid[] language sql immutable parallel safe return array(
  select distinct md5(is_pupil::text || k)::uuid from (
    select 'n' || core.name_set(given || ' ' || n) as k from unnest(array[family, usage]) n where n is not null
    union all select 's' || core.sound(given) || ' ' || core.sound(n) from unnest(array[family, usage]) n where n is not null
    union all select 'b' || birth || left(core.sound(n), 2) from unnest(array[given, family, usage]) n where is_pupil and n is not null and birth is not null
    union all select 'e' || lower(mail) where not is_pupil and mail <> ''
    union all select 't' || core.phone_digits(phone) from unnest(phones) phone where not is_pupil and length(core.phone_digits(phone)) = 9
  ) keys);

create table core.likeness_keys (
  person_id uuid not null references core.persons on delete cascade,
  key uuid not null,
  primary key (person_id, key)
);
create index likeness_keys_key on core.likeness_keys (key, person_id);

create table core.likely_duplicates (
  id uuid primary key,
  one_id uuid not null references core.persons on delete cascade,
  other_id uuid not null references core.persons on delete cascade,
  -- Out of 100.
  score smallint not null,
  reasons text[] not null,
  unique (one_id, other_id),
  check (one_id < other_id)
);
create index likely_duplicates_other on core.likely_duplicates (other_id);

-- Every structure under which both of them wholly are, for the list of each, best first.
create table core.duplicate_places (
  structure_id uuid not null references core.structures on delete cascade,
  score smallint not null,
  pair_id uuid not null references core.likely_duplicates on delete cascade,
  primary key (structure_id, score, pair_id)
);
create index duplicate_places_pair on core.duplicate_places (pair_id);

-- « Ce ne sont pas les mêmes », both ways round.
create table core.told_apart (
  person_id uuid not null references core.persons on delete cascade,
  other_id uuid not null references core.persons on delete cascade,
  told_by uuid references core.persons on delete set null,
  told_at timestamptz not null,
  primary key (person_id, other_id)
);
create index told_apart_other on core.told_apart (other_id);
create index told_apart_by on core.told_apart (told_by) where told_by is not null;

/* How likely two people are one, out of 100, and why. */
create function core.compare_people(one uuid, other uuid, out score int, out reasons text[]) language sql stable as $$
  with pair as (
    select a, b, exists (select from core.affiliations f where f.person_id = a.id and f.role = 'pupil') as pupils,
      greatest(core.names_alike(a.given_name, a.family_name, b.given_name, b.family_name),
        core.names_alike(a.given_name, coalesce(a.usage_name, a.family_name), b.given_name, coalesce(b.usage_name, b.family_name)),
        core.names_alike(a.given_name, coalesce(a.usage_name, a.family_name), b.given_name, b.family_name),
        core.names_alike(a.given_name, a.family_name, b.given_name, coalesce(b.usage_name, b.family_name))) as alike
    from core.persons a, core.persons b where a.id = one and b.id = other
  ), found as (
    select (a).birth_date = (b).birth_date as born,
      -- One figure of the three was mistyped, or day and month were swapped.
      (a).birth_date <> (b).birth_date and (
        (extract(day from (a).birth_date) = extract(day from (b).birth_date))::int + (extract(month from (a).birth_date) = extract(month from (b).birth_date))::int
          + (extract(year from (a).birth_date) = extract(year from (b).birth_date))::int = 2
        or to_char((a).birth_date, 'YYYY-DD-MM') = to_char((b).birth_date, 'YYYY-MM-DD')) as near,
      lower((a).email) = lower((b).email) and (a).email <> '' as mail,
      array_remove(array[core.phone_digits((a).home_phone), core.phone_digits((a).mobile_phone)], null)
        && array_remove(array[core.phone_digits((b).home_phone), core.phone_digits((b).mobile_phone)], null) as phone,
      exists (select from core.guardianships g join core.guardianships h on h.pupil_id = g.pupil_id and h.guardian_id = (b).id and h.left_at is null
        where g.guardian_id = (a).id and g.left_at is null) as child,
      core.structures_of((a).id) && core.structures_of((b).id) as place,
      (a).civility <> (b).civility as manners, (a).ine <> (b).ine as numbers,
      core.fold((a).given_name) = core.fold((b).given_name) as given,
      alike, pupils
    from pair
  )
  select greatest(0, least(100, (case when alike >= 0.4 then 50 * alike when given and (mail or phone or child) then 25 else -100 end
      + case when pupils then case when born then 40 when near then 15 when born is null then 0 else -40 end
        else case when born then 20 when born is null or near then 0 else -40 end end
      + case when mail then 25 else 0 end + case when phone then 15 else 0 end + case when child then 25 else 0 end
      + case when place then 10 else 0 end - case when manners then 35 else 0 end - case when numbers then 15 else 0 end)::int)),
    array_remove(array[
      case when alike = 1 then 'same-name' when alike >= 0.4 then 'close-name' end,
      case when born then 'same-birth-date' when near then 'near-birth-date' end,
      case when mail then 'same-email' end, case when phone then 'same-phone' end, case when child then 'same-child' end,
      case when place then 'same-place' end], null)
  from found
$$;

/* Compares these people (null: everybody) with those who share a key with them. Returns how many pairs are likely. */
create function core.refresh_duplicates(people uuid[]) returns int language plpgsql as $$
declare likely int;
begin
  delete from core.likely_duplicates where people is null or one_id = any(people) or other_id = any(people);
  delete from core.likeness_keys where people is null or person_id = any(people);
  insert into core.likeness_keys (person_id, key)
    select p.id, unnest(core.likeness_keys_of(exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil'),
      p.given_name, p.family_name, p.usage_name, p.birth_date, p.email, array[p.home_phone, p.mobile_phone]))
    from core.persons p where p.left_at is null and (people is null or p.id = any(people));
  with pair as (
    select least(k.person_id, o.person_id) as one, greatest(k.person_id, o.person_id) as other
    from core.likeness_keys k join core.likeness_keys o on o.key = k.key and o.person_id <> k.person_id
    where case when people is null then k.person_id < o.person_id else k.person_id = any(people) end
      -- A key many share (the telephone of a home, the commonest name) says nothing.
      and (select count(*) from (select from core.likeness_keys c where c.key = k.key limit 13) crowd) <= 12
    union
    select least(g.guardian_id, h.guardian_id), greatest(g.guardian_id, h.guardian_id)
    from core.guardianships g join core.guardianships h on h.pupil_id = g.pupil_id and h.guardian_id <> g.guardian_id and h.left_at is null
    where g.left_at is null and case when people is null then g.guardian_id < h.guardian_id else g.guardian_id = any(people) end
  ), compared as (
    select pair.one, pair.other, c.score, c.reasons, core.structures_of(pair.one) || core.structures_of(pair.other) as structures
    from pair cross join lateral core.compare_people(pair.one, pair.other) c
    where c.score >= 60 and not exists (select from core.told_apart t where t.person_id = pair.one and t.other_id = pair.other)
  ), kept as (
    insert into core.likely_duplicates (id, one_id, other_id, score, reasons)
      select core.uuidv7(), one, other, score, reasons from compared where cardinality(structures) > 0
      returning id, one_id, other_id, score
  )
  insert into core.duplicate_places (structure_id, score, pair_id)
    select s.id, k.score, k.id from kept k join compared c on c.one = k.one_id and c.other = k.other_id
    cross join lateral (select l.ancestor_id as id from core.lineage l where l.structure_id = any(c.structures)
      group by l.ancestor_id having count(*) = (select count(distinct u) from unnest(c.structures) u)) s;
  select count(*) into likely from core.likely_duplicates d where people is null or d.one_id = any(people) or d.other_id = any(people);
  return likely;
end $$;
